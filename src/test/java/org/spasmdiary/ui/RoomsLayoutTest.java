package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.sample.SampleDiary;

/** Chart, History and Report of a year that was written about, in every size: nothing cut off, nothing too small. */
class RoomsLayoutTest extends UiTest {
    private static final double LEAST = 43.9;

    @Override
    protected Change seed() {
        var sample = SampleDiary.make(1, 1, START, ZONE);
        return new Change.Import("year", sample.entries().toList(), Optional.of(sample.profile()), List.of());
    }

    private void size(double width, double height, int percent) {
        robot.interact(() -> {
            desk().settings(settings -> settings.withTextSize(percent));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        settle();
    }

    private void whole(String name) {
        settle();
        picture(name);
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).as(name).isEmpty();
        assertThat(Reachable.nameless(stage.getScene().getRoot())).as(name).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 700, 100", "1280, 800, 200", "1024, 700, 200"})
    void nothingIsCutOff(double width, double height, int percent) {
        size(width, height, percent);
        String size = "-" + (int) width + "-" + percent;

        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> shown("chart-image") && ((ImageView) node("chart-image")).getImage() != null);
        whole("chart" + size);

        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        whole("history" + size);
        click("history-list");
        whole("history-list" + size);
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("heat");
        await(() -> shown("history-search-private"));
        whole("history-search" + size);
        click("history-calendar");
        robot.interact(() -> ((javafx.scene.control.TextInputControl) node("history-search")).clear());
        settle();
        robot.interact(() -> node("history-day").requestFocus());
        type(KeyCode.HOME, KeyCode.E);
        await(() -> shown("history-form"));
        whole("history-form" + size);
    }

    @Test
    void theButtonsAboveTheChartAreLargeEnoughAndStandOnOneLine() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (List<String> row : List.of(
                List.of("chart-earlier", "chart-picker", "chart-later", "chart-print", "chart-save"),
                List.of("chart-show-phases", "chart-table-toggle", "chart-zoom"))) {
            for (String id : row) assertThat(height(id)).as(id).isGreaterThanOrEqualTo(LEAST);
            assertThat(row.stream().map(this::middle).distinct())
                    .as("middles of " + row)
                    .hasSize(1);
            assertThat(row.stream().map(this::height).distinct())
                    .as("heights of " + row)
                    .hasSize(1);
        }
    }

    private double height(String id) {
        return Math.round(node(id).getLayoutBounds().getHeight());
    }

    private long middle(String id) {
        Node node = node(id);
        return Math.round(node.localToScene(node.getLayoutBounds()).getCenterY());
    }
}
