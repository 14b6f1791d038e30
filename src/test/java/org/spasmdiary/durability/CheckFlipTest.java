package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.FullDiary;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Peek;
import org.spasmdiary.store.RawFile;

/**
 * G13: {@code check} finds each single changed byte in the used pages of a diary, or every fact is proved to be what
 * it was.
 */
class CheckFlipTest {
    private static final int FLIPS = Sizes.of(1_000, 5_000, 20_000);

    @TempDir
    Path dir;

    private Path file;
    private JournalHome home;
    private byte[] whole;
    private Peek facts;

    @BeforeEach
    void fill() throws Exception {
        file = RawFile.filled(dir.resolve("diary.db"), FullDiary.read().entries());
        home = new JournalHome(dir);
        whole = Files.readAllBytes(file);
        facts = Journal.peek(file, home);
        assertThat(facts).isInstanceOf(Peek.Facts.class);
        try (var raw = new RawFile(file)) {
            assertThat(raw.rows("PRAGMA freelist_count"))
                    .as("every page is used")
                    .containsExactly("0");
        }
    }

    /** One byte changed to any other, in a page chosen among all. */
    private byte[] flipped(Random random) {
        byte[] bytes = whole.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return bytes;
    }

    private boolean found() {
        return !(Journal.check(file, home) instanceof Checked.Done(int _, var flaws) && flaws.isEmpty());
    }

    private void write(byte[] bytes) throws IOException {
        Files.deleteIfExists(file.resolveSibling("diary.db-wal"));
        Files.deleteIfExists(file.resolveSibling("diary.db-journal"));
        Files.write(file, bytes);
    }

    @Test
    void eachOfAThousandFlipsIsFoundOrNothingIsChanged() throws IOException {
        var random = new Random(7);
        int found = 0;
        List<Integer> silent = new ArrayList<>();
        for (int i = 0; i < FLIPS; i++) {
            write(flipped(random));
            if (found()) found++;
            else if (!facts.equals(Journal.peek(file, home))) silent.add(i);
        }
        assertThat(silent).as("changed and not found").isEmpty();
        assertThat(found).as("flips that struck something").isGreaterThan(FLIPS / 10);
    }

    /** SQLite's own check knows the tree and not the words in it. */
    @Test
    void controlACheckWithoutOurChecksumsMissesSome() throws IOException {
        var random = new Random(7);
        int silent = 0;
        for (int i = 0; i < FLIPS && silent < 5; i++) {
            write(flipped(random));
            if (found() && isFineForSqlite()) silent++;
        }
        assertThat(silent).isEqualTo(5);
    }

    private boolean isFineForSqlite() {
        try (var raw = new RawFile(file)) {
            return raw.rows("PRAGMA integrity_check").equals(List.of("ok"));
        } catch (SQLException e) {
            return false;
        }
    }
}
