package org.spasmdiary.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.journal.BackedUp;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.journal.DraftId;
import org.spasmdiary.journal.Outcome;

/** The open diary as the window sees it: one that can be written, or one that is only looked at. */
interface Book extends AutoCloseable {
    /** Where it is. */
    Path file();

    Diary diary();

    boolean readOnly();

    CompletableFuture<Outcome> save(Change change, Optional<DraftId> draft);

    CompletableFuture<Outcome> note(Change change);

    CompletableFuture<Outcome> undo();

    CompletableFuture<Outcome> redo();

    boolean undoable();

    boolean redoable();

    List<Revision> history(EntryId id);

    /** The change history of all entries. */
    List<Revision> revisions();

    /** What was removed, latest first. */
    List<Binned> bin();

    /** Removes entries of the bin for ever. */
    CompletableFuture<Outcome> erase(Set<EntryId> ids);

    /** The backups there are, newest first, by their names alone. */
    List<Backup> backups();

    /** Makes one now. */
    CompletableFuture<BackedUp> backup();

    /** Writes a checked copy to a place of the person's choice, where no file is yet. */
    CompletableFuture<Outcome> copyTo(Path target);

    void keepDraft(DraftId draft, Map<String, String> typed);

    Map<String, String> draft(DraftId draft);

    /** Calls back after each commit, on any thread. */
    void watch(Consumer<Diary> watcher);

    @Override
    void close();
}
