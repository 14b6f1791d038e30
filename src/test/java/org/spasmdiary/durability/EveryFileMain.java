package org.spasmdiary.durability;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.spasmdiary.FullDiary;
import org.spasmdiary.cli.Commands;
import org.spasmdiary.cli.Surroundings;
import org.spasmdiary.journal.DraftId;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.SettingsFile;

/** Makes every kind of file that the program makes in its private folder: see {@link TracesTest}. */
final class EveryFileMain {
    static final String CANARY = "kanarienvogel";

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z"));

    private EveryFileMain() {}

    /** Arguments: the private folder, the folder for what a person asked for, and "honest" or "careless". */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Path diary = home.resolve("diary.db");
        new SettingsFile(home.resolve("settings.properties")).write(Settings.DEFAULT.withTextSize(150));
        command(home, "log", "--start", "--pain", "7", "--note", CANARY);
        command(home, "treat", "ibuprofen", "--units", "2", "--strength-mg", "200", "--note", CANARY);
        command(home, "log", "--pain", "5", "--note", CANARY);
        command(home, "backup");
        command(home, "export", "--out", out.resolve("all.json").toString());
        Files.writeString(out.resolve("more.json"), FullDiary.json());
        command(home, "import", out.resolve("more.json").toString());
        command(
                home,
                "chart",
                "--kind",
                "episode",
                "--out",
                out.resolve("c.csv").toString());
        command(home, "alerts");
        command(home, "check");
        Opening opening = Journal.open(diary, new JournalHome(home), CLOCK);
        try (Journal journal = ((Opening.Ready) opening).journal();
                var door = journal.listen(() -> {})) {
            journal.keepDraft(new DraftId("today.reading"), Map.of("note", CANARY));
            journal.backup().get();
            command(home, "log", "--pain", "3", "--note", CANARY); // refused: it is in use
        }
        damageAndRestore(home, diary);
        Opening again = Journal.open(diary, new JournalHome(home), CLOCK);
        var left = ((Opening.Ready) again).journal().listen(() -> {});
        if (args[2].equals("careless")) {
            Files.createDirectories(home.resolve("drafts"));
            Files.writeString(home.resolve("drafts/today.txt"), CANARY);
        }
        Runtime.getRuntime().halt(left == null ? 1 : 0); // as killed: the door and the name stay behind
    }

    private static void damageAndRestore(Path home, Path diary) throws Exception {
        byte[] bytes = Files.readAllBytes(diary);
        for (int at = 8192; at < bytes.length; at++) bytes[at] = 0;
        Files.write(diary, bytes);
        Files.writeString(diary.resolveSibling("diary.db-wal"), "left");
        try (Stream<Path> backups = Files.list(home.resolve("backups"))) {
            List<Path> all = backups.sorted().toList();
            command(home, "restore", all.getFirst().toString());
        }
    }

    private static void command(Path home, String... line) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Commands.run(
                new Surroundings(
                        home.resolve("diary.db"),
                        home,
                        CLOCK,
                        ZoneOffset.UTC,
                        Locale.ENGLISH,
                        new ByteArrayInputStream(new byte[0]),
                        nowhere,
                        System.err,
                        _ -> 1),
                line);
    }
}
