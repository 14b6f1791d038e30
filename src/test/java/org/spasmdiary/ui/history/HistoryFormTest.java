package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Reachable;

/** One entry in its form: what was typed is lost only when the person says so. */
class HistoryFormTest extends HistoryUi {
    private final Reading reading = pain(Duration.ofHours(2), 6).withNotes(new Notes("stiff", "a secret"));
    private final Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(40)), START)
            .withEnd(Optional.of(new End(ago(Duration.ofHours(20)), EndReason.EASED)));
    private final Episode earlier = Episode.begun(EntryId.random(), ago(Duration.ofHours(90)), START)
            .withEnd(Optional.of(new End(ago(Duration.ofHours(70)), EndReason.EASED)));

    @Override
    List<Entry> entries() {
        return List.of(reading, spasm, earlier);
    }

    private void open(Entry entry) {
        robot.interact(() -> desk().go(Place.HISTORY, Optional.of(entry.id())));
        opened("history-form");
    }

    private Reading saved() {
        return (Reading) diary().find(reading.id()).orElseThrow();
    }

    private void answer(String button) {
        opened("ask");
        click(button);
        closed("ask");
    }

    @Test
    void leavingATouchedFormKeepsWritingOrLeavesAsTheAnswerSays() {
        open(reading);
        overwrite("3");
        type(KeyCode.ESCAPE);
        opened("ask");
        assertThat(labels("ask")).contains("Leave without saving?", "What you typed here is not saved yet.");
        answer("ask-no");
        assertThat(typed("form-painNow")).isEqualTo("3");
        type(KeyCode.ESCAPE);
        answer("ask-yes");
        closed("history-form");
        assertThat(saved()).isEqualTo(reading);
        open(reading);
        assertThat(typed("form-painNow")).isEqualTo("6");
    }

    @Test
    void markingAMistakeOrBinningATouchedFormAsksBeforeWhatWasTypedIsLost() {
        open(reading);
        overwrite("3");
        click("history-form-mistake");
        answer("ask-no");
        assertThat(typed("form-painNow")).isEqualTo("3");
        assertThat(saved().mistake()).isFalse();
        click("history-form-bin");
        answer("ask-no");
        assertThat(diary().find(reading.id())).isPresent();
        click("history-form-mistake");
        answer("ask-yes");
        await(() -> saved().mistake());
        assertThat(saved().pain()).isEqualTo(reading.pain());
        said("Marked as a mistake: Thu 12 Mar, 09:40, Pain 6");
    }

    @Test
    void whatWasTypedIsKeptWhenAnotherEntryIsGoneToAndIsThereOnTheWayBack() {
        open(reading);
        overwrite("3");
        open(spasm);
        open(reading);
        assertThat(typed("form-painNow")).isEqualTo("3");
        assertThat(saved()).isEqualTo(reading);
        press(KeyCode.CONTROL, KeyCode.S);
        await(() -> saved().pain().now().equals(Optional.of(new PainScore(3))));
        assertThat(desk().draft("history." + reading.id())).isEmpty();
    }

    @Test
    void whatWasTypedForANewEntryIsThereAgainAfterACrash() throws Exception {
        robot.interact(() -> desk().keepDraft(
                        "history.new.Reading.2026-03-12", Map.of("observedAt", "2026-03-12T10:15", "painNow", "4")));
        type(KeyCode.A);
        opened("history-add-entry");
        click("history-add-entry");
        opened("history-form");
        assertThat(text("history-form-title")).isEqualTo("Add for Thu 12 Mar 2026");
        assertThat(typed("form-painNow")).isEqualTo("4");
        assertThat(typed("form-observedAt-time")).isEqualTo("10:15");
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 2);
        await(() -> desk().draft("history.new.Reading.2026-03-12").isEmpty());
    }

    @Test
    void aFormThatWasNotTouchedSavesNothingAndMakesNoStepOfUndo() {
        open(reading);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        closed("history-form");
        assertThat(saved()).isEqualTo(reading);
        assertThat(book.undoable()).isFalse();
        assertThat(desk().history(reading.id())).isEmpty();
    }

    @Test
    void earlierValuesAreListedWithoutThePrivateNoteAndUndoAddsToThem() {
        open(reading);
        write("form-privateNote", "another secret");
        write("form-painNow", "2");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        closed("history-form");
        assertThat(heard("history-day")).contains("09:40, Pain 2. stiff. Private note. edited");
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> saved().equals(reading));
        open(reading);
        assertThat(labels("history-form-earlier"))
                .contains(
                        "Earlier values",
                        "Pain: 2 → 6, changed Thu 12 Mar 2026, 11:40",
                        "Pain: 6 → 2, changed Thu 12 Mar 2026, 11:40")
                .noneMatch(line -> line.contains("secret"));
        assertThat(Reachable.nameless(node("history-form"))).isEmpty();
    }

    @Test
    void aQuestionAboutTheValuesIsAskedAndANoKeepsTheForm() {
        open(reading);
        write("form-painWorst24h", "4");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        opened("ask");
        assertThat(labels("ask")).contains("Worst is 4, lower than now, 6. Keep it?");
        answer("ask-no");
        assertThat(text("form-painWorst24h-problem")).isEqualTo("Worst is 4, lower than now, 6. Keep it?");
        assertThat(typed("form-painWorst24h")).isEqualTo("4");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        answer("ask-yes");
        await(() -> saved().pain().worst24h().isPresent());
    }

    @Test
    void aSpasmThatWouldRunIntoAnotherIsRefusedBesideItsStart() {
        open(spasm);
        write("form-onset-day", "9 Mar 2026");
        write("form-onset-time", "13:39");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        opened("form-onset-problem");
        assertThat(text("form-onset-problem"))
                .isEqualTo("The start: that start is inside the spasm of Sun 8 Mar 2026, 17:40 to Mon 9 Mar 2026,"
                        + " 13:40. Change the start or join them.");
        assertThat(typed("form-onset-time")).isEqualTo("13:39");
        write("form-onset-time", "13:40");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> ((Episode) diary().find(spasm.id()).orElseThrow()).at().equals(ago(Duration.ofHours(70))));
    }

    @Test
    void anEntryThatAnUndoTookAwayClosesItsFormAndSaysSo() {
        type(KeyCode.A);
        opened("history-add-entry");
        click("history-add-entry");
        opened("history-form");
        robot.write("1");
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 2);
        closed("history-form");
        type(KeyCode.E);
        opened("history-form");
        robot.interact(() -> desk().undo());
        await(() -> diary().readings().size() == 1);
        closed("history-form");
        assertThat(saved()).isEqualTo(reading);
    }

    @Test
    void aMarkThatCannotBeWrittenIsSaidAndTryAgainMakesIt() {
        open(reading);
        book.fail(Failure.DISK_FULL, false);
        click("history-form-mistake");
        opened("failure");
        assertThat(saved().mistake()).isFalse();
        book.mend();
        click("failure-again");
        await(() -> saved().mistake());
        assertThat(heard("history-day"))
                .contains("09:40, Pain 6. stiff. Private note. edited. Entered by mistake, left out of every figure");
    }
}
