package org.spasmdiary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Puts a copy of another file in the place of a diary, so that after a crash or a power cut at any moment there is
 * the old diary or the new one, whole (reliability G27). Nothing is connected to either meanwhile.
 *
 * <p>The new file is written beside the diary and checked, then a marker says that it is meant; only then is the old
 * journal removed, because beside another file it would be played back into it, and the name taken over. What a
 * crash left half done {@link #finish} brings to its end.
 */
public final class Swap {
    private static final List<String> BESIDE = List.of("-journal", "-wal", "-shm");

    private Swap() {}

    private static Path next(Path diary) {
        return diary.resolveSibling(diary.getFileName() + ".restore.tmp");
    }

    private static Path marker(Path diary) {
        return diary.resolveSibling(diary.getFileName() + ".restore.pending");
    }

    /** Whether an earlier one was broken off. */
    public static boolean isUnfinished(Path diary) {
        return Files.exists(marker(diary)) || Files.exists(next(diary));
    }

    /** Puts a copy of {@code source}, a sound diary, in the place of this one, or of none. */
    public static void replace(Path diary, Path source) throws StoreException {
        try {
            Durable.copy(source, next(diary));
            if (!isSound(next(diary))) throw new StoreException(Trouble.DAMAGED, "copy does not check");
            Durable.empty(marker(diary));
            Durable.force(marker(diary));
            Durable.forceFolder(diary);
            take(diary);
        } catch (IOException e) {
            throw StoreException.of(e);
        } finally {
            if (!Files.exists(marker(diary))) dropNext(diary);
        }
    }

    /** Brings what was broken off to its end: forward where the new file was meant and is sound, else back. */
    public static void finish(Path diary) throws StoreException {
        try {
            boolean meant = Files.exists(marker(diary));
            if (meant && Files.exists(next(diary)) && isSound(next(diary))) {
                take(diary);
            } else {
                Files.deleteIfExists(next(diary));
                Files.deleteIfExists(marker(diary));
                Durable.forceFolder(diary);
            }
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    private static void take(Path diary) throws IOException {
        for (String ending : BESIDE) Files.deleteIfExists(diary.resolveSibling(diary.getFileName() + ending));
        Durable.forceFolder(diary);
        Files.move(next(diary), diary, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.forceFolder(diary);
        Files.deleteIfExists(marker(diary));
        Durable.forceFolder(diary);
    }

    private static boolean isSound(Path file) {
        if (!(Header.read(file) instanceof Header.Ours)) return false;
        try (DiaryFile look = DiaryFile.look(file)) {
            return look.check().isEmpty();
        } catch (StoreException e) {
            return false;
        }
    }

    private static void dropNext(Path diary) throws StoreException {
        try {
            Files.deleteIfExists(next(diary));
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Copies a diary that cannot be read, with what lies beside it, into a folder that is there (reliability G15).
     *
     * @return the copy of the diary itself
     */
    public static Path keep(Path diary, Path folder) throws StoreException {
        try {
            Path copy = folder.resolve(diary.getFileName());
            Durable.copy(diary, copy);
            for (String ending : BESIDE) {
                Path beside = diary.resolveSibling(diary.getFileName() + ending);
                if (Files.exists(beside)) Durable.copy(beside, folder.resolve(beside.getFileName()));
            }
            Durable.forceFolder(copy);
            return copy;
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }
}
