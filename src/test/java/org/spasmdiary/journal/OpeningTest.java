package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Opening.NotADiary.Why;

/** What opening says about every kind of thing that can stand where the diary should be. */
class OpeningTest {
    @TempDir
    Path dir;

    private Path file;
    private JournalHome home;

    @BeforeEach
    void place() {
        file = dir.resolve("home/diary.db");
        home = new JournalHome(dir.resolve("home"));
    }

    private Reading made() {
        Reading seven = Desk.pain(7);
        try (Journal journal = Desk.ready(Journal.create(file, home, Desk.CLOCK, false))) {
            journal.save(new org.spasmdiary.diary.Change.Put(seven)).join();
        }
        return seven;
    }

    private Opening open() {
        return Journal.open(file, home, Desk.CLOCK);
    }

    private void putInt(int at, int value) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(at);
            raw.writeInt(value);
        }
    }

    private void sql(String... statements) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    /** Every way to look at it says the same, and the file is afterwards as it was before. */
    private void allSay(Opening expected) throws IOException {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(open()).isEqualTo(expected);
        assertThat(Journal.create(file, home, Desk.CLOCK, false)).isEqualTo(expected);
        assertThat(Journal.takeOver(file, home, Desk.CLOCK)).isEqualTo(expected);
        assertThat(Journal.peek(file, home)).isEqualTo(new Peek.Unreadable(expected));
        assertThat(Journal.check(file, home)).isEqualTo(new Checked.Unreadable(expected));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
        if (Files.isRegularFile(file)) assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(dir.resolve("home/diary.db-journal")).doesNotExist();
    }

    @Test
    void aFolderIsNoDiary() throws IOException {
        Files.createDirectories(file);
        allSay(new Opening.NotADiary(file, Why.FOLDER));
    }

    @ParameterizedTest
    @CsvSource({"0, EMPTY", "1, OTHER_FORMAT", "511, OTHER_FORMAT", "4096, OTHER_FORMAT"})
    void aFileOfSpacesIsNoDiaryWhateverItsLength(int length, Why why) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, " ".repeat(length));
        allSay(new Opening.NotADiary(file, why));
    }

    @Test
    void aLinkToADiaryIsNotFollowed() throws IOException {
        made();
        Path real = Files.move(file, dir.resolve("real.db"));
        Files.createSymbolicLink(file, real);
        allSay(new Opening.NotADiary(file, Why.NOT_A_PLAIN_FILE));
    }

    @Test
    void anotherProgramsDatabaseIsNoDiary() throws Exception {
        Files.createDirectories(file.getParent());
        sql("CREATE TABLE entry (id)", "INSERT INTO entry VALUES (1)");
        allSay(new Opening.NotADiary(file, Why.OTHER_PROGRAM));
    }

    @Test
    void aNewerDiaryNamesBothVersionsAndIsLeftUntouchedEvenWithAJournalBesideIt() throws IOException {
        made();
        putInt(60, 7);
        Path hot = Files.write(dir.resolve("home/diary.db-journal.aside"), new byte[600]);
        allSay(new Opening.NewerFormat(file, 7, 1));
        Files.move(hot, dir.resolve("home/diary.db-journal"));
        byte[] before = Files.readAllBytes(file);
        assertThat(open()).isEqualTo(new Opening.NewerFormat(file, 7, 1));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(dir.resolve("home/diary.db-journal")).hasSize(600);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aVersionThatNeverWasIsDamageThatNamesIt(int version) throws IOException {
        made();
        putInt(60, version);
        assertThat(open())
                .isInstanceOfSatisfying(
                        Opening.Damaged.class,
                        damaged -> assertThat(damaged.flaws().toString()).contains("version " + version));
    }

    @Test
    void aDatabaseWithOurMarkButWithoutOurTablesIsDamaged() throws Exception {
        Files.createDirectories(file.getParent());
        sql("PRAGMA application_id = " + 0x53504459, "PRAGMA user_version = 1", "CREATE TABLE other (id)");
        assertThat(open()).isInstanceOf(Opening.Damaged.class);
        assertThat(Journal.peek(file, home)).isInstanceOf(Peek.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET note = 'changed'",
                "DELETE FROM meta",
                "DELETE FROM profile",
                "DELETE FROM entry",
                "DROP TABLE draft",
                "DROP TABLE reading",
                "UPDATE meta SET entries = 2",
                "INSERT INTO entry_tag VALUES (77, 'symptom', 'sharp')",
            })
    void aDiaryThatDoesNotCheckIsDamagedWithItsFlawsNamedAndStaysAsItIs(String sql) throws Exception {
        made();
        sql(sql);
        byte[] before = Files.readAllBytes(file);
        assertThat(open())
                .isInstanceOfSatisfying(
                        Opening.Damaged.class,
                        damaged -> assertThat(damaged.flaws()).isNotEmpty());
        assertThat(Journal.check(file, home))
                .isInstanceOfSatisfying(
                        Checked.Done.class, done -> assertThat(done.flaws()).isNotEmpty());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatIsMissingSaysWhetherItsFolderIsThereAndWhetherThereAreBackups() throws IOException {
        assertThat(open()).isEqualTo(new Opening.Missing(file, true, false));
        Files.createDirectories(file.getParent());
        assertThat(open()).isEqualTo(new Opening.Missing(file, false, false));
        Path backups = Files.createDirectories(dir.resolve("home/backups"));
        Files.writeString(backups.resolve("notes.txt"), "");
        assertThat(open()).isEqualTo(new Opening.Missing(file, false, false));
        Files.writeString(backups.resolve("diary-2026-03-12T070000Z-daily.spasmdiary"), "");
        assertThat(open()).isEqualTo(new Opening.Missing(file, false, true));
        Path elsewhere = dir.resolve("stick.db");
        assertThat(Journal.open(elsewhere, home, Desk.CLOCK))
                .as("the backups of the diary at home are not those of another")
                .isEqualTo(new Opening.Missing(elsewhere, false, false));
        assertThat(Journal.peek(file, home)).isInstanceOf(Peek.Unreadable.class);
        assertThat(file).as("looking makes nothing").doesNotExist();
    }

    @Test
    void aFolderThatIsMissingIsMadeAtHomeOnly() {
        made();
        assertThat(file).exists();
        Path stick = dir.resolve("stick/diary.db");
        assertThat(Journal.create(stick, home, Desk.CLOCK, false)).isEqualTo(new Opening.Missing(stick, true, false));
        assertThat(stick.getParent()).doesNotExist();
    }

    @Test
    void makingOneWhereOneIsOpensIt() {
        Reading seven = made();
        try (Journal again = Desk.ready(Journal.create(file, home, Desk.CLOCK, true))) {
            assertThat(again.diary().readings()).containsExactly(seven);
            assertThat(again.diary().sample()).isFalse();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeWrittenNoDiaryIsMadeAndThePlaceIsNamed() {
        Path nowhere = Path.of("/proc/spasm-diary-test.db");
        assertThat(Journal.create(nowhere, home, Desk.CLOCK, false))
                .isEqualTo(new Opening.CannotWrite(nowhere, Path.of("/proc"), Failure.READ_ONLY));
    }

    @Test
    void aPrivateFolderThatCannotBeMadeIsNamed() throws IOException {
        made();
        var broken = new JournalHome(Files.writeString(dir.resolve("plain"), "x"));
        assertThat(Journal.open(file, broken, Desk.CLOCK))
                .isEqualTo(new Opening.CannotWrite(file, broken.folder(), Failure.READ_ONLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "100%", "what?", "#1", "ünïcödé", "mode=ro&x", "it's", "%41", "a+b", "[x]"})
    void anyNameOfAFolderIsOnlyAName(String name) throws IOException {
        file = dir.resolve("home").resolve(name).resolve(name + ".db");
        Reading seven = made();
        try (Journal journal = Desk.ready(open())) {
            assertThat(journal.diary().readings()).containsExactly(seven);
        }
        try (Stream<Path> all = Files.walk(dir)) {
            assertThat(all.filter(path -> path.toString().endsWith(".db"))).containsExactly(file);
        }
    }

    @Test
    void aDiaryThatAnotherToolLeftInWriteAheadModeOpensWithEverythingAndGoesBack() throws Exception {
        Reading seven = made();
        sql("PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 0", "UPDATE entry SET revision = revision");
        assertThat(Journal.peek(file, home))
                .isInstanceOfSatisfying(
                        Peek.Facts.class,
                        facts -> assertThat(facts.diary().readings()).containsExactly(seven));
        try (Journal journal = Desk.ready(open())) {
            assertThat(journal.diary().readings()).containsExactly(seven);
        }
        assertThat(Files.readAllBytes(file)[18]).as("rollback journal").isEqualTo((byte) 1);
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("diary.db", "locks", "backups");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theDiaryAndAllThatIsBesideItAreReadableByTheirOwnerAlone() throws IOException {
        made();
        try (Stream<Path> all = Files.walk(dir.resolve("home"))) {
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                            .as(path.toString())
                            .noneMatch(right -> !right.name().startsWith("OWNER")));
        }
    }
}
