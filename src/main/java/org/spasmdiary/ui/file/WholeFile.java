package org.spasmdiary.ui.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that under its name there is either the old one or the whole new one, never a part. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes beside the target first, forces it to the disk, then moves it into place.
     *
     * @throws IOException when it could not be written; what was there before is still there
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) throw new java.nio.file.FileSystemException(target.toString());
        Path beside = Files.createTempFile(folder, ".spasm-diary-", ".part");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer all = ByteBuffer.wrap(bytes);
                while (all.hasRemaining()) out.write(all);
                out.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
