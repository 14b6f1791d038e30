package org.spasmdiary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** One save of a reading, from the call to the answer, against a bare SQLite commit of one row with the same settings. */
public final class SaveBench {
    private static final int WARM = 200;
    private static final int ROUNDS = 500;
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    private static final List<String> SETTINGS =
            List.of("journal_mode=DELETE", "synchronous=EXTRA", "secure_delete=ON", "temp_store=MEMORY");

    private SaveBench() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("save-bench");
        double[] bare = new double[ROUNDS];
        double[] full = new double[ROUNDS];
        try (Connection connection = bare(home.resolve("bare.db"));
                Statement statement = connection.createStatement();
                Journal journal = diary(home)) {
            for (int round = -WARM; round < ROUNDS; round++) {
                long start = System.nanoTime();
                statement.execute("BEGIN IMMEDIATE");
                statement.execute("INSERT INTO one (note) VALUES ('a reading')");
                statement.execute("COMMIT");
                long middle = System.nanoTime();
                journal.save(new Change.Put(reading(round))).get();
                long end = System.nanoTime();
                if (round < 0) continue;
                bare[round] = (middle - start) / 1e6;
                full[round] = (end - middle) / 1e6;
            }
        }
        Arrays.sort(bare);
        Arrays.sort(full);
        System.out.printf(
                Locale.ROOT,
                "save: bare commit %.2f ms, a reading saved %.2f ms (p99 %.2f), ratio %.2f (medians of %d)%n",
                bare[ROUNDS / 2],
                full[ROUNDS / 2],
                full[ROUNDS * 99 / 100],
                full[ROUNDS / 2] / bare[ROUNDS / 2],
                ROUNDS);
    }

    private static Connection bare(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) statement.execute("PRAGMA " + setting);
            statement.execute("CREATE TABLE one (id INTEGER PRIMARY KEY, note TEXT) STRICT");
        }
        return connection;
    }

    private static Journal diary(Path home) throws IOException {
        Opening opening = Journal.create(
                home.resolve("diary.db"), new JournalHome(home), InstantSource.fixed(NOW), false);
        if (opening instanceof Opening.Ready ready) return ready.journal();
        throw new IOException("no diary: " + opening);
    }

    private static Reading reading(int round) {
        When at = When.of(NOW.minusSeconds(1000 + round), ZoneOffset.UTC);
        return Reading.empty(EntryId.random(), at, NOW).withPain(Pain.now(Math.floorMod(round, 11)));
    }
}
