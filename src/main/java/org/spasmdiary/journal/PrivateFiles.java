package org.spasmdiary.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read, from their first moment (reliability G40). */
final class PrivateFiles {
    private PrivateFiles() {}

    /** Rights to create something with; none where the file system has no such rights. */
    static FileAttribute<?>[] ownerOnly(Path path, String rights) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }

    /** Makes the folder and those above it where they are missing. */
    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }
}
