package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.cli.CommandRun.Ran;

/** G18: a command that finds files beside the diary that do not belong to it says so, once. */
class LeftBesideTest {
    @TempDir
    Path folder;

    @Test
    void theyAreMovedAndItIsSaidOnceAndTheEntryIsSaved() throws IOException {
        var command = new CommandRun(folder);
        assertThat(command.run("log", "--pain", "3").err()).isEmpty();
        Path left = command.file("diary.db-wal");
        Files.writeString(left, "of something else");
        Ran ran = command.run("log", "--pain", "4", "--time", "2026-03-12T08:00");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("moved, not deleted").contains("damaged");
        assertThat(left).doesNotExist();
        assertThat(command.run("log", "--pain", "5", "--time", "2026-03-12T08:10")
                        .err())
                .isEmpty();
    }
}
