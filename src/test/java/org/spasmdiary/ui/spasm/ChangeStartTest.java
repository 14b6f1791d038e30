package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.ended;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;

/** "Change start" of the spasm on the clock. */
class ChangeStartTest extends SpasmUi {
    private final Episode spasm = begun(hoursAgo(10));

    @BeforeEach
    void aSpasmWithTwoEntriesAfterAnotherOne() {
        given(ended(hoursAgo(50), hoursAgo(30)), spasm, pain(hoursAgo(8), 5), pain(hoursAgo(1), 4));
        click("change-start");
        opened("change-start-dialog");
    }

    private Episode saved() {
        return (Episode) diary().find(spasm.id()).orElseThrow();
    }

    private void save() {
        click("change-start-save");
    }

    private String problem() {
        return text("change-start-dialog-problem");
    }

    @Test
    void itSaysWhatIsDownAndAnEarlierStartMovesTheClockAndBackWithUndo() {
        assertThat(lines("change-start-dialog"))
                .contains("It is down as Thu 12 Mar 2026, 01:40. Its marks and alerts move with it.");
        assertThat(Reachable.nameless(node("change-start-dialog"))).isEmpty();
        write("spasm-onset-time", "00:10");
        toggle("spasm-sure-EXACT");
        type(KeyCode.ENTER);
        await(() -> saved().at().clockTime().getHour() == 0);
        assertThat(saved().certainty()).isEqualTo(OnsetCertainty.EXACT);
        await(() -> text("notice-text").equals("Start changed to Thu 12 Mar 2026, 00:10"));
        assertThat(text("clock")).isEqualTo("11 h");
        undo();
        await(() -> saved().equals(spasm));
        assertThat(text("clock")).isEqualTo("10 h");
    }

    @Test
    void eachStartAfterTheFirstEntryIsPointedOutOnceAndThenKept() {
        write("spasm-onset-time", "03:41");
        save();
        assertThat(problem())
                .isEqualTo("That start is after the first entry (Thu 12 Mar 2026, 03:40). Entries before the start"
                        + " count as before the spasm. Press the button again to keep it.");
        write("spasm-onset-time", "11:00");
        save();
        assertThat(problem()).startsWith("That start is after the first entry");
        assertThat(saved()).isEqualTo(spasm);
        save();
        await(() -> saved().at().clockTime().getHour() == 11);
    }

    @Test
    void aStartInTheMomentOfTheFirstEntryLeavesNothingOutsideAndIsTakenAtOnce() {
        write("spasm-onset-time", "03:40");
        save();
        await(() -> saved().at().equals(hoursAgo(8)));
    }

    @Test
    void aStartInsideTheSpasmBeforeIsRefusedAndWhatWasTypedStays() {
        write("spasm-onset-day", "11 Mar 2026");
        write("spasm-onset-time", "05:39");
        save();
        assertThat(problem())
                .isEqualTo("The start: that start is inside the spasm of Tue 10 Mar 2026, 09:40 to Wed 11 Mar 2026,"
                        + " 05:40. Change the start or join them.");
        assertThat(written("spasm-onset-time")).isEqualTo("05:39");
        write("spasm-onset-time", "05:40");
        save();
        await(() -> saved().at().equals(hoursAgo(30)));
    }

    @Test
    void cancelChangesNothingAndAFailedSaveComesBackFilled() {
        write("spasm-onset-time", "00:10");
        book.fail(Failure.LOCKED, false);
        save();
        await(() -> problem().startsWith("Not saved."));
        assertThat(written("spasm-onset-time")).isEqualTo("00:10");
        click("change-start-cancel");
        closed("change-start-dialog");
        assertThat(saved()).isEqualTo(spasm);
    }
}
