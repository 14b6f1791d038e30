package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Entry;

/** One connection to one very file: settings read back, no write after trouble, no other file taken for it. */
class DiaryFileTest {
    @TempDir
    Path dir;

    private Path file;
    private final Entry entry = new AnyEntries(1).movement();

    @BeforeEach
    void make() throws StoreException {
        file = dir.resolve("d.db");
        NewFile.create(file, false);
    }

    private Save save(String id) {
        return RoundTripTest.save(id, List.of(entry), Optional.empty());
    }

    private static StoreException trouble(Trouble expected, ThrowingCallable call) {
        var caught = new StoreException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreException.class, e -> caught[0] = e);
        assertThat(caught[0].trouble()).isEqualTo(expected);
        return caught[0];
    }

    @ParameterizedTest
    @CsvSource({
        "foreign_keys, 1",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "temp_store, 2",
        "secure_delete, 1",
        "synchronous, 3",
        "journal_mode, delete",
        "busy_timeout, 5000",
    })
    void everyConnectionHasTheSettingsOfTheReliabilityPage(String setting, String value) throws SQLException {
        try (Session session = new Db().connect(file)) {
            assertThat(session.first("PRAGMA " + setting)).contains(value);
        }
    }

    @Test
    void connectingNeverMakesAFile() {
        assertThatThrownBy(() -> new Db().connect(dir.resolve("none.db"))).isInstanceOf(SQLException.class);
        trouble(Trouble.VANISHED, () -> DiaryFile.connect(dir.resolve("none.db")));
        assertThat(dir.resolve("none.db")).doesNotExist();
    }

    @Test
    void whatIsOnlyLookedAtCannotBeWritten() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (var diary = DiaryFile.look(file)) {
            trouble(Trouble.READ_ONLY, () -> diary.write(save("1")));
            diary.reconnect();
            diary.release();
            assertThat(diary.load().diary().isEmpty()).isTrue();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aSaveIsHeldOnceItIsThereAndOnlyTheLastOne() throws StoreException {
        try (var diary = DiaryFile.connect(file)) {
            Save one = save("1");
            assertThat(diary.holds(one)).isFalse();
            diary.write(one);
            diary.reconnect();
            assertThat(diary.holds(one)).isTrue();
            diary.write(save("2"));
            assertThat(diary.holds(one)).isFalse();
            assertThat(diary.holds(save("2"))).isTrue();
        }
    }

    @Test
    void aSaveWhoseRowIsNotWhatWasWrittenIsDamage() throws Exception {
        try (var diary = DiaryFile.connect(file)) {
            diary.write(save("1"));
            try (var raw = new RawFile(file)) {
                raw.run("UPDATE entry SET crc = crc + 1");
            }
            trouble(Trouble.DAMAGED, () -> diary.holds(save("1")));
        }
    }

    @Test
    void eachConfirmationReallyChangesTheFile() throws Exception {
        try (var diary = DiaryFile.connect(file)) {
            for (int n = 1; n <= 3; n++) {
                byte[] before = Files.readAllBytes(file.resolveSibling("d.db"));
                diary.confirm();
                assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
                assertThat(diary.load().meta().confirmed()).isEqualTo(n);
            }
        }
    }

    @Test
    void theNameOfTheOwnerIsWrittenWithTheFirstSaveAndTakenOutAtTheEnd() throws StoreException {
        try (var diary = DiaryFile.connect(file)) {
            assertThat(diary.load().meta().owner()).isEmpty();
            diary.write(save("1"));
            assertThat(diary.load().meta().owner()).isEqualTo("me");
            diary.release();
            assertThat(diary.load().meta().owner()).isEmpty();
            assertThat(diary.check()).isEmpty();
        }
    }

    @Test
    void aChangeByAnotherProgramIsNoticedBeforeAnythingIsWritten() throws Exception {
        try (var diary = DiaryFile.connect(file);
                var other = DiaryFile.connect(file)) {
            other.write(save("theirs"));
            StoreException e = trouble(Trouble.VANISHED, () -> diary.write(save("ours")));
            assertThat(e.nothingSent()).isTrue();
            assertThat(diary.connected()).isFalse();
            diary.reconnect();
            diary.write(save("ours"));
            assertThat(diary.load().diary().size()).isEqualTo(1);
        }
    }

    @Test
    void afterTroubleItIsDisconnectedAndEveryUseSaysSo() throws Exception {
        try (var diary = DiaryFile.connect(file)) {
            try (var raw = new RawFile(file)) {
                raw.run("DROP TABLE draft");
            }
            trouble(Trouble.OTHER, diary::load);
            assertThat(diary.connected()).isFalse();
            assertThat(trouble(Trouble.OTHER, diary::load).nothingSent()).isTrue();
            assertThat(trouble(Trouble.OTHER, () -> diary.write(save("1"))).nothingSent())
                    .isTrue();
        }
    }

    @Test
    void anotherFileUnderTheSameNameIsNotTakenForIt() throws Exception {
        try (var diary = DiaryFile.connect(file)) {
            Path other = dir.resolve("other.db");
            NewFile.create(other, false);
            Files.move(file, dir.resolve("aside.db"));
            Files.move(other, file);
            trouble(Trouble.VANISHED, diary::reconnect);
            Files.delete(file);
            trouble(Trouble.VANISHED, diary::reconnect);
            assertThat(file).doesNotExist();
            Files.move(dir.resolve("aside.db"), file);
            diary.reconnect();
            diary.write(save("1"));
        }
    }

    @Test
    void closingTwiceAndClosingWithoutAConnectionAreFine() throws StoreException {
        var diary = DiaryFile.connect(file);
        diary.close();
        diary.close();
        assertThat(diary.connected()).isFalse();
        assertThat(diary.file()).isEqualTo(file);
        assertThat(file.resolveSibling("d.db-journal")).doesNotExist();
    }

    @Test
    void oneSaveWritesAllItsPartsTogether() throws StoreException {
        var any = new AnyEntries(9);
        var more = any.movement();
        var save = new Save(
                "2",
                "me",
                List.of(new Save.Put(more, Optional.empty())),
                Set.of(entry.id()),
                Optional.of(any.profile()),
                List.of(),
                Optional.empty(),
                Map.of("f", Map.of("a", "b")));
        try (var diary = DiaryFile.connect(file)) {
            diary.write(save("1"));
            diary.write(save);
            Loaded loaded = diary.load();
            assertThat(loaded.diary().entries().toList()).isEqualTo(List.of(more));
            assertThat(loaded.diary().profile()).isEqualTo(save.profile().orElseThrow());
            assertThat(loaded.drafts()).isEqualTo(save.drafts());
            assertThat(loaded.meta().entries()).isEqualTo(1);
            assertThat(diary.check()).isEmpty();
        }
    }
}
