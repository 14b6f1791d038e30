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
import org.spasmdiary.journal.Binned;
import org.spasmdiary.journal.DraftId;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Outcome;

/** A real book whose saves can be made to fail. */
public final class FragileBook implements Book {
    private final Book real;
    private volatile Optional<Outcome.Failed> failing = Optional.empty();

    FragileBook(Book real) {
        this.real = real;
    }

    /** From now on every save ends like this. */
    public void fail(Failure why, boolean maybeSaved) {
        failing = Optional.of(new Outcome.Failed(why, maybeSaved, Path.of("diary.db")));
    }

    public void mend() {
        failing = Optional.empty();
    }

    private CompletableFuture<Outcome> or(java.util.function.Supplier<CompletableFuture<Outcome>> step) {
        return failing.<CompletableFuture<Outcome>>map(CompletableFuture::completedFuture)
                .orElseGet(step);
    }

    @Override
    public Path file() {
        return real.file();
    }

    @Override
    public List<Revision> revisions() {
        return real.revisions();
    }

    @Override
    public Diary diary() {
        return real.diary();
    }

    @Override
    public boolean readOnly() {
        return real.readOnly();
    }

    @Override
    public CompletableFuture<Outcome> save(Change change, Optional<DraftId> draft) {
        return or(() -> real.save(change, draft));
    }

    @Override
    public CompletableFuture<Outcome> note(Change change) {
        return or(() -> real.note(change));
    }

    @Override
    public CompletableFuture<Outcome> undo() {
        return or(real::undo);
    }

    @Override
    public CompletableFuture<Outcome> redo() {
        return or(real::redo);
    }

    @Override
    public boolean undoable() {
        return real.undoable();
    }

    @Override
    public boolean redoable() {
        return real.redoable();
    }

    @Override
    public List<Revision> history(EntryId id) {
        return real.history(id);
    }

    @Override
    public List<Binned> bin() {
        return real.bin();
    }

    @Override
    public CompletableFuture<Outcome> erase(Set<EntryId> ids) {
        return or(() -> real.erase(ids));
    }

    @Override
    public List<org.spasmdiary.journal.Backup> backups() {
        return real.backups();
    }

    @Override
    public CompletableFuture<org.spasmdiary.journal.BackedUp> backup() {
        return failing.<CompletableFuture<org.spasmdiary.journal.BackedUp>>map(
                        failed -> CompletableFuture.completedFuture(
                                new org.spasmdiary.journal.BackedUp.NotMade(failed.why(), failed.file())))
                .orElseGet(real::backup);
    }

    @Override
    public CompletableFuture<Outcome> copyTo(Path target) {
        return or(() -> real.copyTo(target));
    }

    @Override
    public void keepDraft(DraftId draft, Map<String, String> typed) {
        real.keepDraft(draft, typed);
    }

    @Override
    public Map<String, String> draft(DraftId draft) {
        return real.draft(draft);
    }

    @Override
    public void watch(Consumer<Diary> watcher) {
        real.watch(watcher);
    }

    @Override
    public void close() {
        real.close();
    }
}
