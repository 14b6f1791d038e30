package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;

/** G27: restoring cannot lose what you had. */
class RestoringTest {
    @TempDir
    Path dir;

    private final Reading old = Desk.pain(3);
    private final Reading later = Desk.pain(8);
    private Path backup;

    private Path file() {
        return dir.resolve("home/diary.db");
    }

    private JournalHome home() {
        return new JournalHome(dir.resolve("home"));
    }

    private Archive archive() {
        return new Archive(file(), home());
    }

    private Journal open() {
        return Desk.ready(Journal.open(file(), home(), Desk.CLOCK));
    }

    private Diary read(Path diary) {
        return ((Peek.Facts) Journal.peek(diary, home())).diary();
    }

    /** A backup with the old entry, then a diary with the later one too. */
    @BeforeEach
    void fill() throws IOException {
        try (Journal journal = Desk.ready(Journal.create(file(), home(), Desk.CLOCK, false))) {
            journal.save(new Change.Put(old)).join();
            backup = ((BackedUp.Made) journal.backup().join()).backup().file();
            journal.save(new Change.Put(later)).join();
        }
    }

    private Restored restore(Path from) {
        return archive().restore(from, Desk.CLOCK, Duration.ZERO);
    }

    private List<String> folder() throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve("home"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theBackupIsTheDiaryAndTheDiaryIsABackup() throws IOException {
        var done = (Restored.Done) restore(backup);
        assertThat(read(file()).find(old.id())).contains(old);
        assertThat(read(file()).find(later.id())).isEmpty();
        assertThat(read(done.before().orElseThrow()).find(later.id())).contains(later);
        assertThat(archive().list()).extracting(b -> b.reason().code()).contains("before-restore");
        assertThat(folder()).containsExactly("backups", "diary.db", "locks");
        open().close();
        assertThat(restore(done.before().orElseThrow())).isInstanceOf(Restored.Done.class);
        assertThat(read(file()).find(later.id())).as("and back again").contains(later);
    }

    @Test
    void aDamagedDiaryIsKeptByteForByteWithItsJournal() throws IOException {
        try (var raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[(int) raw.length() - 4096]);
        }
        Path journal = file().resolveSibling("diary.db-journal");
        byte[] damaged = Files.readAllBytes(file());
        var done = (Restored.Done) restore(backup);
        Path kept = done.before().orElseThrow();
        assertThat(kept.getParent().getParent()).isEqualTo(dir.resolve("home/damaged"));
        assertThat(Files.readAllBytes(kept)).isEqualTo(damaged);
        assertThat(journal).doesNotExist();
        assertThat(read(file()).find(old.id())).contains(old);
    }

    @Test
    void somethingThatIsNoDiaryIsKeptTooAndSoIsItsJournal() throws IOException {
        Files.writeString(file(), "x".repeat(600));
        Files.writeString(file().resolveSibling("diary.db-journal"), "left");
        Path kept = ((Restored.Done) restore(backup)).before().orElseThrow();
        assertThat(kept).hasContent("x".repeat(600));
        assertThat(kept.resolveSibling("diary.db-journal")).hasContent("left");
        assertThat(file().resolveSibling("diary.db-journal"))
                .as("it would be played back into the restored diary")
                .doesNotExist();
        assertThat(read(file()).find(old.id())).contains(old);
    }

    @Test
    void whereNoDiaryIsThereIsOneAfterwards() throws IOException {
        Files.delete(file());
        assertThat(restore(backup)).isEqualTo(new Restored.Done(file(), Optional.empty()));
        assertThat(read(file()).find(old.id())).contains(old);
    }

    @Test
    void aBackupThatDoesNotCheckChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file());
        try (var raw = new RandomAccessFile(backup.toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[(int) raw.length() - 4096]);
        }
        assertThat(restore(backup)).isInstanceOf(Restored.DoesNotCheck.class);
        Files.writeString(dir.resolve("letter.txt"), "hello".repeat(200));
        assertThat(restore(dir.resolve("letter.txt"))).isInstanceOf(Restored.NotABackup.class);
        assertThat(restore(dir.resolve("nowhere"))).isInstanceOf(Restored.NotABackup.class);
        assertThat(restore(file())).as("itself").isInstanceOf(Restored.NotABackup.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(dir.resolve("home/damaged")).doesNotExist();
    }

    @Test
    void anOpenDiaryAndOneOfAnotherComputerAreLeftAlone() {
        try (Journal journal = open()) {
            assertThat(restore(backup)).isEqualTo(new Restored.Held(new Opening.InUse(file())));
            assertThat(journal.diary().find(later.id())).isPresent();
        }
        Path otherHome = dir.resolve("other");
        var opened = Desk.ready(Journal.open(file(), new JournalHome(otherHome), Desk.CLOCK));
        opened.save(new Change.Put(Desk.pain(1))).join();
        // not closed there: its name stays in the file, as after a crash on the other computer
        byte[] copy = bytes(file());
        opened.close();
        write(file(), copy);
        assertThat(restore(backup)).isEqualTo(new Restored.Held(new Opening.Elsewhere(file())));
        assertThat(read(file()).find(later.id())).isPresent();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every state that a broken-off restore can leave is brought to the old diary or the new one, whole. */
    @Test
    void whatWasBrokenOffIsBroughtToItsEnd() throws IOException {
        Path next = file().resolveSibling("diary.db.restore.tmp");
        Path marker = file().resolveSibling("diary.db.restore.pending");
        byte[] now = Files.readAllBytes(file());

        Files.write(next, java.util.Arrays.copyOf(Files.readAllBytes(backup), 4000));
        assertThat(read(file()).find(later.id()))
                .as("half a copy: still the old one")
                .isPresent();
        assertThat(folder()).containsExactly("backups", "diary.db", "locks");

        Files.copy(backup, next);
        open().close();
        assertThat(read(file()).find(later.id()))
                .as("no marker: still the old one")
                .isPresent();

        Files.copy(backup, next);
        Files.createFile(marker);
        Files.writeString(file().resolveSibling("diary.db-journal"), "of the old one");
        assertThat(read(file()).find(later.id())).as("meant: the new one").isEmpty();
        assertThat(folder()).containsExactly("backups", "diary.db", "locks");

        Files.write(file(), now);
        Files.createFile(marker);
        open().close();
        assertThat(read(file()).find(later.id())).as("marker left behind").isPresent();
        assertThat(marker).doesNotExist();

        Files.write(next, java.util.Arrays.copyOf(Files.readAllBytes(backup), 4000));
        Files.createFile(marker);
        open().close();
        assertThat(read(file()).find(later.id()))
                .as("meant, but not whole: the old one")
                .isPresent();

        Files.delete(file());
        Files.copy(backup, next);
        Files.createFile(marker);
        open().close();
        assertThat(read(file()).find(old.id())).as("no diary yet").isPresent();
    }
}
