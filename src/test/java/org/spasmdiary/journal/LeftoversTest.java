package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.RawFile;

/** G18: files of SQLite that lie beside a diary are never deleted unread, and never played into it by mistake. */
class LeftoversTest {
    private static final List<String> ENDINGS = List.of("-journal", "-wal", "-shm");

    @TempDir
    Path dir;

    private Path file() {
        return dir.resolve("home/diary.db");
    }

    private JournalHome home() {
        return new JournalHome(dir.resolve("home"));
    }

    private Path beside(String ending) {
        return file().resolveSibling("diary.db" + ending);
    }

    private Journal open() {
        return Desk.ready(Journal.open(file(), home(), Desk.CLOCK));
    }

    private Diary filled() {
        try (Journal journal = Desk.ready(Journal.create(file(), home(), Desk.CLOCK, false))) {
            for (int pain = 0; pain < 5; pain++)
                journal.save(new Change.Put(Desk.pain(pain))).join();
            return journal.diary();
        }
    }

    private Map<String, String> put(List<String> endings) throws IOException {
        Map<String, String> put = new TreeMap<>();
        Files.createDirectories(dir.resolve("home"));
        for (String ending : endings) {
            Files.writeString(beside(ending), "left" + ending);
            put.put("diary.db" + ending, "left" + ending);
        }
        return put;
    }

    /** What is to be found again, and is not in this folder. */
    private static Map<String, String> lost(Map<String, String> put, Path folder) throws IOException {
        Map<String, String> lost = new TreeMap<>(put);
        for (var one : put.entrySet()) {
            Path file = folder.resolve(one.getKey());
            if (Files.exists(file) && Files.readString(file).equals(one.getValue())) lost.remove(one.getKey());
        }
        return lost;
    }

    static Stream<List<String>> anyOfThem() {
        return Stream.of(1, 2, 3, 4, 5, 6, 7).map(mask -> {
            List<String> some = new ArrayList<>();
            for (int bit = 0; bit < 3; bit++) if ((mask >> bit & 1) == 1) some.add(ENDINGS.get(bit));
            return some;
        });
    }

    @ParameterizedTest
    @MethodSource("anyOfThem")
    void whereNoDiaryIsTheyAreMovedBeforeANewOneIsMade(List<String> endings) throws IOException {
        Map<String, String> put = put(endings);
        assertThat(Journal.open(file(), home(), Desk.CLOCK)).isInstanceOf(Opening.Missing.class);
        assertThat(endings)
                .as("only looked at so far")
                .allSatisfy(ending -> assertThat(beside(ending)).exists());
        try (Journal made = Desk.ready(Journal.create(file(), home(), Desk.CLOCK, false))) {
            Path folder = made.remarks().movedAside().orElseThrow();
            assertThat(folder.getParent()).isEqualTo(dir.resolve("home/damaged"));
            assertThat(lost(put, folder)).isEmpty();
            assertThat(made.check().join()).isEmpty();
            assertThat(made.diary().size()).isZero();
        }
        assertThat(ENDINGS).allSatisfy(ending -> assertThat(beside(ending)).doesNotExist());
    }

    @ParameterizedTest
    @MethodSource("anyOfThem")
    void besideADiaryTheDiaryIsAsItWasAndWriteAheadFilesAreMoved(List<String> endings) throws IOException {
        Diary was = filled();
        Map<String, String> put = put(endings);
        put.remove("diary.db-journal"); // SQLite's own to judge: what is no journal is not played back
        try (Journal journal = open()) {
            assertThat(journal.diary()).isEqualTo(was);
            Optional<Path> folder = journal.remarks().movedAside();
            assertThat(folder.isPresent()).isEqualTo(!put.isEmpty());
            if (folder.isPresent()) assertThat(lost(put, folder.get())).isEmpty();
        }
        assertThat(beside("-wal")).doesNotExist();
        try (Journal again = open()) {
            assertThat(again.remarks().movedAside()).as("said once").isEmpty();
        }
    }

    @Test
    void whoOnlyReadsIsNotMisledEither() throws Exception {
        Diary was = filled();
        byte[] wal = writeAheadFileOfAnother(file());
        Files.write(beside("-wal"), wal);
        assertThat(((Peek.Facts) Journal.peek(file(), home())).diary()).isEqualTo(was);
        assertThat(beside("-wal")).doesNotExist();
        try (Stream<Path> kept = Files.walk(dir.resolve("home/damaged"))) {
            assertThat(kept.filter(path -> path.toString().endsWith("-wal")))
                    .singleElement()
                    .satisfies(path -> assertThat(Files.readAllBytes(path)).isEqualTo(wal));
        }
    }

    /** What a write-ahead tool did to a copy of it: a file that SQLite would play into this one too. */
    private Path copyInWriteAheadMode(Path diary) throws IOException {
        return Files.copy(diary, dir.resolve("copy.db"));
    }

    private byte[] writeAheadFileOfAnother(Path diary) throws IOException, SQLException {
        Path copy = copyInWriteAheadMode(diary);
        try (var raw = new RawFile(copy)) {
            raw.rows("PRAGMA journal_mode=WAL");
            raw.run("UPDATE reading SET pain_now = 9");
            return Files.readAllBytes(copy.resolveSibling("copy.db-wal"));
        }
    }

    /** Without moving it the other file's pages are taken for the diary's: the danger is real. */
    @Test
    void controlConnectedAtOnceTheDiaryIsNotWhatItWas() throws Exception {
        Diary was = filled();
        Files.write(beside("-wal"), writeAheadFileOfAnother(file()));
        boolean same;
        try (DiaryFile straight = DiaryFile.look(file())) {
            var loaded = straight.load();
            same = loaded.findings().isEmpty() && loaded.diary().equals(was);
        } catch (org.spasmdiary.store.StoreException e) {
            same = false;
        }
        assertThat(same).isFalse();
    }

    @Test
    void controlDeletingThemIsCaught() throws IOException {
        Map<String, String> put = put(ENDINGS);
        Path folder = Files.createDirectories(dir.resolve("home/damaged/none"));
        for (String ending : ENDINGS) Files.delete(beside(ending));
        assertThat(lost(put, folder)).hasSize(3);
    }

    @Test
    void besideWhatIsNotOursNothingIsTouched() throws IOException {
        put(ENDINGS);
        Files.write(file(), "x".repeat(600).getBytes(StandardCharsets.US_ASCII));
        assertThat(Journal.open(file(), home(), Desk.CLOCK)).isInstanceOf(Opening.NotADiary.class);
        assertThat(ENDINGS).allSatisfy(ending -> assertThat(beside(ending)).hasContent("left" + ending));
    }

    @Test
    void aRestoreWhereNoDiaryIsKeepsThemToo() throws IOException {
        filled();
        Path backup = Files.move(file(), dir.resolve("kept.spasmdiary"));
        Map<String, String> put = put(ENDINGS);
        var done = (Restored.Done) new Archive(file(), home()).restore(backup, Desk.CLOCK, java.time.Duration.ZERO);
        assertThat(lost(put, done.before().orElseThrow())).isEmpty();
        assertThat(Arrays.asList(file().getParent().toFile().list())).doesNotContain("diary.db-wal");
    }
}
