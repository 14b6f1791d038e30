package org.spasmdiary.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What the first bytes of a file say, read before anything connects to it (reliability G16, G17). Never read it
 * while this program is connected: closing the file again would drop SQLite's locks.
 */
public sealed interface Header {
    /** Marks a database as ours: the letters SPDY in the header's application id. */
    int APPLICATION_ID = 0x53504459;
    /** The newest version this program reads and writes. */
    int NEWEST = Migrations.NEWEST;
    /** No diary grows this large; what does is something else. */
    long LARGEST = 4L << 30;

    /**
     * A diary this program can read.
     *
     * @param version of the file
     * @param wal whether another tool left it in write-ahead mode
     */
    record Ours(int version, boolean wal) implements Header {}

    record Newer(int version) implements Header {}

    record NotOurs(Reason reason) implements Header {}

    record Missing(boolean folderMissing) implements Header {}

    /** Why a file is no diary. */
    enum Reason {
        FOLDER,
        NOT_A_PLAIN_FILE,
        EMPTY,
        OTHER_FORMAT,
        OTHER_PROGRAM,
        TOO_LARGE,
        NOT_ALLOWED
    }

    static Header read(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) return new NotOurs(Reason.FOLDER);
            if (!attributes.isRegularFile()) return new NotOurs(Reason.NOT_A_PLAIN_FILE);
            if (attributes.size() == 0) return new NotOurs(Reason.EMPTY);
            if (attributes.size() < 512) return new NotOurs(Reason.OTHER_FORMAT);
            if (attributes.size() > LARGEST) return new NotOurs(Reason.TOO_LARGE);
            return of(first100(file));
        } catch (NoSuchFileException e) {
            Path folder = file.toAbsolutePath().getParent();
            return new Missing(folder != null && !Files.isDirectory(folder));
        } catch (AccessDeniedException e) {
            return new NotOurs(Reason.NOT_ALLOWED);
        } catch (IOException e) {
            // such as a name that is too long
            return new NotOurs(Reason.NOT_ALLOWED);
        }
    }

    private static ByteBuffer first100(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = ByteBuffer.allocate(100);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // until full; the file has 512 bytes
            }
            return bytes.flip();
        }
    }

    private static Header of(ByteBuffer bytes) {
        byte[] magic = new byte[16];
        if (bytes.remaining() < 100) return new NotOurs(Reason.OTHER_FORMAT);
        bytes.get(0, magic);
        if (!new String(magic, StandardCharsets.ISO_8859_1).equals("SQLite format 3\0"))
            return new NotOurs(Reason.OTHER_FORMAT);
        if (bytes.getInt(68) != APPLICATION_ID) return new NotOurs(Reason.OTHER_PROGRAM);
        int version = bytes.getInt(60);
        if (version > Migrations.NEWEST) return new Newer(version);
        return new Ours(version, bytes.get(18) == 2);
    }
}
