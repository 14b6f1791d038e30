package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;

/** To the bin and back by key, and gone for good only after a yes. */
class HistoryBinTest extends HistoryUi {
    private final Reading first = pain(Duration.ofHours(3), 6);
    private final Reading second = pain(Duration.ofHours(2), 5);
    private final Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(11)), START)
            .withEnd(Optional.of(new End(ago(Duration.ofHours(1)), EndReason.EASED)));

    @Override
    List<Entry> entries() {
        return List.of(first, second, spasm);
    }

    private void binBoth() {
        type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DELETE); // the spasm began first that day
        await(() -> diary().find(first.id()).isEmpty());
        clock.forward(Duration.ofMinutes(2));
        type(KeyCode.DELETE); // the line that took its place is chosen
        await(() -> diary().find(second.id()).isEmpty());
        click("history-bin");
        await(() -> size("history-bin-list") == 2);
    }

    @Test
    void theBinListsTheLatestFirstAndEnterPutsBackTheChosenOne() {
        binBoth();
        assertThat(text("history-bin")).isEqualTo("Bin (2)");
        assertThat(heard("history-bin-list"))
                .containsExactly(
                        "Thu 12 Mar, 09:40, Pain 5. In the bin since Thu 12 Mar 2026, 11:42",
                        "Thu 12 Mar, 08:40, Pain 6. In the bin since Thu 12 Mar 2026, 11:40");
        assertThat(((ListView<?>) node("history-bin-list")).getAccessibleText()).isEqualTo("Bin (2)");
        assertThat(Reachable.nameless(node("history"))).isEmpty();
        focus("history-bin-list");
        type(KeyCode.END, KeyCode.ENTER);
        await(() -> diary().find(first.id()).isPresent());
        said("Put back: Thu 12 Mar, 08:40, Pain 6");
        assertThat(diary().find(first.id())).contains(first);
        await(() -> size("history-bin-list") == 1);
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> size("history-bin-list") == 2);
    }

    @Test
    void aSpasmBinnedFromTheLineOfItsEndIsNamedByItsStart() {
        type(KeyCode.ENTER, KeyCode.END);
        assertThat(heard("history-day").getLast()).isEqualTo("10:40, The spasm was over");
        type(KeyCode.BACK_SPACE);
        await(() -> diary().episodes().isEmpty());
        said("Moved to the bin: Thu 12 Mar, 00:40, The spasm began");
        await(() -> size("history-day") == 2);
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> size("history-day") == 4);
        assertThat(diary().find(spasm.id())).contains(spasm);
    }

    @Test
    void emptyingSaysHowManyAndThatItIsForGoodAndANoKeepsThem() {
        binBoth();
        click("history-empty-bin");
        opened("ask");
        assertThat(labels("ask"))
                .contains(
                        "Empty the bin?",
                        "2 entries and their earlier values will be gone for good. This can’t be undone.");
        type(KeyCode.ESCAPE);
        closed("ask");
        assertThat(desk().bin()).hasSize(2);
        click("history-empty-bin");
        opened("ask");
        click("ask-yes");
        await(() -> desk().bin().isEmpty());
        said("The bin is empty now.");
        await(() -> text("history-empty").equals("The bin is empty."));
        assertThat(shown("history-empty-bin")).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        said("There is nothing to undo.");
        assertThat(diary().readings()).isEmpty();
    }

    @Test
    void aBinThatCannotBeEmptiedKeepsItsEntriesAndTryAgainEmptiesIt() {
        binBoth();
        book.fail(Failure.READ_ONLY, false);
        click("history-empty-bin");
        opened("ask");
        click("ask-yes");
        opened("failure");
        assertThat(size("history-bin-list")).isEqualTo(2);
        book.mend();
        click("failure-again");
        await(() -> desk().bin().isEmpty());
        await(() -> text("history-empty").equals("The bin is empty."));
    }

    @Test
    void whatCannotBeMovedStaysInTheListAndTryAgainMovesIt() {
        book.fail(Failure.LOCKED, false);
        type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DELETE);
        opened("failure");
        assertThat(size("history-day")).isEqualTo(4);
        assertThat(text("history-bin")).isEqualTo("Bin (0)");
        book.mend();
        click("failure-again");
        await(() -> diary().find(first.id()).isEmpty());
        await(() -> text("history-bin").equals("Bin (1)"));
    }
}
