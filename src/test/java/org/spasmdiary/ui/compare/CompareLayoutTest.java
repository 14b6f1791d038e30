package org.spasmdiary.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
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

    @Test
    void theTwoHeadingsStandOnOneLineAndMostOfTheTableIsInSight() {
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        settle();
        goToCompare();
        settle();
        Bounds left = heading("compare-card");
        Bounds right = heading("recovery");
        assertThat(left.getMinY()).isCloseTo(right.getMinY(), within(1.0));
        assertThat(left.getMinX() - edge("compare-card")).isCloseTo(right.getMinX() - edge("recovery"), within(1.0));
        var table = node("compare-table");
        assertThat(table.localToScene(table.getLayoutBounds()).getMinY()).isLessThan(510);
    }

    private Bounds heading(String card) {
        var heading = node(card).lookup(".heading");
        return heading.localToScene(heading.getLayoutBounds());
    }

    private double edge(String card) {
        return node(card).localToScene(node(card).getLayoutBounds()).getMinX();
    }

    private void whole(String name) {
        settle();
        drawn();
        picture(name);
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).as(name).isEmpty();
        assertThat(Reachable.nameless(stage.getScene().getRoot())).as(name).isEmpty();
    }
}
