package org.spasmdiary.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.Header;
import org.spasmdiary.store.Loaded;
import org.spasmdiary.store.StoreException;
import org.spasmdiary.store.Swap;

/** Restores a diary from a backup (reliability G27): backup checked, diary kept, then the one put for the other. */
final class Restoring {
    private static final System.Logger LOG = System.getLogger(Restoring.class.getName());

    /** Puts the one for the other; tests stop half-way here. */
    interface Exchange {
        void replace(Path diary, Path backup) throws StoreException;
    }

    private final Path diary;
    private final JournalHome home;
    private final InstantSource clock;
    private final Exchange exchange;

    Restoring(Path diary, JournalHome home, InstantSource clock) {
        this(diary, home, clock, Swap::replace);
    }

    Restoring(Path diary, JournalHome home, InstantSource clock, Exchange exchange) {
        this.diary = diary;
        this.home = home;
        this.clock = clock;
        this.exchange = exchange;
    }

    Restored restore(Path backup, Duration wait) {
        Optional<Restored> unfit = unfit(backup);
        if (unfit.isPresent()) return unfit.get();
        LockFile lock = null;
        try {
            lock = LockFile.take(home.lock(diary), wait).orElse(null);
            if (lock == null) return new Restored.Held(new Opening.InUse(diary));
            return underLock(backup);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "restore: " + e.getClass().getSimpleName());
            return new Restored.CannotWrite(home.folder(), Failure.READ_ONLY);
        } finally {
            if (lock != null) lock.closeQuietly();
        }
    }

    private Optional<Restored> unfit(Path backup) {
        if (backup.equals(diary))
            return Optional.of(
                    new Restored.NotABackup(new Opening.NotADiary(backup, Opening.NotADiary.Why.NOT_A_PLAIN_FILE)));
        return switch (Archive.check(backup, home)) {
            case Checked.Unreadable(Opening why) -> Optional.of(new Restored.NotABackup(why));
            case Checked.Done(int _, List<Flaw> flaws) ->
                flaws.isEmpty() ? Optional.empty() : Optional.of(new Restored.DoesNotCheck(backup, flaws));
        };
    }

    private Restored underLock(Path backup) throws IOException {
        Path place = diary;
        try {
            if (Swap.isUnfinished(diary)) Swap.finish(diary);
            Optional<Path> aside = Aside.move(diary, home);
            Kept kept = keep();
            if (kept.held().isPresent()) return new Restored.Held(kept.held().get());
            exchange.replace(diary, backup);
            return new Restored.Done(diary, kept.copy().or(() -> aside));
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "restore: " + e.getMessage());
            return new Restored.CannotWrite(place, Failures.of(e));
        }
    }

    /**
     * The diary as it was.
     *
     * @param held why it may not be replaced
     */
    private record Kept(Optional<Path> copy, Optional<Opening> held) {}

    private Kept keep() throws IOException, StoreException {
        switch (Header.read(diary)) {
            case Header.Missing _ -> {
                return new Kept(Optional.empty(), Optional.empty());
            }
            case Header.NotOurs(Header.Reason reason)
            when !Files.isRegularFile(diary) -> {
                return new Kept(Optional.empty(), Optional.of(new Opening.NotADiary(diary, Failures.why(reason))));
            }
            case Header.Ours _ -> {
                Optional<Kept> readable = backedUp();
                if (readable.isPresent()) return readable.get();
            }
            default -> {}
        }
        return new Kept(Optional.of(Swap.keep(diary, home.damaged(clock.instant()))), Optional.empty());
    }

    /** A checked backup of it; empty where it cannot be read to the end. */
    private Optional<Kept> backedUp() throws IOException, StoreException {
        if (!(Reader.twice(diary, home, () -> DiaryFile.connect(diary))
                instanceof Reader.Read(DiaryFile open, Loaded loaded))) return Optional.empty();
        try (open) {
            String other = loaded.meta().owner();
            if (!other.isEmpty() && !other.equals(home.owner()))
                return Optional.of(new Kept(Optional.empty(), Optional.of(new Opening.Elsewhere(diary))));
            if (!open.check().isEmpty()) return Optional.empty();
            Backup before = new Backups(home.backups(diary)).make(open, BackupReason.BEFORE_RESTORE, clock.instant());
            return Optional.of(new Kept(Optional.of(before.file()), Optional.empty()));
        }
    }
}
