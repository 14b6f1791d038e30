package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;

/** Clock, rail and the line of the day while spasms begin and end, days turn, and entries come twice. */
class SpasmOnTodayTest extends UiTest {
    private Episode begun(Duration before) {
        return Episode.begun(EntryId.random(), ago(before), START);
    }

    private void put(Change change) {
        robot.interact(() -> desk().save(change, _ -> {}));
        settle();
    }

    private void puttingOffWhatIsAsked() {
        while (desk().ask().isOpen()) type(KeyCode.ESCAPE);
    }

    private void save(KeyCode digit) {
        int before = diary().readings().size();
        type(digit, KeyCode.ENTER);
        await(() -> diary().readings().size() == before + 1);
    }

    @Test
    void withoutASpasmThereIsNoRailAndOneCanBeStarted() {
        assertThat(text("clock")).isEqualTo("No spasm going on");
        assertThat(text("clock-line")).isEqualTo("You can write down how it is at any time.");
        assertThat(shown("recovery-rail")).isFalse();
        assertThat(shown("start-spasm")).isTrue();
        assertThat(shown("change-start")).isFalse();
        assertThat(shown("spasm-over")).isFalse();
        assertThat(shown("pain-0")).isTrue();
        assertThat(text("saved-today")).isEqualTo("Nothing saved today yet.");
    }

    @Test
    void aSpasmThatBeginsBringsClockRailAndItsButtons() {
        put(new Change.Put(begun(Duration.ofHours(52))));
        await(() -> text("clock").equals("2 d 4 h"));
        assertThat(node("clock").getAccessibleText()).isEqualTo("2 days 4 hours since it began");
        assertThat(shown("recovery-rail")).isTrue();
        assertThat(node("recovery-rail").getAccessibleText())
                .startsWith("Recovery rail. 2 days 4 hours since it began. 72-hour mark in 20 hours.");
        assertThat(shown("start-spasm")).isFalse();
        assertThat(shown("change-start")).isTrue();
        assertThat(shown("spasm-over")).isTrue();
    }

    @Test
    void whatWasPutOffStandsAsAChipUntilItIsAnswered() {
        save(KeyCode.DIGIT5);
        await(() -> shown("same-or-new"));
        type(KeyCode.ESCAPE);
        puttingOffWhatIsAsked();
        assertThat(shown("decide-spasm")).isTrue();
        assertThat(text("decide-spasm")).isEqualTo("Same spasm or a new one?");
        click("decide-spasm");
        await(() -> shown("same-or-new"));
        type(KeyCode.J);
        await(() -> !shown("decide-spasm"));
        assertThat(diary().episodes()).isEmpty();
    }

    @Test
    void painZeroAsksNothingAboutASpasm() {
        save(KeyCode.DIGIT0);
        assertThat(shown("same-or-new")).isFalse();
        assertThat(shown("decide-spasm")).isFalse();
    }

    @Test
    void atMidnightTheDayIsEmptyAndItsTicksAreUnsaidNeverNo() {
        put(new Change.Batch(List.of(
                new Change.Put(begun(Duration.ofHours(10))),
                new Change.Put(Reading.empty(EntryId.random(), now(), START)
                        .withFunction(new Function(java.util.Map.of(FunctionTick.SIT, Ease.CANNOT)))))));
        await(() -> node("function-sit").getAccessibleText().equals("Sit: No"));
        assertThat(text("saved-today")).isEqualTo("Saved today:  11:40 answers");

        clock.set(Instant.parse("2026-03-12T23:59:59Z"));
        tick();
        assertThat(node("function-sit").getAccessibleText()).isEqualTo("Sit: No");
        clock.set(Instant.parse("2026-03-13T00:00:00Z"));
        tick();
        assertThat(node("function-sit").getAccessibleText()).isEqualTo("Sit: Not said");
        assertThat(text("saved-today")).isEqualTo("Nothing saved today yet.");
        assertThat(text("entry-time")).isEqualTo("Now, 00:00");
        assertThat(text("clock")).isEqualTo("22 h");
    }

    @Test
    void aNumberThatWasChosenBeforeMidnightIsStillChosenAfterIt() {
        put(new Change.Put(begun(Duration.ofHours(10))));
        clock.set(Instant.parse("2026-03-12T23:59:30Z"));
        type(KeyCode.DIGIT6);
        clock.set(Instant.parse("2026-03-13T00:00:10Z"));
        tick();
        assertThat(text("save-entry")).isEqualTo("Save pain 6");
        type(KeyCode.ENTER);
        await(() -> !diary().readings().isEmpty());
        assertThat(diary().readings().getFirst().at()).isEqualTo(now());
    }

    @Test
    void keepingBothOfTwoLikeEntriesKeepsBoth() {
        put(new Change.Put(begun(Duration.ofHours(10))));
        save(KeyCode.DIGIT5);
        puttingOffWhatIsAsked();
        clock.forward(Duration.ofSeconds(60));
        save(KeyCode.DIGIT5);
        await(() -> shown("saved-twice"));
        assertThat(robot.lookup("Pain 5 is there already, from 11:40.").tryQuery())
                .isPresent();
        click("twice-keep");
        assertThat(diary().readings()).hasSize(2);
        assertThat(text("saved-today")).isEqualTo("Saved today:  11:40 pain 5 · 11:41 pain 5");
    }

    @Test
    void removingOneOfTwoTakesTheSecondAndCanBeUndone() {
        put(new Change.Put(begun(Duration.ofHours(10))));
        save(KeyCode.DIGIT5);
        puttingOffWhatIsAsked();
        Reading first = diary().readings().getFirst();
        clock.forward(Duration.ofSeconds(30));
        save(KeyCode.DIGIT5);
        await(() -> shown("saved-twice"));
        click("twice-remove");
        await(() -> diary().readings().equals(List.of(first)));
        await(() -> text("notice-text").equals("One of the two is in the bin"));
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().readings().size() == 2);
    }

    @Test
    void anotherPainOrAMinuteAndASecondLaterIsNotAskedAbout() {
        put(new Change.Put(begun(Duration.ofHours(10))));
        save(KeyCode.DIGIT5);
        puttingOffWhatIsAsked();
        save(KeyCode.DIGIT6);
        assertThat(shown("saved-twice")).isFalse();
        puttingOffWhatIsAsked();
        clock.forward(Duration.ofSeconds(61));
        save(KeyCode.DIGIT6);
        assertThat(shown("saved-twice")).isFalse();
    }

    @Test
    void theButtonAtTheFootUndoesTheLastAndSaysWhenThereIsNothingMore() {
        save(KeyCode.DIGIT0);
        click("undo-last");
        await(() -> diary().readings().isEmpty());
        assertThat(text("saved-today")).isEqualTo("Nothing saved today yet.");
        click("undo-last");
        await(() -> text("notice-text").equals("There is nothing to undo."));
    }

    @Test
    void aSpasmThatEndsTakesTheRailAway() {
        Episode spasm = begun(Duration.ofDays(3));
        put(new Change.Put(spasm));
        await(() -> shown("recovery-rail"));
        put(new Change.Put(spasm.withEnd(Optional.of(new org.spasmdiary.diary.End(now(), EndReason.EASED)))));
        await(() -> !shown("recovery-rail"));
        assertThat(text("clock")).isEqualTo("No spasm going on");
    }
}
