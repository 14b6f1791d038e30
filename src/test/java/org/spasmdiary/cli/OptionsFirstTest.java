package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An option before the command must not be passed over: the command would work on another diary. */
class OptionsFirstTest {
    @TempDir
    Path folder;

    @Test
    void theDiaryMayBeNamedBeforeTheCommand() {
        var commands = new CommandRun(folder);
        Path other = folder.resolve("other.db");
        assertThat(commands.run("--diary", other.toString(), "log", "--pain", "4")
                        .code())
                .isZero();
        assertThat(other).exists();
        assertThat(Files.exists(commands.diary())).isFalse();
    }

    @Test
    void theOneBesideTheCommandWins() {
        var commands = new CommandRun(folder);
        Path near = folder.resolve("near.db");
        commands.run("--diary", folder.resolve("far.db").toString(), "log", "--pain", "4", "--diary", near.toString());
        assertThat(near).exists();
        assertThat(folder.resolve("far.db")).doesNotExist();
    }
}
