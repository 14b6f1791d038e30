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
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Outcome;

/** A diary that is kept by the journal. */
record WrittenBook(Journal journal) implements Book {
    @Override
    public Path file() {
        return journal.file();
    }

    @Override
    public List<Revision> revisions() {
        return journal.revisions();
    }

    @Override
    public Diary diary() {
        return journal.diary();
    }

    @Override
    public boolean readOnly() {
        return journal.readOnly();
    }

    @Override
    public CompletableFuture<Outcome> save(Change change, Optional<DraftId> draft) {
        return draft.isPresent() ? journal.save(change, draft.get()) : journal.save(change);
    }

    @Override
    public CompletableFuture<Outcome> note(Change change) {
        return journal.note(change);
    }

    @Override
    public CompletableFuture<Outcome> undo() {
        return journal.undo();
    }

    @Override
    public CompletableFuture<Outcome> redo() {
        return journal.redo();
    }

    @Override
    public boolean undoable() {
        return journal.undoable();
    }

    @Override
    public boolean redoable() {
        return journal.redoable();
    }

    @Override
    public List<Revision> history(EntryId id) {
        return journal.history(id);
    }

    @Override
    public List<Binned> bin() {
        return journal.bin();
    }

    @Override
    public CompletableFuture<Outcome> erase(Set<EntryId> ids) {
        return journal.erase(ids);
    }

    @Override
    public List<Backup> backups() {
        return journal.backups();
    }

    @Override
    public CompletableFuture<BackedUp> backup() {
        return journal.backup();
    }

    @Override
    public CompletableFuture<Outcome> copyTo(Path target) {
        return journal.backup(target);
    }

    @Override
    public void keepDraft(DraftId draft, Map<String, String> typed) {
        journal.keepDraft(draft, typed);
    }

    @Override
    public Map<String, String> draft(DraftId draft) {
        return journal.drafts().getOrDefault(draft, Map.of());
    }

    @Override
    public void watch(Consumer<Diary> watcher) {
        journal.watch(watcher); // ends with the journal
    }

    @Override
    public void close() {
        journal.close();
    }
}
