package org.spasmdiary.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** A file a command makes: whole or not at all, and never in place of the diary. */
final class OutFile {
    private final Path file;
    private final Setting setting;

    private OutFile(Path file, Setting setting) {
        this.file = file;
        this.setting = setting;
    }

    /** @param endings those this command can write */
    static OutFile of(Path given, Setting setting, List<String> endings) {
        Path file = given.toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (endings.stream().noneMatch(name::endsWith))
            throw setting.wrongUse("cli.ending", "file", given, "endings", String.join(", ", endings));
        if (isSame(file, setting.diary())) throw setting.wrongUse("cli.overDiary", "file", given);
        return new OutFile(file, setting);
    }

    private static boolean isSame(Path file, Path diary) {
        try {
            return file.equals(diary.normalize())
                    || Files.exists(file) && Files.exists(diary) && Files.isSameFile(file, diary);
        } catch (IOException cannotTell) {
            return false;
        }
    }

    boolean endsWith(String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Writes beside it, forces it to the disk, then moves it into place. */
    void write(byte[] bytes) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Stop(Exit.CANNOT_WRITE, setting.words().text("cli.noFolder", "file", file));
        if (Files.isDirectory(file))
            throw new Stop(Exit.CANNOT_WRITE, setting.words().text("cli.isFolder", "file", file));
        try {
            Path part = Files.createTempFile(folder, ".spasm-diary-", ".part");
            try {
                fill(part, bytes);
                move(part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SecurityException e) {
            throw new Stop(Exit.CANNOT_WRITE, setting.words().text("cli.cannotWrite", "file", file), e);
        }
        setting.print(setting.words().text("cli.written", "file", file));
    }

    private static void fill(Path part, byte[] bytes) throws IOException {
        Files.write(part, bytes);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
