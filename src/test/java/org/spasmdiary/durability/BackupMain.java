package org.spasmdiary.durability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.spasmdiary.journal.BackedUp;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** A program that makes one backup after another until it is killed; B after each. */
final class BackupMain {
    private BackupMain() {}

    static List<String> line(Path diary, Path home, boolean inPlace) {
        return ChildProcess.java(
                BackupMain.class, home, diary.toString(), home.toString(), inPlace ? "in-place" : "honest");
    }

    /** Arguments: diary file, private folder, and "honest" or "in-place", which writes under the final name. */
    public static void main(String[] args) throws Exception {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path diary = Path.of(args[0]);
        if (args[2].equals("in-place")) {
            inPlace(diary, out);
            return;
        }
        Instant now = Instant.parse("2026-03-12T10:00:00Z");
        Opening opening = Journal.open(diary, new JournalHome(Path.of(args[1])), InstantSource.fixed(now));
        if (!(opening instanceof Opening.Ready ready)) {
            out.println("CANNOT OPEN " + opening);
            return;
        }
        out.println("READY");
        while (ready.journal().backup().get() instanceof BackedUp.Made) out.println("B");
        out.println("NOT MADE");
    }

    /** The variant that must be caught. */
    private static void inPlace(Path diary, PrintStream out) throws Exception {
        Path folder = diary.resolveSibling("backups");
        Files.createDirectories(folder);
        int number = 1;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + diary);
                var statement = connection.createStatement()) {
            out.println("READY");
            while (true) {
                Path target;
                do target = folder.resolve("diary-2026-03-12T100000Z-manual_" + number++ + ".spasmdiary");
                while (Files.exists(target));
                statement.execute("VACUUM INTO '" + target + "'");
                out.println("B");
            }
        }
    }
}
