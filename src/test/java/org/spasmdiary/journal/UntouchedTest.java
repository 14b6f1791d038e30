package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.FullDiary;
import org.spasmdiary.store.Header;
import org.spasmdiary.store.RawFile;

/** G12, G16: looking at what is not there, or not for us, makes no file and changes none; a plain connection would. */
class UntouchedTest {
    @TempDir
    Path dir;

    private Path file() {
        return dir.resolve("stick/diary.db");
    }

    private interface Way {
        void open(Path file) throws Exception;
    }

    private static final List<Way> OURS = List.of(
            file -> assertThat(Journal.open(file, home(file), Desk.CLOCK)).isNotInstanceOf(Opening.Ready.class),
            file -> assertThat(Journal.peek(file, home(file))).isInstanceOf(Peek.Unreadable.class),
            file -> Journal.check(file, home(file)));

    /** As any program does that connects first and looks then. */
    private static final Way CONNECTS = file -> {
        try (var raw = new RawFile(file)) {
            raw.rows("SELECT count(*) FROM sqlite_master");
        }
    };

    private static JournalHome home(Path file) {
        return new JournalHome(file.getParent().resolveSibling("home"));
    }

    private Map<String, String> folder() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(file().getParent())) {
            for (Path one : files.toList())
                found.put(
                        one.getFileName().toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(one)) + Files.getLastModifiedTime(one));
        }
        return found;
    }

    private boolean leavesAll(Way way) throws Exception {
        Map<String, String> before = folder();
        way.open(file());
        return folder().equals(before);
    }

    /** A newer program died in the middle of a save: its journal lies beside its diary. */
    private void newerWithHotJournal() throws Exception {
        Path work = RawFile.filled(dir.resolve("work.db"), FullDiary.read().entries());
        try (var raw = new RawFile(work)) {
            raw.run("PRAGMA user_version=" + (Header.NEWEST + 1));
            raw.run("PRAGMA cache_size=1");
            raw.run("BEGIN IMMEDIATE");
            raw.run("UPDATE entry SET crc = crc + 1");
            raw.run("UPDATE reading SET pain_now = 9");
            raw.run("UPDATE treatment SET rowid = rowid + 1000");
            for (int i = 0; i < 200; i++)
                raw.run("INSERT INTO import_batch(name, at_s, crc) VALUES ('" + "x".repeat(2000) + i + "', 1, 1)");
            Files.createDirectories(file().getParent());
            Files.copy(work, file(), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(dir.resolve("work.db-journal"), file().resolveSibling("diary.db-journal"));
            raw.run("ROLLBACK");
        }
    }

    @Test
    void aNewerDiaryAndItsJournalStayByteForByte() throws Exception {
        newerWithHotJournal();
        for (Way way : OURS) assertThat(leavesAll(way)).isTrue();
    }

    @Test
    void controlConnectingFirstRollsItsJournalBack() throws Exception {
        newerWithHotJournal();
        assertThat(leavesAll(CONNECTS)).isFalse();
    }

    @Test
    void whatIsNoDiaryStaysByteForByteAndIsRefused() throws Exception {
        Files.createDirectories(file().getParent());
        for (String text : List.of("", "a letter ".repeat(200), "SQLite format 3\0".repeat(100))) {
            Files.writeString(file(), text);
            for (Way way : OURS) assertThat(leavesAll(way)).isTrue();
        }
    }

    /** Without the look at the first bytes, an empty file would pass for a diary. */
    @Test
    void controlSqliteItselfCallsAnEmptyFileFine() throws Exception {
        Files.createDirectories(file().getParent());
        Files.createFile(file());
        try (var raw = new RawFile(file())) {
            assertThat(raw.rows("PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    @Test
    void whereTheDiaryIsGoneNothingIsMade() throws Exception {
        Files.createDirectories(file().getParent());
        for (Way way : OURS) assertThat(leavesAll(way)).isTrue();
    }

    @Test
    void controlConnectingFirstMakesAnEmptyFileInItsPlace() throws Exception {
        Files.createDirectories(file().getParent());
        assertThat(leavesAll(CONNECTS)).isFalse();
    }
}
