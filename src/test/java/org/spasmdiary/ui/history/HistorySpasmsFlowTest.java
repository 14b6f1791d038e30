package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;

/** The list of spasms and every step with one of them, by key alone. */
class HistorySpasmsFlowTest extends HistoryUi {
    private final Episode first = spasm(30, 26);
    private final Episode second = spasm(10, 2);
    private final Reading early = pain(Duration.ofDays(9), 7);
    private final Reading late = pain(Duration.ofDays(4), 4);

    private Episode spasm(int began, int ended) {
        return Episode.begun(EntryId.random(), ago(Duration.ofDays(began)), START)
                .withEnd(Optional.of(new End(ago(Duration.ofDays(ended)), EndReason.EASED)));
    }

    @Override
    List<Entry> entries() {
        return List.of(first, second, early, late, pain(Duration.ofDays(29), 8));
    }

    private void toSpasms() {
        click("history-spasms");
        await(() -> shown("history-spasm-list"));
        robot.interact(() -> ((ListView<?>) node("history-spasm-list")).requestFocus());
        type(KeyCode.HOME);
    }

    /** From the list to a button under it, by Tab, and presses it. */
    private void step(String name) {
        for (int i = 0; i < 12 && !("history-spasm-" + name).equals(focused().getId()); i++) type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("history-spasm-" + name);
        type(KeyCode.SPACE);
    }

    private List<Bout> bouts() {
        return diary().bouts().all();
    }

    /** What the person wrote; alerts that were shown meanwhile are kept whatever is undone. */
    private static List<Entry> written(Diary diary) {
        return Stream.<Entry>concat(diary.episodes().stream(), diary.readings().stream())
                .toList();
    }

