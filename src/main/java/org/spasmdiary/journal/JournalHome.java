package org.spasmdiary.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The private folder of the program: locks, backups and this installation's own id live there, also for a diary
 * that lies elsewhere. It is made on first use, readable by its owner alone.
 */
public record JournalHome(Path folder) {
    Path lock(Path diary) throws IOException {
        return locks().resolve(hash(diary) + ".lock");
    }

    Path socket(Path diary) throws IOException {
        return locks().resolve(hash(diary) + ".sock");
    }

    private Path locks() throws IOException {
        PrivateFiles.folder(folder);
        Path locks = folder.resolve("locks");
        PrivateFiles.folder(locks);
        return locks;
    }

    /** The first 16 hex digits of the SHA-256 of the real path, so that two ways to one diary meet. */
    private static String hash(Path diary) throws IOException {
        String real = real(diary).toString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(real.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static Path real(Path diary) throws IOException {
        if (Files.exists(diary)) return diary.toRealPath();
        Path whole = diary.toAbsolutePath().normalize();
        Path above = whole.getParent();
        return above != null && Files.isDirectory(above) ? above.toRealPath().resolve(whole.getFileName()) : whole;
    }

    /** A random id of this installation, without the computer's name; made once. */
    String owner() throws IOException {
        Path file = locks().resolve("installation");
        if (!Files.exists(file)) {
            try (var channel = Files.newByteChannel(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PrivateFiles.ownerOnly(file, "rw-------"))) {
                channel.write(StandardCharsets.UTF_8.encode(UUID.randomUUID().toString()));
            } catch (FileAlreadyExistsException e) {
                return owner(); // another start was faster
            }
        }
        return Files.readString(file).strip();
    }

    /** Where the backups of this diary lie; of one elsewhere in a folder of their own. */
    Path backups(Path diary) throws IOException {
        Path all = folder.resolve("backups");
        return isUsual(diary) ? all : all.resolve(hash(diary));
    }

    private boolean isUsual(Path diary) {
        return folder.toAbsolutePath()
                .normalize()
                .resolve("diary.db")
                .equals(diary.toAbsolutePath().normalize());
    }

    /**
     * Whether there are backups of this diary, whatever they are named. Of one that lies in the private folder under
     * another name, those of the usual one count too: asking once too often loses nothing.
     */
    boolean hasBackups(Path diary) {
        try {
            return holdsBackup(backups(diary)) || isInside(diary) && holdsBackup(folder.resolve("backups"));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isInside(Path diary) {
        return folder.toAbsolutePath()
                .normalize()
                .equals(diary.toAbsolutePath().normalize().getParent());
    }

    private static boolean holdsBackup(Path backups) throws IOException {
        if (!Files.isDirectory(backups)) return false;
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(Path::toString)
                    .anyMatch(name -> name.endsWith(Backup.ENDING) || name.endsWith(Backup.ENCRYPTED));
        }
    }

    /** A new folder for a file that cannot be read, readable by its owner alone. */
    Path damaged(Instant now) throws IOException {
        Path all = folder.resolve("damaged");
        String day = now.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        int number = 1;
        while (Files.exists(all.resolve(day + "_" + number))) number++;
        Path made = all.resolve(day + "_" + number);
        PrivateFiles.folder(made);
        return made;
    }
}
