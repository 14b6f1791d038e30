package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.ui.Reachable;
import org.spasmdiary.ui.UiTest;

/** A full day in every size: nothing cut off, no sideways scrolling. */
class TodayLayoutTest extends UiTest {
    @Override
    protected Change seed() {
        var sample = SampleDiary.make(1, 1, START, ZONE);
        return new Change.Import("day", sample.entries().toList(), Optional.of(sample.profile()), List.of());
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

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 700, 100", "1280, 800, 200", "1024, 700, 200", "1280, 800, 150"})
    void nothingIsCutOff(double width, double height, int percent) {
        size(width, height, percent);
        picture("today-" + (int) width + "-" + percent);
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void theHelpPanelWaitsInADrawerWhereTheWindowIsNarrow() {
        assertThat(shown("help-handle")).isFalse();
        size(1024, 700, 100);
        assertThat(shown("help-handle")).isTrue();
        assertThat(text("help-handle")).startsWith("When to get help");
        type(KeyCode.G);
        assertThat(desk().drawer().isShown()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(desk().drawer().isShown()).isFalse();
        assertThat(focused().getId()).isEqualTo("pain-0");
    }

    @Test
    void theScaleWrapsSixAndFive() {
        double first = node("pain-0").getLayoutY();
        assertThat(node("pain-10").getLayoutY()).isEqualTo(first);
        size(1280, 800, 200);
        assertThat(node("pain-5").getLayoutY()).isEqualTo(node("pain-0").getLayoutY());
        assertThat(node("pain-6").getLayoutY()).isGreaterThan(node("pain-0").getLayoutY());
    }

    @Test
    void painKeysAndButtonsAreLargeEnough() {
        assertThat(node("pain-5").getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(56);
        for (String id : List.of("save-entry", "worst-less", "worst-more", "entry-time", "spasm-over", "undo-last"))
            assertThat(node(id).getLayoutBounds().getHeight()).as(id).isGreaterThanOrEqualTo(43.9);
    }

    @Test
    void aTextThatDoesNotFitIsCaught() {
        robot.interact(() -> {
            var label = new Label("much longer than its room");
            label.setMaxWidth(40);
            label.setMinWidth(0);
            var wide = new Button("over the side");
            wide.setMinWidth(3000);
            ((javafx.scene.layout.StackPane) stage.getScene().getRoot())
                    .getChildren()
                    .add(new HBox(label, wide));
        });
        settle();
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).hasSizeGreaterThanOrEqualTo(2);
    }
}
