package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.cli.CommandRun.Ran;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

class OpenElsewhereTest {
    @TempDir
    Path folder;

    @Test
    void whileAWindowHasTheDiaryReadingWorksAndWritingEndsWith3() {
        var command = new CommandRun(folder);
        command.run("log", "--start", "--pain", "5");
        var home = new JournalHome(folder.resolve("private"));
        var opening = Journal.open(command.diary(), home, InstantSource.fixed(CommandRun.NOW));
        try (Journal window = ((Opening.Ready) opening).journal()) {
            assertThat(window.diary().episodes()).hasSize(1);
            assertThat(command.run("alerts", "--json").code()).isZero();
            assertThat(command.run("episodes").code()).isZero();
            assertThat(command.run("export", "--out", "@e.json").code()).isZero();
            assertThat(command.run("check").code()).isZero();
            Ran ran = command.run("log", "--pain", "4");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("open in another window").contains("diary.db");
            assertThat(ran.errorLines()).isEqualTo(1);
        }
        assertThat(command.run("log", "--pain", "4").code()).isZero();
    }
}
