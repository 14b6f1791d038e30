package org.spasmdiary.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.Reachable;
import org.spasmdiary.ui.UiTest;

/** Help and sources in every size, light and dark: nothing cut off, every control with a name. */
class AdviceLayoutTest extends UiTest {
    @Override
    protected Change seed() {
        var sample = SampleDiary.make(1, 1, START, ZONE);
        return new Change.Import("year", sample.entries().toList(), Optional.of(sample.profile()), java.util.List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, 100, LIGHT",
        "1280, 800, 100, DARK",
        "1024, 700, 100, LIGHT",
        "1280, 800, 200, LIGHT",
        "1024, 700, 200, DARK"
    })
    void nothingIsCutOff(double width, double height, int percent, Theme theme) {
        robot.interact(() -> {
            desk().settings(settings -> settings.withTextSize(percent).withTheme(theme));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        settle();
        String name = "advice-" + (int) width + "-" + percent + "-" + theme.code();
        picture(name);
        for (KeyCode key : new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT4}) type(key);
        for (String card : new String[] {"rules-EMERGENCY", "rules-SEE_DOCTOR", "sources"})
            click("advice-" + card + "-head");
        settle();
        picture(name + "-open");
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).isEmpty();
        assertThat(Reachable.nameless(stage.getScene().getRoot())).isEmpty();
    }
}
