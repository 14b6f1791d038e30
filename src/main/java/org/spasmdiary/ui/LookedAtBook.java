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
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Outcome;

/** A diary that is open elsewhere and only looked at here: every save says that it cannot be written. */
record LookedAtBook(Path file, Diary diary, List<Revision> revisions) implements Book {
    @Override
    public boolean readOnly() {
        return true;
    }

    private CompletableFuture<Outcome> refused() {
        return CompletableFuture.completedFuture(new Outcome.Failed(Failure.READ_ONLY, false, file));
    }

    @Override
    public CompletableFuture<Outcome> save(Change change, Optional<DraftId> draft) {
        return refused();
    }

    @Override
    public CompletableFuture<Outcome> note(Change change) {
        return refused();
    }

    @Override
    public CompletableFuture<Outcome> undo() {
        return refused();
    }

    @Override
    public CompletableFuture<Outcome> redo() {
        return refused();
    }

    @Override
    public boolean undoable() {
        return false;
    }

    @Override
    public boolean redoable() {
        return false;
    }

    @Override
    public List<Revision> history(EntryId id) {
        return revisions.stream()
                .filter(revision -> revision.entry().equals(id))
                .toList();
    }

    @Override
    public List<Binned> bin() {
        return List.of(); // looking only tells the diary
    }

    @Override
    public CompletableFuture<Outcome> erase(Set<EntryId> ids) {
        return refused();
    }

    @Override
    public List<Backup> backups() {
        return List.of(); // they belong to whoever writes the diary
    }

    @Override
    public CompletableFuture<BackedUp> backup() {
        return CompletableFuture.completedFuture(new BackedUp.NotMade(Failure.READ_ONLY, file));
    }

    @Override
    public CompletableFuture<Outcome> copyTo(Path target) {
        return refused();
    }

    @Override
    public void keepDraft(DraftId draft, Map<String, String> typed) {
        // nothing is written anywhere
    }

    @Override
    public Map<String, String> draft(DraftId draft) {
        return Map.of();
    }

    @Override
    public void watch(Consumer<Diary> watcher) {
        // it never changes
    }

    @Override
    public void close() {
        // nothing is held
    }
}
