package org.spasmdiary.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.Reachable;

/** Compare in every size, light and dark: nothing cut off, every control with a name, the picture never too low. */
class CompareLayoutTest extends CompareUi {
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
        goToCompare();
        String size = "-" + (int) width + "-" + percent + "-" + theme.code();
        whole("compare" + size);
        robot.interact(() -> ((ScrollPane) node("compare")).setVvalue(1));
        whole("compare-end" + size);
        robot.interact(() -> ((ScrollPane) node("compare")).setVvalue(0));
        click("compare-how-side");
        drawn();
        whole("compare-side" + size);
        assertThat(node("compare-picture").getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(320);
    }

    private void whole(String name) {
        settle();
        drawn();
        picture(name);
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).as(name).isEmpty();
        assertThat(Reachable.nameless(stage.getScene().getRoot())).as(name).isEmpty();
    }
}
