package org.spasmdiary.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * One process a diary (reliability G19): a lock on a file of our own, never on the diary or beside it. The system
 * lets go of it when a process dies, however it dies.
 */
final class LockFile implements AutoCloseable {
    /**
     * What this process holds. The kernel's locks belong to the process, and opening and closing the lock file once
     * more would drop ours, so it must be known before it is opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * @param wait how long to try, zero for once
     * @return empty when another holds it
     */
    static Optional<LockFile> take(Path path, Duration wait) throws IOException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            Optional<LockFile> lock = tryOnce(path);
            if (lock.isPresent() || System.nanoTime() - end >= 0) return lock;
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private static Optional<LockFile> tryOnce(Path path) throws IOException {
        if (!HELD.add(path)) return Optional.empty();
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(
                    path,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PrivateFiles.ownerOnly(path, "rw-------"));
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new LockFile(path, channel));
        } finally {
            if (lock == null) {
                if (channel != null) channel.close();
                HELD.remove(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(path);
        }
    }

    /** Where there is nothing left to do about a failure: the system lets go of the lock all the same. */
    void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            System.getLogger(LockFile.class.getName()).log(System.Logger.Level.WARNING, "lock file: not closed");
        }
    }
}
