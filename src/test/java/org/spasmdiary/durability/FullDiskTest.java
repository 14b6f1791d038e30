package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** G10: a disk that is really full is said plainly, and nothing that was saved is harmed. Needs user namespaces. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    private static final String MOUNT = "mount -t tmpfs -o size=20m,mode=700 none \"$0\" && exec \"$@\"";

    @TempDir
    Path disk;

    @TempDir
    Path temp;

    private List<String> run(List<String> command) throws Exception {
        List<String> line = new ArrayList<>(List.of("unshare", "-Urm", "sh", "-c", MOUNT, disk.toString()));
        line.addAll(command);
        Process child = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said.lines().toList();
    }

    private List<String> run(String way) throws Exception {
        return run(ChildProcess.java(FullDiskMain.class, temp, disk.toString(), way));
    }

    @BeforeEach
    void canMount() throws Exception {
        assumeThat(run(List.of("echo", "ready"))).contains("ready");
    }

    @Test
    void whatItSaysIsSoAndItGoesOnWhenThereIsRoom() throws Exception {
        List<String> said = run("honest");
        assertThat(said).noneMatch(line -> line.startsWith("PROBLEM"));
        assertThat(said).as("some were saved").anyMatch(line -> line.matches("SAVED [1-9]\\d*"));
        assertThat(said).as("and the disk was full").anyMatch(line -> line.matches("NOT [1-9]\\d+"));
    }

    @Test
    void controlAProgramThatCallsEverySaveSavedIsCaught() throws Exception {
        assertThat(run("swallow")).anyMatch(line -> line.startsWith("PROBLEM told true"));
    }
}
