package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;
import org.spasmdiary.ui.file.FileKind;

/** The Chart while there is nothing, or hardly anything, to draw. */
class EmptyChartTest extends UiTest {
    private void put(Change change) {
        robot.interact(() -> desk().save(change, _ -> {}));
        settle();
    }

    @Test
    void anEmptyDiarySaysWhatToDoAndOffersNothingThatCannotBe() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(text("chart-empty")).isEqualTo("No entries yet. Press Ctrl+1 to add one.");
        assertThat(node("chart-picker").isDisabled()).isTrue();
        assertThat(node("chart-save").isDisabled()).isTrue();
        assertThat(node("chart-earlier").isDisabled()).isTrue();
        assertThat(node("chart-later").isDisabled()).isTrue();
        assertThat(shown("chart-words")).isFalse();
    }

    @Test
    void noKeyTroublesAnEmptyChart() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        type(
                KeyCode.LEFT,
                KeyCode.RIGHT,
                KeyCode.HOME,
                KeyCode.END,
                KeyCode.SPACE,
                KeyCode.ENTER,
                KeyCode.PAGE_UP,
                KeyCode.PAGE_DOWN,
                KeyCode.PLUS,
                KeyCode.V);
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(shown("chart-table")).isFalse();
        assertThat(shown("chart-card")).isFalse();
        assertThat(shown("notice")).isFalse();
        assertThat(text("chart-empty")).isEqualTo("No entries yet. Press Ctrl+1 to add one.");
    }

    @Test
    void savingAnEmptyChartAsksForNoPlace() {
        var screen = new ChartScreen(desk(), (_, _, _) -> {
            throw new AssertionError("asked for a place");
        });
        robot.interact(() -> {
            screen.show(diary(), START);
            screen.save(FileKind.PNG);
        });
        assertThat(shown("ask")).isFalse();
    }

    @Test
    void aSpasmWithoutAnEntryHasAxesAndSaysSo() {
        put(new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(5)), START)));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> shown("chart-empty"));
        assertThat(text("chart-empty")).isEqualTo("No pain entry in this spasm yet. Press Ctrl+1 to add one.");
        assertThat(((ComboBox<?>) node("chart-picker")).getValue())
                .hasToString("Spasm 1 of 1: 12 Mar 2026, still going");
        assertThat(shown("chart-words")).isTrue();
        type(KeyCode.HOME);
        assertThat(shown("chart-card")).isFalse();
    }

    @Test
    void theFirstEntryTakesTheSentenceAway() {
        Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(5)), START);
        put(new Change.Put(spasm));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> shown("chart-empty"));
        put(new Change.Put(Reading.empty(EntryId.random(), ago(Duration.ofHours(1)), START)
                .withPain(Pain.now(4))
                .withEpisode(Optional.of(spasm.id()))));
        await(() -> !shown("chart-empty"));
        await(() -> node("chart-image").getOpacity() == 1);
        type(KeyCode.HOME);
        assertThat(focused().getAccessibleText()).contains("pain 4");
    }
}
