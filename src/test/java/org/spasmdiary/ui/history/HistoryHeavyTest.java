package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Notes;

/** A diary too large to be worked out at once, and one with nothing in it. */
class HistoryHeavyTest extends HistoryUi {
    @Override
    List<Entry> entries() {
        return List.of();
    }

    /** As the largest diary: everything but a step to another day goes to the background. */
    private HistoryScreen inTheBackground() {
        var made = new ArrayList<HistoryScreen>();
        robot.interact(() -> {
            var screen = new HistoryScreen(desk(), 0);
            stage.getScene().setRoot(new StackPane(screen.root()));
            screen.show(desk().diary(), desk().now());
            made.add(screen);
        });
        await(() -> shown("history-month"));
        return made.getFirst();
    }

    @Test
    void anEmptyDiarySaysSoInEveryPartAndHasNothingToPress() {
        assertThat(text("history-day-empty")).isEqualTo("Nothing written yet.");
        type(KeyCode.ENTER, KeyCode.DELETE, KeyCode.E);
        assertThat(shown("history-form")).isFalse();
        click("history-list");
        assertThat(text("history-empty")).isEqualTo("Nothing written yet.");
        assertThat(shown("history-clear")).isFalse();
        click("history-alerts");
        assertThat(text("history-empty")).isEqualTo("No alert has been shown yet.");
        click("history-bin");
        assertThat(text("history-empty")).isEqualTo("The bin is empty.");
        assertThat(shown("history-empty-bin")).isFalse();
        click("history-calendar");
        assertThat(shown("history-month")).isTrue();
    }

    @Test
    void whatComesFromTheBackgroundIsTheNewestThatWasAskedFor() {
        var many = new ArrayList<Entry>();
        for (int i = 0; i < 500; i++)
            many.add(pain(Duration.ofHours(5L * i), i % 11).withNotes(new Notes(i % 2 == 0 ? "even" : "odd", "")));
        given(many);
        HistoryScreen screen = inTheBackground();
        robot.interact(() -> {
            screen.search("even", false);
            screen.search("odd", false);
            screen.search("e", false);
            screen.search("odd", false);
        });
        await(() -> shown("history-entries") && size("history-entries") > 250);
        assertThat(heard("history-entries"))
                .noneMatch(line -> line.contains("even"))
                .anyMatch(line -> line.contains("odd"));
        robot.interact(() -> {
            screen.search("", false);
            screen.part(HistoryPart.LIST);
        });
        await(() -> size("history-entries") == 500 + 105);
    }

    @Test
    void aStepToAnotherDayIsShownAtOnceHoweverLargeTheDiary() {
        given(List.of(pain(Duration.ofDays(1), 6)));
        HistoryScreen screen = inTheBackground();
        robot.interact(() -> {
            screen.day(now().day().minusDays(1));
            assertThat(text("history-day-title")).isEqualTo("Wed 11 Mar 2026");
        });
        assertThat(heard("history-day")).containsExactly("11:40, Pain 6");
    }
}
