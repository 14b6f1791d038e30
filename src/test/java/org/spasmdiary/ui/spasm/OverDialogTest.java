package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.ui.Reachable;

/** "It's over": now, at a time of one's own, or "I don't know, I stopped writing". */
class OverDialogTest extends SpasmUi {
    private final Episode spasm = begun(hoursAgo(60));

    @BeforeEach
    void isItOver() {
        given(spasm, pain(hoursAgo(50), 5), pain(hoursAgo(30), 0));
        click("spasm-over");
        opened("spasm-over-dialog");
    }

    private java.util.Optional<End> end() {
        return ((Episode) diary().find(spasm.id()).orElseThrow()).end();
    }

    private void refusedWith(String words) {
        click("spasm-over-save");
        assertThat(text("spasm-over-dialog-problem")).isEqualTo(words);
        assertThat(end()).isEmpty();
    }

    @Test
    void nowIsPressedInAdvanceAndUndoOpensItAgain() {
        assertThat(lines("spasm-over-dialog"))
                .containsExactly("When did it end?", "Pain 0 is not needed. It is over when you say so.");
        assertThat(pressed("spasm-end-now")).isTrue();
        assertThat(Reachable.nameless(node("spasm-over-dialog"))).isEmpty();
        tabTo("spasm-over-save");
        type(KeyCode.ENTER);
        await(() -> end().isPresent());
        assertThat(end()).contains(new End(now(), EndReason.EASED));
        await(() -> text("notice-text").equals("Spasm ended Thu 12 Mar 2026, 11:40"));
        undo();
        await(() -> end().isEmpty());
    }

    @Test
    void stoppedWritingSaysWhichEntryItMeansAndEndsThere() {
        assertThat(shown("spasm-end-at-time")).isFalse();
        toggle("spasm-end-stopped");
        assertThat(lines("spasm-over-dialog"))
                .contains("Then it ends at the last entry that says it was there, Tue 10 Mar 2026, 09:40, and its"
                        + " length reads \"at least\".");
        click("spasm-over-save");
        await(() -> end().isPresent());
        assertThat(end()).contains(new End(hoursAgo(50), EndReason.STOPPED_LOGGING));
    }

    @Test
    void aChosenEndMustLieBetweenTheStartAndNow() {
        toggle("spasm-end-choose");
        assertThat(written("spasm-end-at-day")).isEqualTo("12 Mar 2026");
        write("spasm-end-at-time", "11:46");
        refusedWith("The end: Thu 12 Mar 2026, 11:46 is in the future. Check the date; the latest allowed is 5 minutes"
                + " from now.");
        write("spasm-end-at-day", "9 Mar 2026");
        write("spasm-end-at-time", "23:39");
        refusedWith("The end: the end, Mon 9 Mar 2026, 23:39, is before the start, Mon 9 Mar 2026, 23:40. The end"
                + " must come after the start.");
        assertThat(written("spasm-end-at-time")).isEqualTo("23:39");
        write("spasm-end-at-time", "23:40");
        click("spasm-over-save");
        await(() -> end().isPresent());
        assertThat(end()).contains(new End(hoursAgo(60), EndReason.EASED));
    }

    @Test
    void aButtonLetGoAgainLeavesNoAnswerAndEscEndsNothing() {
        robot.interact(() -> ((javafx.scene.control.ToggleButton) node("spasm-end-now")).setSelected(false));
        refusedWith("The end is needed: press Now, or another time.");
        type(KeyCode.ESCAPE);
        closed("spasm-over-dialog");
        assertThat(end()).isEmpty();
    }
}
