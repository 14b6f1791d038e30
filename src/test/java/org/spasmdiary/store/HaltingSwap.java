package org.spasmdiary.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts one diary for another and ends the whole program, without a word, before a step of one's choice. */
public final class HaltingSwap {
    /** Exit code of a program that was ended on purpose. */
    public static final int HALTED = 77;

    private HaltingSwap() {}

    private static Runnable haltBefore(int step) {
        var count = new AtomicInteger();
        return () -> {
            if (count.incrementAndGet() == step) Runtime.getRuntime().halt(HALTED);
        };
    }

    /** The real one. */
    public static void replace(Path diary, Path source, int step) throws StoreException {
        Swap.replace(diary, source, haltBefore(step));
    }

    /** The control: the bytes of the one are copied over the name of the other. */
    public static void copyOver(Path diary, Path source, int step) throws StoreException {
        Runnable between = haltBefore(step);
        try (var out = new RandomAccessFile(diary.toFile(), "rw")) {
            byte[] bytes = Files.readAllBytes(source);
            for (int at = 0; at < bytes.length; at += 16_384) {
                between.run();
                out.write(bytes, at, Math.min(16_384, bytes.length - at));
            }
            out.setLength(bytes.length);
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }
}
