package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.store.HaltingSwap;

/** G27: a restore that ends anywhere leaves the old diary or the new one, whole, and the old one in the backups. */
class RestoreSweepTest {
    private static final int MOST_STEPS = 40;

    @TempDir
    Path dir;

    private final Path home = Path.of("home");
    private Path backup;
    private byte[] before;
    private Diary old;
    private Diary restored;

    private Path file() {
        return dir.resolve(home).resolve("diary.db");
    }

    private JournalHome home() {
        return new JournalHome(dir.resolve(home));
    }

    /** The backup is small and the diary is large, so that half of each is neither. */
    @BeforeEach
    void fill() throws IOException {
        try (Journal journal = Desk.ready(Journal.create(file(), home(), Desk.CLOCK, false))) {
            for (int i = 0; i < 10; i++)
                journal.save(new Change.Put(Desk.pain(i).withNotes(new Notes("o".repeat(15_000), ""))))
                        .join();
            Path made = ((BackedUp.Made) journal.backup().join()).backup().file();
            backup = Files.move(made, dir.resolve("kept.spasmdiary"));
            restored = journal.diary();
            for (int i = 0; i < 10; i++)
                journal.save(new Change.Put(Desk.pain(i).withNotes(new Notes("n".repeat(15_000), ""))))
                        .join();
            old = journal.diary();
        }
        before = Files.readAllBytes(file());
    }

    private int run(int step, String way) throws IOException, InterruptedException {
        Files.copy(new java.io.ByteArrayInputStream(before), file(), StandardCopyOption.REPLACE_EXISTING);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + dir,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestoreMain.class.getName(),
                        file().toString(),
                        dir.resolve(home).toString(),
                        backup.toString(),
                        Integer.toString(step),
                        way)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return child.exitValue();
    }

    /** What is wrong after an end at this step; empty when all holds. */
    private List<String> problems(int step) throws IOException {
        List<String> found = new ArrayList<>();
        Peek peek = Journal.peek(file(), home());
        boolean isOld = peek instanceof Peek.Facts facts && facts.diary().equals(old);
        boolean isNew = peek instanceof Peek.Facts facts && facts.diary().equals(restored);
        if (!isOld && !isNew) found.add("neither old nor new after step " + step);
        if (!(Journal.check(file(), home()) instanceof Checked.Done(int _, List<Flaw> flaws) && flaws.isEmpty()))
            found.add("does not check after step " + step);
        boolean kept = new Archive(file(), home())
                .list().stream()
                        .anyMatch(one -> Journal.peek(one.file(), home()) instanceof Peek.Facts facts
                                && facts.diary().equals(old));
        if (isNew && !kept) found.add("the old one is in no backup after step " + step);
        try (var left = Files.list(dir.resolve(home))) {
            left.filter(path -> path.toString().contains(".restore."))
                    .forEach(path -> found.add(path.getFileName() + " stays after step " + step));
        }
        for (Backup one : new Archive(file(), home()).list()) Files.delete(one.file());
        return found;
    }

    @Test
    void aRestoreThatEndsBeforeAnyStepLeavesTheOldOrTheNewDiaryWhole() throws Exception {
        List<String> found = new ArrayList<>();
        int step = 0;
        boolean halted = true;
        while (halted && step < MOST_STEPS) {
            step++;
            halted = run(step, "swap") == HaltingSwap.HALTED;
            found.addAll(problems(step));
        }
        assertThat(halted).as("the last run went to its end").isFalse();
        assertThat(step).as("steps struck, and one run to the end").isGreaterThan(12);
        assertThat(found).isEmpty();
    }

    @Test
    void controlACopyOverTheLiveNameIsCaught() throws Exception {
        List<String> found = new ArrayList<>();
        for (int step = 2; step < 12 && found.isEmpty(); step += 3) {
            assertThat(run(step, "copy-over")).isEqualTo(HaltingSwap.HALTED);
            found.addAll(problems(step));
        }
        assertThat(found).isNotEmpty();
    }
}
