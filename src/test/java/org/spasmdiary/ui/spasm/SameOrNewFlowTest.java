package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.ended;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;

/** Pain is saved and it is not clear which spasm it belongs to: every answer, by key alone. */
class SameOrNewFlowTest extends SpasmUi {
    private Reading asked() {
        return diary().readings().getLast();
    }

    @Test
    void afterAGapInAnOpenSpasmNoAnswerHasTheFocusAndSCarriesItOn() {
        given(begun(hoursAgo(60)), pain(hoursAgo(47), 4));
        writePain();
        opened("same-or-new");
        assertThat(lines("same-or-new"))
                .containsExactly(
                        "Same spasm or a new one?",
                        "Your last entry was Tue 10 Mar 2026, 12:40: pain 4. That is 47 hours ago.",
                        "Your entry is saved already.",
                        "Keys: S, N, J. Esc decides later.");
        assertThat(text("same-same")).isEqualTo("Same spasm, it carried on");
        assertThat(text("same-new")).isEqualTo("A new one began…");
        assertThat(text("same-ache")).isEqualTo("Just an ache, no spasm");
        assertThat(text("same-later")).isEqualTo("Decide later");
        assertThat(spoken("same-or-new")).isEqualTo("Same spasm or a new one?");
        assertThat(Reachable.nameless(node("same-or-new"))).isEmpty();
        await(() -> focused().getAccessibleText() != null);
        assertThat(focused().getAccessibleText()).startsWith("Your last entry was");
        type(KeyCode.ENTER);
        assertThat(shown("same-or-new")).isTrue();
        assertThat(asked().stillThere()).isEqualTo(Tri.NOT_ASKED);
        type(KeyCode.S);
        await(() -> asked().stillThere() == Tri.YES);
        await(() -> text("notice-text").equals("Carried on as the same spasm"));
        assertThat(diary().episodes()).singleElement().matches(Episode::isOpen);
    }

    @Test
    void withoutAnySpasmBeforeOnlyNewAndAcheAreOfferedAndSDoesNothing() {
        writePain();
        opened("same-or-new", "same-new");
        assertThat(lines("same-or-new")).contains("No spasm is open.", "Keys: N, J. Esc decides later.");
        type(KeyCode.S);
        assertThat(shown("same-or-new")).isTrue();
        assertThat(asked().stillThere()).isEqualTo(Tri.NOT_ASKED);
    }

    @Test
    void sameOpensAnEndedOneAgainAndUndoEndsItAgainAndBringsTheChip() {
        Episode over = ended(hoursAgo(40), hoursAgo(5));
        given(over);
        writePain();
        opened("same-or-new", "same-same");
        type(KeyCode.ENTER);
        await(() -> going().isPresent());
        await(() -> shown("safety"));
        type(KeyCode.ESCAPE);
        closed("safety");
        undo();
        await(() -> going().isEmpty());
        assertThat(diary().find(over.id())).contains(over);
        assertThat(asked().stillThere()).isEqualTo(Tri.NOT_ASKED);
        await(() -> shown("decide-spasm"));
    }

    @Test
    void anAcheWithNoSpasmOpenIsOneKeyAndTheChipDoesNotCome() {
        given(ended(hoursAgo(90), hoursAgo(70)));
        writePain();
        opened("same-or-new");
        type(KeyCode.J);
        await(() -> asked().stillThere() == Tri.NO);
        await(() -> text("notice-text").equals("Kept as an ache, no spasm"));
        assertThat(going()).isEmpty();
        assertThat(diary().episodes()).hasSize(1);
        assertThat(shown("decide-spasm")).isFalse();
    }

    @Test
    void anAcheInAnOpenOneAsksWhenThatEndedAndNothingIsPressedInAdvance() {
        given(begun(hoursAgo(60)), pain(hoursAgo(47), 4), pain(hoursAgo(40), 0));
        writePain();
        opened("same-or-new");
        type(KeyCode.J);
        opened("new-spasm");
        assertThat(lines("new-spasm")).contains("When did the earlier one end?");
        assertThat(shown("spasm-onset-time")).isFalse();
        click("new-spasm-save");
        assertThat(text("new-spasm-problem")).isEqualTo("The end is needed: press Now, or another time.");
        assertThat(going()).isPresent();
        toggle("spasm-end-stopped");
        assertThat(lines("new-spasm"))
                .contains("Then it ends at the last entry that says it was there, Tue 10 Mar 2026, 12:40, and its"
                        + " length reads \"at least\".");
        click("new-spasm-save");
        await(() -> going().isEmpty());
        assertThat(diary().episodes().getFirst().end()).contains(new End(hoursAgo(47), EndReason.STOPPED_LOGGING));
        assertThat(asked().stillThere()).isEqualTo(Tri.NO);
        undo();
        await(() -> going().isPresent());
        assertThat(asked().stillThere()).isEqualTo(Tri.NOT_ASKED);
    }

    @Test
    void escAtTheSecondQuestionDecidesLaterAndTheChipAsksAgain() {
        given(begun(hoursAgo(60)), pain(hoursAgo(47), 4));
        writePain();
        opened("same-or-new");
        type(KeyCode.N);
        opened("new-spasm");
        type(KeyCode.ESCAPE);
        closed("new-spasm");
        assertThat(going().orElseThrow().onset()).isEqualTo(hoursAgo(60));
        assertThat(diary().readings()).hasSize(2);
        await(() -> shown("decide-spasm"));
        click("decide-spasm");
        opened("same-or-new");
    }

    @Test
    void anAnswerThatCannotBeWrittenComesBackAndIsSavedOnceItCan() {
        given(ended(hoursAgo(40), hoursAgo(5)));
        writePain();
        opened("same-or-new", "same-same");
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.S);
        await(() -> shown("failure"));
        await(() -> shown("same-or-new-problem"));
        assertThat(text("same-or-new-problem")).startsWith("Not saved. The line at the top says why.");
        assertThat(going()).isEmpty();
        book.mend();
        type(KeyCode.S);
        await(() -> going().isPresent());
        assertThat(diary().episodes()).hasSize(1);
    }
}
