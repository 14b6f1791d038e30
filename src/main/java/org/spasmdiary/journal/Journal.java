package org.spasmdiary.journal;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.store.DiaryFile;

/**
 * The one mutable object: the current diary and the only way to change it.
 *
 * <p>Everything that writes runs on one thread in the order of the calls; everything that reads takes the last
 * committed facts and never waits. One program a diary: it holds the diary's lock until it is closed.
 */
public final class Journal implements AutoCloseable {
    /** How long a command that writes waits for the diary. */
    public static final Duration COMMAND_WAIT = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    /** Reading needs no clock. */
    private static final InstantSource NO_CLOCK = InstantSource.fixed(Instant.EPOCH);

    private final Path file;
    private final JournalHome home;
    private final LockFile lock;
    private final Writer writer;
    private final boolean readOnly;
    private final ExecutorService thread;
    private final CompletableFuture<List<Flaw>> firstCheck;
    private final Remarks remarks;
    private volatile boolean backupOnClose;

    Journal(Path file, JournalHome home, LockFile lock, Writer writer, boolean readOnly, Remarks remarks) {
        this.file = file;
        this.home = home;
        this.lock = lock;
        this.writer = writer;
        this.readOnly = readOnly;
        this.remarks = remarks;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon(false).name("diary-writer").factory());
        this.firstCheck = CompletableFuture.supplyAsync(writer::firstCheck, thread);
    }

    /** Opens an existing diary, at once or not at all: for the window. */
    public static Opening open(Path file, JournalHome home, InstantSource clock) {
        return open(file, home, clock, Duration.ZERO);
    }

    /** As {@link #open(Path, JournalHome, InstantSource)}, waiting so long for another program to let go. */
    public static Opening open(Path file, JournalHome home, InstantSource clock, Duration wait) {
        return new Openings(file, home, clock, DiaryFile::connect).open(wait, false);
    }

    /** Opens a diary that was {@link Opening.Elsewhere}, because the person says that it is closed there. */
    public static Opening takeOver(Path file, JournalHome home, InstantSource clock) {
        return new Openings(file, home, clock, DiaryFile::connect).open(Duration.ZERO, true);
    }

    /**
     * Makes a new, empty diary and opens it; only where no file is, else this answers as {@link #open} would.
     * Missing folders are made inside the private folder only.
     *
     * @param sample marks it as made-up data for ever
     */
    public static Opening create(Path file, JournalHome home, InstantSource clock, boolean sample) {
        return new Openings(file, home, clock, DiaryFile::connect).create(COMMAND_WAIT, sample);
    }

    /** The facts of a diary that this program does not have open: for commands that only read. */
    public static Peek peek(Path file, JournalHome home) {
        return new Openings(file, home, NO_CLOCK, DiaryFile::connect).peek();
    }

    /** Checks a diary file fully, also while another program has it open. */
    public static Checked check(Path file, JournalHome home) {
        return new Openings(file, home, NO_CLOCK, DiaryFile::connect).check();
    }

    public Path file() {
        return file;
    }

    /** The last committed diary; any thread, never waits. */
    public Diary diary() {
        return writer.facts().diary();
    }

    /** Whether the file could not be written when it was opened; saving will say so too. */
    public boolean readOnly() {
        return readOnly;
    }

    /** What was found when it was opened and should be said once. */
    public Remarks remarks() {
        return remarks;
    }

    /** Saves a change, in the order of the calls. Problems that are questions do not refuse it. */
    public CompletableFuture<Outcome> save(Change change) {
        return changing(() -> writer.save(change, Steps.Way.SAVE, Optional.empty()));
    }

    /** Saves a change and, in the same transaction, drops the draft it came from. */
    public CompletableFuture<Outcome> save(Change change, DraftId draft) {
        return changing(() -> writer.save(change, Steps.Way.SAVE, Optional.of(draft)));
    }

    /** Takes the last change back, saved like any other; with nothing to undo nothing happens. */
    public CompletableFuture<Outcome> undo() {
        return changing(() -> writer.step(Steps.Way.UNDO));
    }

    /** Does again what was undone last. */
    public CompletableFuture<Outcome> redo() {
        return changing(() -> writer.step(Steps.Way.REDO));
    }

    public boolean undoable() {
        return writer.steps().undoable();
    }

    public boolean redoable() {
        return writer.steps().redoable();
    }

    /** Saves what the program records by itself: never on the undo stack. */
    public CompletableFuture<Outcome> note(Change change) {
        return run(() -> writer.save(change, Steps.Way.NOTE, Optional.empty()));
    }

    /** Keeps what was typed and not saved, field by field, instead of what was kept; an empty map drops it. */
    public void keepDraft(DraftId draft, Map<String, String> text) {
        Map<String, String> copy = Map.copyOf(text);
        CompletableFuture<Outcome> kept = run(() -> writer.keepDraft(draft, copy));
        kept.thenAccept(outcome -> {
            if (outcome instanceof Outcome.Failed) LOG.log(Level.WARNING, "a draft could not be kept");
        });
    }

    /** What was typed and never saved, also before a crash. */
    public Map<DraftId, Map<String, String>> drafts() {
        return Map.copyOf(writer.facts().drafts());
    }

    /** What was removed, latest first. */
    public List<Binned> bin() {
        return writer.facts().bin().values().stream()
                .sorted(Comparator.comparing(Binned::removed)
                        .reversed()
                        .thenComparing(b -> b.entry().id()))
                .toList();
    }

    /** The change history of one entry, oldest first. */
    public List<Revision> history(EntryId id) {
        return writer.facts().history(id);
    }

    /** The whole change history, in the order it was written. */
    public List<Revision> revisions() {
        return List.copyOf(writer.facts().revisions());
    }

    /** Removes entries and their history for ever. Nothing can take this back. */
    public CompletableFuture<Outcome> erase(Set<EntryId> ids) {
        Set<EntryId> copy = Set.copyOf(ids);
        return run(() -> writer.erase(copy));
    }

    /** Calls this on the writing thread after each commit, with the diary as it is then. */
    public Watch watch(Consumer<Diary> watcher) {
        writer.watchers().add(watcher);
        return () -> writer.watchers().remove(watcher);
    }

    /** Writes a checked copy; a target that exists already is refused. */
    public CompletableFuture<Outcome> backup(Path target) {
        return run(() -> writer.backup(target));
    }

    /** The check of the whole file that runs after opening and before the first write; empty: all holds. */
    public CompletableFuture<List<Flaw>> firstCheck() {
        return firstCheck.copy();
    }

    /** Checks the whole file now. */
    public CompletableFuture<List<Flaw>> check() {
        return CompletableFuture.supplyAsync(writer::check, thread);
    }

    /** Opens the door to second windows: {@code toFront} is called when one asks. */
    public Watch listen(Runnable toFront) {
        return Door.open(file, home, toFront);
    }

    /** Makes a backup now; its name says that somebody asked for it. */
    public CompletableFuture<BackedUp> backup() {
        try {
            return CompletableFuture.supplyAsync(writer::backup, thread);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(new BackedUp.NotMade(Failure.UNKNOWN, file));
        }
    }

    /** The backups there are, newest first, by their names alone. Any thread. */
    public List<Backup> backups() {
        return new Archive(file, home).list();
    }

    /** From now on closing makes a backup, where something was changed: for the window. */
    public void backUpOnClose() {
        backupOnClose = true;
    }

    /** A save, and after it, when the caller has its answer, the backup of the day. */
    private CompletableFuture<Outcome> changing(Supplier<Outcome> work) {
        CompletableFuture<Outcome> done = run(work);
        try {
            thread.execute(writer::daily);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "closed: no backup after this");
        }
        return done;
    }

    /** A bug of ours or a closed journal becomes an outcome too: a save never throws. */
    private CompletableFuture<Outcome> run(Supplier<Outcome> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread).exceptionally(e -> {
                LOG.log(
                        Level.ERROR,
                        "a save broke off: " + String.valueOf(e.getCause()).split(":", 2)[0]);
                return new Outcome.Failed(Failure.UNKNOWN, false, file);
            });
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(new Outcome.Failed(Failure.UNKNOWN, false, file));
        }
    }

    /** Finishes the queued saves, then lets go of the file. */
    @Override
    public void close() {
        if (thread.isShutdown()) return;
        thread.execute(() -> writer.close(backupOnClose));
        thread.close();
        lock.closeQuietly();
    }
}
