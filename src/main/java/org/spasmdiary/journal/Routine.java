package org.spasmdiary.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.StoreException;

/**
 * The backups that are made by themselves (reliability G26): after the first change of a day, when the window closes
 * after a change, and before what changes much at once. On the writing thread. None while the diary is empty, and
 * none of a sample.
 */
final class Routine {
    private static final System.Logger LOG = System.getLogger(Routine.class.getName());
    /** Removing more entries than this at once is worth a backup. */
    private static final int MANY = 10;

    private final Backups backups;
    private final DiaryFile file;
    private final InstantSource clock;
    private @Nullable LocalDate done;
    private boolean changed;

    Routine(Backups backups, DiaryFile file, InstantSource clock) {
        this.backups = backups;
        this.file = file;
        this.clock = clock;
    }

    /** Something was committed that the newest backup may lack. */
    void changed() {
        changed = true;
    }

    /** After a change: one a day. That it cannot be made is logged; the window shows how old the newest is. */
    void daily(Diary diary) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (!changed || today.equals(done) || !isWorthIt(diary)) return;
        done = today; // a disk that is full is asked once a day, not at every entry
        if (!backups.isDue(now)) return;
        if (made(BackupReason.DAILY, now).isPresent()) backups.thin(now);
    }

    /** Because somebody asked for one. */
    BackedUp asked() {
        try {
            Backup made = backups.make(file, BackupReason.MANUAL, clock.instant());
            changed = false;
            return new BackedUp.Made(made);
        } catch (StoreException e) {
            log(e);
            return new BackedUp.NotMade(Failures.of(e), backups.folder());
        } catch (IOException e) {
            log(e);
            return new BackedUp.NotMade(Failure.READ_ONLY, backups.folder());
        }
    }

    /** When the window closes. */
    void closing(Diary diary) {
        if (!changed || !isWorthIt(diary)) return;
        Instant now = clock.instant();
        if (made(BackupReason.EXIT, now).isPresent()) backups.thin(now);
    }

    /**
     * Before a change that touches much.
     *
     * @return why the backup it needs could not be made; then the change must not be made either
     */
    Optional<Failure> before(Change change, Diary diary) {
        Optional<BackupReason> reason = reason(change);
        if (reason.isEmpty() || !isWorthIt(diary)) return Optional.empty();
        try {
            backups.make(file, reason.get(), clock.instant());
            return Optional.empty();
        } catch (StoreException e) {
            log(e);
            return Optional.of(Failures.of(e));
        } catch (IOException e) {
            log(e);
            return Optional.of(Failure.READ_ONLY);
        }
    }

    private static Optional<BackupReason> reason(Change change) {
        if (change instanceof Change.Import) return Optional.of(BackupReason.BEFORE_IMPORT);
        return removals(change) > MANY ? Optional.of(BackupReason.BEFORE_DELETE) : Optional.empty();
    }

    private static long removals(Change change) {
        return switch (change) {
            case Change.Remove _ -> 1;
            case Change.Batch(var steps) ->
                steps.stream().mapToLong(Routine::removals).sum();
            default -> 0;
        };
    }

    private static boolean isWorthIt(Diary diary) {
        return diary.size() > 0 && !diary.sample();
    }

    private Optional<Backup> made(BackupReason reason, Instant now) {
        try {
            Backup made = backups.make(file, reason, now);
            changed = false;
            return Optional.of(made);
        } catch (StoreException | IOException e) {
            log(e);
            return Optional.empty();
        }
    }

    private static void log(Exception e) {
        LOG.log(
                Level.WARNING,
                "backup: "
                        + (e instanceof StoreException
                                ? e.getMessage()
                                : e.getClass().getSimpleName()));
    }
}
