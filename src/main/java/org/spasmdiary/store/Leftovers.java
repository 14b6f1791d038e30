package org.spasmdiary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files of SQLite beside a diary that do not belong to it (reliability G18): a write-ahead file beside a diary that
 * has none, or any of them where no diary is. SQLite would play them back into the diary, or into the next one of that
 * name. They are moved, never deleted.
 */
public final class Leftovers {
    private static final List<String> WRITE_AHEAD = List.of("-wal", "-shm");

    private Leftovers() {}

    /** Those that must be moved before anything connects. A journal beside its diary is SQLite's to play back. */
    public static List<Path> of(Path diary) {
        List<String> endings = switch (Header.read(diary)) {
            case Header.Missing _ -> Swap.BESIDE;
            case Header.Ours(int _, boolean wal) -> wal ? List.of() : WRITE_AHEAD;
            default -> List.of();
        };
        return endings.stream()
                .map(ending -> diary.resolveSibling(diary.getFileName() + ending))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Copied, on the disk, and only then gone from where they were. */
    public static void move(List<Path> files, Path folder) throws StoreException {
        try {
            for (Path file : files) {
                Path copy = folder.resolve(file.getFileName());
                Durable.copy(file, copy);
                Durable.forceFolder(copy);
                Files.delete(file);
                Durable.forceFolder(file);
            }
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }
}
