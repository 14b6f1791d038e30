package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.journal.DraftId;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Outcome;

/** A diary that is only looked at: everything that writes says that it cannot, and nothing changes. */
class LookedAtBookTest {
    private static final Path FILE = Path.of("stick", "diary.db");
    private static final EntryId ONE = Samples.id("one");
    private static final Revision CHANGED =
            new Revision(ONE, UiTest.START, "painNow", Optional.of("5"), Optional.of("6"));

    private final Diary diary =
            Samples.diary(Samples.reading("2026-03-12T10:00:00Z").pain(6));
    private final Book book = new LookedAtBook(FILE, diary, List.of(CHANGED));

    @Test
    void everyWayToWriteSaysThatTheFileCannotBeWritten() {
        var change = new Change.Remove(ONE);
        Stream<CompletableFuture<Outcome>> ways = Stream.of(
                book.save(change, Optional.empty()),
                book.save(change, Optional.of(new DraftId("today"))),
                book.note(change),
                book.undo(),
                book.redo(),
                book.erase(Set.of(ONE)));
        assertThat(ways.map(CompletableFuture::join)).containsOnly(new Outcome.Failed(Failure.READ_ONLY, false, FILE));
        assertThat(book.diary()).isEqualTo(diary);
        assertThat(book.readOnly()).isTrue();
    }

    @Test
    void thereIsNothingToUndoAndNoDraftIsKept() {
        book.keepDraft(new DraftId("today"), Map.of("pain", "6"));
        assertThat(book.draft(new DraftId("today"))).isEmpty();
        assertThat(book.undoable() || book.redoable()).isFalse();
        assertThat(book.bin()).isEmpty();
    }

    @Test
    void theHistoryOfAnEntryIsItsOwn() {
        assertThat(book.history(ONE)).containsExactly(CHANGED);
        assertThat(book.history(Samples.id("two"))).isEmpty();
    }
}
