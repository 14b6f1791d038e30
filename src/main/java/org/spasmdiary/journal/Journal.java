package org.spasmdiary.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;

/** The one mutable object: the current diary and the only way to change it. */
public final class Journal implements AutoCloseable {
    /** How long a command that writes waits for the diary. */
    public static final Duration COMMAND_WAIT = Duration.ofSeconds(5);

    private Journal() {}

    /** Opens an existing diary, at once or not at all: for the window. */
    public static Opening open(Path file, JournalHome home, InstantSource clock) {
        return open(file, home, clock, Duration.ZERO);
    }

    /** As {@link #open(Path, JournalHome, InstantSource)}, waiting so long for another program to let go. */
    public static Opening open(Path file, JournalHome home, InstantSource clock, Duration wait) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Opens a diary that was {@link Opening.Elsewhere}, because the person says that it is closed there. */
    public static Opening takeOver(Path file, JournalHome home, InstantSource clock) {
        throw new UnsupportedOperationException("landing soon");
    }

    /**
     * Makes a new, empty diary and opens it; only where no file is, else this answers as {@link #open} would.
     *
     * @param sample marks it as made-up data for ever
     */
    public static Opening create(Path file, JournalHome home, InstantSource clock, boolean sample) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** The facts of a diary, without keeping it open: for commands that only read. */
    public static Peek peek(Path file, JournalHome home) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Checks a diary file fully, also while a window has it open. */
    public static Checked check(Path file, JournalHome home) {
        throw new UnsupportedOperationException("landing soon");
    }

    public Path file() {
        throw new UnsupportedOperationException("landing soon");
    }

    /** The last committed diary; any thread, never waits. */
    public Diary diary() {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Whether the file could not be written when it was opened; saving will say so too. */
    public boolean readOnly() {
        return false;
    }

    /** Saves a change, in the order of the calls. Problems that are questions do not refuse it. */
    public CompletableFuture<Outcome> save(Change change) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Saves a change and, in the same transaction, drops the draft it came from. */
    public CompletableFuture<Outcome> save(Change change, DraftId draft) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Takes the last change back, saved like any other; with nothing to undo nothing happens. */
    public CompletableFuture<Outcome> undo() {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Does again what was undone last. */
    public CompletableFuture<Outcome> redo() {
        throw new UnsupportedOperationException("landing soon");
    }

    public boolean undoable() {
        return false;
    }

    public boolean redoable() {
        return false;
    }

    /** Saves what the program records by itself: never on the undo stack. */
    public CompletableFuture<Outcome> note(Change change) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Keeps what was typed and not saved, field by field, instead of what was kept; an empty map drops it. */
    public void keepDraft(DraftId draft, Map<String, String> text) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** What was typed and never saved, also before a crash. */
    public Map<DraftId, Map<String, String>> drafts() {
        return Map.of();
    }

    /** What was removed, latest first. */
    public List<Binned> bin() {
        return List.of();
    }

    /** The change history of one entry, oldest first. */
    public List<Revision> history(EntryId id) {
        return List.of();
    }

    /** The whole change history, in the order it was written. */
    public List<Revision> revisions() {
        return List.of();
    }

    /** Removes entries and their history for ever. Nothing can take this back. */
    public CompletableFuture<Outcome> erase(Set<EntryId> ids) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** Calls this on the writing thread after each commit, with the diary as it is then. */
    public Watch watch(Consumer<Diary> watcher) {
        return () -> {};
    }

    /** Writes a checked copy; a target that exists already is refused. */
    public CompletableFuture<Outcome> backup(Path target) {
        throw new UnsupportedOperationException("landing soon");
    }

    /** The check of the whole file that runs after opening and before the first write; empty: all holds. */
    public CompletableFuture<List<Flaw>> firstCheck() {
        return CompletableFuture.completedFuture(List.of());
    }

    /** Checks the whole file now. */
    public CompletableFuture<List<Flaw>> check() {
        return CompletableFuture.completedFuture(List.of());
    }

    /** Opens the door to second windows: {@code toFront} is called when one asks. */
    public Watch listen(Runnable toFront) {
        return () -> {};
    }

    /** Finishes the queued saves, then lets go of the file. */
    @Override
    public void close() {}
}
