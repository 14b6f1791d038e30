package org.spasmdiary.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.NewFile;
import org.spasmdiary.store.StoreException;

/**
 * The backups of a diary that this program does not have open: what there is, one more, and back to one. Never for
 * the diary of an open {@link Journal} of ours, which makes its own.
 */
public final class Archive {
    private static final System.Logger LOG = System.getLogger(Archive.class.getName());

    private final Path diary;
    private final JournalHome home;

    public Archive(Path diary, JournalHome home) {
        this.diary = diary.toAbsolutePath().normalize();
        this.home = home;
    }

    /** Newest first, by their names alone; {@link #check} reads one. Works while the diary is open. */
    public List<Backup> list() {
        try {
            return new Backups(home.backups(diary)).list();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Reads a backup, or any diary file, from end to end. It is not changed. */
    public static Checked check(Path backup, JournalHome home) {
        Optional<Opening> barred = Headers.bar(backup, home);
        if (barred.isPresent()) return new Checked.Unreadable(barred.get());
        try (DiaryFile open = DiaryFile.look(backup)) {
            List<Flaw> flaws = Failures.flaws(open.check());
            return new Checked.Done(open.load().diary().size(), flaws);
        } catch (StoreException e) {
            return new Checked.Done(0, List.of(Failures.unreadable(e)));
        }
    }

    /** Makes one because somebody asked for it; works while another program has the diary open. */
    public BackedUp make(InstantSource clock) {
        return of(open -> {
            var backups = new Backups(home.backups(diary));
            return new BackedUp.Made(backups.make(open, BackupReason.MANUAL, clock.instant()));
        });
    }

    /** As {@link #make}, as a file that is not there yet. */
    public BackedUp copy(Path target) {
        return of(open -> {
            NewFile.copy(open, target);
            return new BackedUp.Copied(target);
        });
    }

    private interface Copying {
        BackedUp of(DiaryFile open) throws IOException, StoreException;
    }

    private BackedUp of(Copying copying) {
        return new Openings(diary, home, InstantSource.fixed(Instant.EPOCH), DiaryFile::connect)
                .looked(BackedUp.Unreadable::new, open -> {
                    try {
                        if (!open.check().isEmpty()) return new BackedUp.NotMade(Failure.DAMAGED, diary);
                        return copying.of(open);
                    } catch (StoreException e) {
                        LOG.log(Level.WARNING, "backup: " + e.getMessage());
                        return new BackedUp.NotMade(Failures.of(e), home.folder());
                    } catch (IOException e) {
                        return new BackedUp.NotMade(Failure.READ_ONLY, home.folder());
                    }
                });
    }

    /**
     * Puts a copy of this file in the place of the diary. The backup is checked first, and the diary as it was is kept.
     *
     * @param wait how long to wait for another program to let go of the diary
     */
    public Restored restore(Path backup, InstantSource clock, Duration wait) {
        return new Restoring(diary, home, clock).restore(backup.toAbsolutePath().normalize(), wait);
    }
}
