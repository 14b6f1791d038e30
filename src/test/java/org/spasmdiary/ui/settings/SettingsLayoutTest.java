package org.spasmdiary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.Reachable;
import org.spasmdiary.ui.UiTest;

/** The three parts of Settings in every size, light and dark: nothing cut off, every control with a name. */
class SettingsLayoutTest extends UiTest {
    @Override
    protected Change seed() {
        var sample = SampleDiary.make(1, 1, START, ZONE);
        return new Change.Import("year", sample.entries().toList(), Optional.of(sample.profile()), List.of());
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
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        for (String part : List.of("me", "suits", "data")) {
            click("settings-part-" + part);
            settle();
            String name = "settings-" + part + "-" + (int) width + "-" + percent + "-" + theme.code();
            picture(name);
            assertThat(Reachable.cutOff(stage.getScene().getRoot())).as(name).isEmpty();
            assertThat(Reachable.nameless(stage.getScene().getRoot())).as(name).isEmpty();
        }
        click("settings-part-me");
        robot.interact(() -> ((ScrollPane) node("settings-me-pane").lookup(".scroll-pane")).setVvalue(1));
        settle();
        picture("settings-me-end-" + (int) width + "-" + percent + "-" + theme.code());
    }
}