    private void undoneAndDoneAgain(Diary before) {
        List<Entry> after = written(diary());
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> written(diary()).equals(written(before)));
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> written(diary()).equals(after));
    }

    @Test
    void eachSpasmIsALineWithItsFiguresNewestFirstAndEnterOpensItsChart() {
        toSpasms();
        assertThat(heard("history-spasm-list"))
                .containsExactly(
                        "Spasm 2. 2 Mar 2026 – 10 Mar 2026. Lasted 8 d, worst 7, 2 entries. 16 days well before, 2 in 12 months",
                        "Spasm 1. 10 Feb 2026 – 14 Feb 2026. Lasted 4 d, worst 8, 1 entry. 1 in 12 months");
        assertThat(Reachable.nameless(node("history"))).isEmpty();
        type(KeyCode.DOWN);
        assertThat(shown("history-spasm-join")).isFalse();
        assertThat(shown("history-spasm-over")).isFalse();
        type(KeyCode.ENTER);
        await(() -> shown("chart"));
    }

    @Test
    void aSpasmIsSplitAtAnEntryByKeyAloneAfterSayingWhatWillBeThere() {
        Diary before = diary();
        toSpasms();
        step("split");
        opened("split-dialog");
        focusOn("split-entries");
        assertThat(text("split-preview"))
                .isEqualTo("Spasm 2: 2 Mar 2026, 11:40 – 8 Mar 2026, 11:40, 1 entry.\n"
                        + "Spasm 3: 8 Mar 2026, 11:40 – 10 Mar 2026, 11:40, 1 entry.");
        type(KeyCode.HOME);
        assertThat(text("split-preview")).startsWith("Spasm 2: 2 Mar 2026, 11:40 – 3 Mar 2026, 11:40, no entries.");
        type(KeyCode.END);
        click("split-ended-unknown");
        assertThat(text("split-preview")).startsWith("Spasm 2: 2 Mar 2026, 11:40 – 3 Mar 2026, 11:40, 1 entry.");
        focus("split-entries");
        type(KeyCode.ENTER);
        await(() -> bouts().size() == 3);
        said("The spasm is split in two.");
        assertThat(bouts().get(1).end().orElseThrow().reason()).isEqualTo(EndReason.STOPPED_LOGGING);
        await(() -> size("history-spasm-list") == 3);
        undoneAndDoneAgain(before);
    }

    @Test
    void twoAreJoinedByKeyAloneAndUndoPartsThem() {
        Diary before = diary();
        toSpasms();
        step("join");
        opened("join-dialog");
        assertThat(text("join-preview")).isEqualTo("Spasm 1: 10 Feb 2026, 11:40 – 10 Mar 2026, 11:40, 3 entries.");
        type(KeyCode.ENTER);
        await(() -> bouts().size() == 1);
        assertThat(diary().find(second.id())).contains(second.withJoinedTo(Optional.of(first.id())));
        undoneAndDoneAgain(before);
    }

    @Test
    void theLastIsOpenedAgainAndAnEarlierOneSaysWhatStandsInTheWay() {
        Diary before = diary();
        toSpasms();
        step("reopen");
        opened("reopen-dialog");
        type(KeyCode.ENTER);
        await(() -> bouts().getLast().isOpen());
        undoneAndDoneAgain(before);
        await(() -> heard("history-spasm-list").getFirst().contains("no end written"));
        focus("history-spasm-list");
        type(KeyCode.END);
        step("reopen");
        opened("reopen-refused");
        assertThat(labels("reopen-refused"))
                .contains("Another spasm is still open, since Mon 2 Mar 2026, 11:40. Only one can be open."
                        + " End that one first, or join the two.");
        type(KeyCode.ESCAPE);
        closed("reopen-refused");
        focus("history-spasm-list");
        type(KeyCode.HOME);
        step("over");
        opened("spasm-over-dialog");
        focus("spasm-over-save");
        type(KeyCode.ENTER);
        await(() -> !bouts().getLast().isOpen());
    }

    @Test
    void aStepThatCannotBeSavedKeepsItsDialogAndTryAgainMakesNoSecondOne() {
        toSpasms();
        step("split");
        opened("split-dialog");
        type(KeyCode.HOME);
        String typed = text("split-preview");
        book.fail(Failure.LOCKED, false);
        type(KeyCode.ENTER);
        opened("failure");
        opened("split-dialog");
        assertThat(text("split-preview")).isEqualTo(typed);
        assertThat(bouts()).hasSize(2);
        book.mend();
        type(KeyCode.ENTER);
        await(() -> bouts().size() == 3);
        closed("failure");
        assertThat(bouts()).hasSize(3);
    }

    @Test
    void aSpasmGoesToTheBinOrOutOfTheFiguresAndItsEntriesStay() {
        Diary before = diary();
        toSpasms();
        type(KeyCode.DELETE);
        await(() -> bouts().size() == 1);
        assertThat(diary().readings()).hasSize(3);
        undoneAndDoneAgain(before);
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> size("history-spasm-list") == 2);
        focus("history-spasm-list");
        type(KeyCode.HOME);
        step("mistake");
        await(() -> bouts().size() == 1);
        assertThat(diary().find(second.id())).contains(second.withMistake(true));
    }

    @Test
    void editOpensTheFormAndOfAJoinedOneAsksForThePart() {
        toSpasms();
        type(KeyCode.E);
        opened("history-form");
        type(KeyCode.ESCAPE);
        closed("history-form");
        given(List.of());
        step("join");
        opened("join-dialog");
        type(KeyCode.ENTER);
        await(() -> size("history-spasm-list") == 1);
        focus("history-spasm-list");
        type(KeyCode.E);
        opened("history-which-part");
        focusOn("history-part-1");
        type(KeyCode.TAB, KeyCode.SPACE);
        opened("history-form");
        assertThat(typed("form-onset-day")).isEqualTo("2 Mar 2026");
    }

    @Test
    void theSearchFindsSpasmsAndSaysWhenThereIsNone() {
        toSpasms();
        write("history-search", "10 feb");
        await(() -> size("history-spasm-list") == 1);
        write("history-search", "socks");
        await(() -> shown("history-empty"));
        assertThat(text("history-empty")).isEqualTo("No entry has “socks”.");
    }
}
