package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Change;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** G11: on a disk that cannot be written a diary can be read, and says that it cannot be written. */
@EnabledOnOs(OS.LINUX)
class ReadOnlyDiskTest {
    private static final String MOUNT = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"";

    @TempDir
    Path disk;

    @TempDir
    Path elsewhere;

    private byte[] before;

    private List<String> run(String script, List<String> command) throws Exception {
        List<String> line = new ArrayList<>(List.of("unshare", "-Urm", "sh", "-c", script, disk.toString()));
        line.addAll(command);
        Process child = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said.lines().toList();
    }

    private List<String> open(String script) throws Exception {
        String home = elsewhere.resolve("home").toString();
        return run(script, ChildProcess.java(ReadOnlyMain.class, elsewhere, file().toString(), home));
    }

    private Path file() {
        return disk.resolve("diary.db");
    }

    @BeforeEach
    void fill() throws Exception {
        assumeThat(run(MOUNT, List.of("echo", "ready"))).contains("ready");
        Opening made = Journal.create(
                file(), new JournalHome(elsewhere.resolve("first")), () -> java.time.Instant.EPOCH, false);
        try (Journal journal = ((Opening.Ready) made).journal()) {
            journal.save(new Change.Import("f", FullDiary.read().entries(), Optional.empty(), List.of()))
                    .join();
        }
        before = Files.readAllBytes(file());
    }

    private boolean isUntouched() throws IOException {
        try (var files = Files.list(disk)) {
            return files.toList().equals(List.of(file()))
                    && java.util.Arrays.equals(Files.readAllBytes(file()), before);
        }
    }

    @Test
    void itIsReadAndSavingSaysThatItCannot() throws Exception {
        assertThat(open(MOUNT)).containsSubsequence("Ready", "entries 8 read-only true", "Failed", "entries 8");
        assertThat(isUntouched()).isTrue();
    }

    /** The same on a disk that can be written: rights alone, which root may ignore, would prove nothing. */
    @Test
    void controlWithoutTheMountItIsSavedAndTheFileChanges() throws Exception {
        assertThat(open("exec \"$@\"")).containsSubsequence("Ready", "entries 8 read-only false", "Saved", "entries 9");
        assertThat(isUntouched()).isFalse();
    }
}
