package org.spasmdiary.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Steps on files that are on the disk once they return. Never for a diary that is connected. */
final class Durable {
    private Durable() {}

    /** An empty file that its owner alone can read from its first moment: the umask is not trusted. */
    static void empty(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file));
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What has been made, renamed or deleted in the folder of this file stays so after a power cut. */
    static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || System.getProperty("os.name").startsWith("Windows")) return; // it cannot be opened there
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The same bytes under another name, readable by the owner alone; what is there already is written over. */
    static void copy(Path from, Path to) throws IOException {
        empty(to);
        try (var in = FileChannel.open(from, Set.of(StandardOpenOption.READ));
                var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = in.size();
            for (long at = 0; at < size; ) {
                long moved = in.transferTo(at, size - at, out);
                if (moved <= 0) throw new IOException("cut off while it was read");
                at += moved;
            }
            out.force(true);
        }
    }
}
