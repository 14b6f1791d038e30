package org.spasmdiary.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.NewFile;
import org.spasmdiary.store.StoreException;

/** The backups of one diary, in their folder. Whoever makes one by the day or thins them out holds the diary's lock. */
final class Backups {
    /** Room that must be left on the disk beside three times the diary (reliability G10). */
    static final long SPARE = 16L << 20;

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /** How many bytes must be free for a diary of so many. */
    static long room(long bytes) {
        return 3 * bytes + SPARE;
    }

    Path folder() {
        return folder;
    }

    /** Newest first. */
    List<Backup> list() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Backup.of(file).stream())
                    .sorted(Comparator.comparing(Backup::at)
                            .thenComparing(backup -> backup.file().toString())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "backups: " + e.getClass().getSimpleName());
            return List.of();
        }
    }

    /** Whether the day of this moment, by the clock of the world, has none yet. One dated ahead does not count. */
    boolean isDue(Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return list().stream()
                .noneMatch(backup -> backup.reason().isThinned()
                        && !backup.at().isAfter(now)
                        && Thinning.day(backup).equals(today));
    }

    /** Makes one of an open diary; it is listed only once it has been read back and checked. */
    Backup make(DiaryFile file, BackupReason reason, Instant now) throws IOException, StoreException {
        PrivateFiles.folder(folder);
        NewFile.requireRoom(folder, room(file.bytes()));
        Path target = free(reason, now);
        NewFile.copy(file, target);
        return Backup.of(target).orElseThrow();
    }

    private Path free(BackupReason reason, Instant now) {
        int number = 1;
        while (Files.exists(folder.resolve(Backup.name(now, reason, number)))) number++;
        return folder.resolve(Backup.name(now, reason, number));
    }

    /** Lets the old ones go that need not be kept. Only after a new one has been made, so there is always a good one. */
    void thin(Instant now) {
        for (Backup old : Thinning.due(list(), now)) drop(old.file());
    }

    /** Removes what a crash left half made. */
    void sweep() {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> String.valueOf(file.getFileName()).matches("[.]diary-.*[.]tmp(-journal)?"))
                    .forEach(Backups::drop);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "backups: " + e.getClass().getSimpleName());
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an old backup stays: " + e.getClass().getSimpleName());
        }
    }

    /** The newest that is not dated ahead of the clock. */
    Optional<Backup> newest(Instant now) {
        return list().stream().filter(backup -> !backup.at().isAfter(now)).findFirst();
    }
}
