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
    static final List<String> BESIDE = List.of("-journal", "-wal", "-shm");

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
        replace(diary, source, () -> {});
    }

    /** @param between runs before each step on a file and after the last; tests end the program there */
    static void replace(Path diary, Path source, Runnable between) throws StoreException {
        try {
            between.run();
            Durable.copy(source, next(diary));
            between.run();
            if (!isSound(next(diary))) throw new StoreException(Trouble.DAMAGED, "copy does not check");
            between.run();
            Durable.empty(marker(diary));
            between.run();
            Durable.force(marker(diary));
            between.run();
            Durable.forceFolder(diary);
            take(diary, between);
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
                take(diary, () -> {});
            } else {
                Files.deleteIfExists(next(diary));
                Files.deleteIfExists(marker(diary));
                Durable.forceFolder(diary);
            }
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    private static void take(Path diary, Runnable between) throws IOException {
        for (String ending : BESIDE) {
            between.run();
            Files.deleteIfExists(diary.resolveSibling(diary.getFileName() + ending));
        }
        between.run();
        Durable.forceFolder(diary);
        between.run();
        Files.move(next(diary), diary, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        between.run();
        Durable.forceFolder(diary);
        between.run();
        Files.deleteIfExists(marker(diary));
        between.run();
        Durable.forceFolder(diary);
        between.run();
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
