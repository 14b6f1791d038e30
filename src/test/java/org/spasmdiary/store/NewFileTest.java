package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Profile;

/** New diaries and copies come into being whole or not at all. */
class NewFileTest {
    @TempDir
    Path dir;

    private Path file;

    @BeforeEach
    void name() {
        file = dir.resolve("d.db");
    }

    private static void troubled(Trouble trouble, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.trouble()).isEqualTo(trouble));
    }

    @Test
    void aNewDiaryIsEmptyWithAnUnknownProfileAndHeldByNobody() throws StoreException {
        NewFile.create(file, false);
        try (var diary = DiaryFile.look(file)) {
            Loaded loaded = diary.load();
            assertThat(loaded.diary()).isEqualTo(Diary.EMPTY);
            assertThat(loaded.diary().profile()).isEqualTo(Profile.UNKNOWN);
            assertThat(loaded.meta()).isEqualTo(Meta.EMPTY);
            assertThat(loaded.bin()).isEmpty();
            assertThat(loaded.revisions()).isEmpty();
            assertThat(loaded.drafts()).isEmpty();
            assertThat(diary.check()).isEmpty();
        }
        assertThat(dir.toFile().list()).containsExactly("d.db");
    }

    @Test
    void whatIsThereIsNeverReplaced() throws Exception {
        Files.writeString(file, "mine");
        troubled(Trouble.READ_ONLY, () -> NewFile.create(file, false));
        assertThat(file).hasContent("mine");
        assertThat(dir.toFile().list()).containsExactly("d.db");
    }

    @Test
    void withoutItsFolderNothingIsMade() {
        troubled(Trouble.READ_ONLY, () -> NewFile.create(dir.resolve("none/d.db"), false));
        assertThat(dir.toFile().list()).isEmpty();
    }

    @Test
    void halfAFileLeftByACrashOfTheSameProcessNumberIsNotInTheWay() throws Exception {
        Path left = dir.resolve(".d.db." + ProcessHandle.current().pid() + ".tmp");
        Files.writeString(left, "half");
        NewFile.create(file, true);
        assertThat(left).doesNotExist();
        try (var diary = DiaryFile.look(file)) {
            assertThat(diary.load().diary().sample()).isTrue();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsMadeIsReadableByItsOwnerAlone() throws Exception {
        NewFile.create(file, false);
        assertThat(Files.getPosixFilePermissions(file))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void aCopyIsRefusedWhereSomethingIsAndTheDiaryGoesOn() throws Exception {
        RawFile.filled(file, FullDiary.read().entries());
        Path target = Files.writeString(dir.resolve("copy.db"), "mine");
        try (var diary = DiaryFile.connect(file)) {
            troubled(Trouble.READ_ONLY, () -> NewFile.copy(diary, target));
            assertThat(target).hasContent("mine");
            assertThat(diary.connected()).isTrue();
            assertThat(diary.check()).isEmpty();
        }
    }

    @Test
    void aCopyOfADiaryThatDoesNotCheckIsNotKept() throws Exception {
        RawFile.filled(file, FullDiary.read().entries());
        try (var raw = new RawFile(file)) {
            raw.run("UPDATE entry SET note = 'changed' WHERE kind = 'reading'");
        }
        try (var diary = DiaryFile.connect(file)) {
            troubled(Trouble.DAMAGED, () -> NewFile.copy(diary, dir.resolve("copy.db")));
        }
        assertThat(dir.toFile().list()).containsExactly("d.db");
    }

    @Test
    void aCopyHasTheSameFactsAndNoOwner() throws Exception {
        RawFile.filled(file, FullDiary.read().entries());
        try (var diary = DiaryFile.connect(file)) {
            NewFile.copy(diary, dir.resolve("copy.db"));
            try (var copy = DiaryFile.look(dir.resolve("copy.db"))) {
                Loaded one = diary.load();
                Loaded two = copy.load();
                assertThat(two.diary()).isEqualTo(one.diary());
                assertThat(two.bin()).isEqualTo(one.bin());
                assertThat(two.revisions()).isEqualTo(one.revisions());
                assertThat(two.drafts()).isEqualTo(one.drafts());
                assertThat(one.meta().owner()).isEqualTo("me");
                assertThat(two.meta()).isEqualTo(one.meta().withOwner(""));
            }
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheVersionBefore() throws Exception {
        NewFile.create(file, false);
        var broken = new Migrations(List.of(
                "SELECT 1",
                "CREATE TABLE more (id INTEGER) STRICT",
                "CREATE TABLE half (id INTEGER); INSERT INTO nowhere"));
        var db = new Db();
        try (Session session = db.connect(file)) {
            assertThatThrownBy(() -> broken.run(db, session, 1)).isInstanceOf(java.sql.SQLException.class);
        }
        assertThat(Header.read(file)).as("the step before was done whole").isEqualTo(new Header.Newer(2));
        try (var raw = new RawFile(file)) {
            assertThat(raw.rows("SELECT name FROM sqlite_schema WHERE name IN ('more', 'half')"))
                    .containsExactly("more");
        }
    }

    @Test
    void anUpgradeRunsOnlyTheStepsThatAreMissing() throws Exception {
        NewFile.create(file, false);
        var db = new Db();
        try (Session session = db.connect(file)) {
            new Migrations(List.of("SELECT no_such_function()", "CREATE TABLE more (id INTEGER)")).run(db, session, 1);
            Migrations.ours().run(db, session, Migrations.NEWEST);
            assertThat(session.first("PRAGMA user_version")).contains("2");
        }
    }

    /** A released step is never edited: the files in the world were made by it. Add the next number instead. */
    @Test
    void theFirstStepIsTheOneThatWasReleased() throws IOException {
        try (var in = Migrations.class.getResourceAsStream("migrations/0001.sql")) {
            var crc = new java.util.zip.CRC32C();
            crc.update(in.readAllBytes());
            assertThat(crc.getValue()).isEqualTo(1_029_164_954L);
        }
    }
}
