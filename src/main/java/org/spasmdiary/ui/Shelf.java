package org.spasmdiary.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.spasmdiary.journal.Archive;
import org.spasmdiary.journal.BackedUp;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.journal.Peek;

/** The backups of the open diary, as screens use them. Answers come back on the FX thread. */
public final class Shelf {
    private final Book book;
    private final Surroundings around;
    private final BiConsumer<CompletableFuture<Outcome>, Consumer<Outcome>> answering;
    private final Consumer<Backup> restoring;

    Shelf(
            Book book,
            Surroundings around,
            BiConsumer<CompletableFuture<Outcome>, Consumer<Outcome>> answering,
            Consumer<Backup> restoring) {
        this.book = book;
        this.around = around;
        this.answering = answering;
        this.restoring = restoring;
    }

    /** Those there are, newest first, by their names alone. */
    public List<Backup> list() {
        return book.backups();
    }

    /** Makes one now. */
    public void make(Consumer<BackedUp> then) {
        book.backup().thenAccept(made -> FxThread.nextPulse(() -> then.accept(made)));
    }

    /** Writes a checked copy of the diary where no file is yet. */
    public void copyTo(Path target, Consumer<Outcome> then) {
        answering.accept(book.copyTo(target), then);
    }

    /** Reads a backup from end to end; for the worker. */
    public Checked check(Backup backup) {
        return Archive.check(backup.file(), around.home());
    }

    /** The facts of a backup; for the worker. */
    public Peek look(Backup backup) {
        return Journal.peek(backup.file(), around.home());
    }

    /** Closes the diary, puts this backup in its place and opens it again; what comes of it is said afterwards. */
    public void restore(Backup backup) {
        restoring.accept(backup);
    }
}
