package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.cli.CommandRun.Ran;

class OpenElsewhereTest {
    @TempDir
    Path folder;

    private Process otherProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockedElsewhereMain.class.getName(),
                        folder.resolve("diary.db").toString(),
                        folder.resolve("private").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The commands wait five seconds each, so they wait together. */
    @Test
    void whileAnotherProcessHasTheDiaryReadingWorksAndWritingEndsWith3() throws Exception {
        var command = new CommandRun(folder);
        command.run("log", "--start", "--pain", "5");
        command.run("export", "--out", "@in.json");
        Process window = otherProcess();
        try (var said = new BufferedReader(new InputStreamReader(window.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("OPEN");
            byte[] before = Files.readAllBytes(command.diary());
            List<Future<Ran>> writing = new ArrayList<>();
            try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                for (String line : new String[] {"log --pain 4", "treat walk", "end", "import @in.json"})
                    writing.add(together.submit(() -> new CommandRun(folder).run(line.split(" "))));
                for (String line : new String[] {
                    "alerts --json", "episodes", "export --out @e.json", "check", "import @in.json --dry-run"
                }) assertThat(command.run(line.split(" ")).code()).as(line).isZero();
            }
            for (Future<Ran> one : writing) {
                Ran ran = one.get();
                assertThat(ran.code()).isEqualTo(3);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.err())
                        .isEqualToIgnoringNewLines(command.diary()
                                + " is open in another window or command. Close it there and try again.");
            }
            assertThat(Files.readAllBytes(command.diary())).isEqualTo(before);
        } finally {
            window.getOutputStream().close();
            if (!window.waitFor(10, TimeUnit.SECONDS)) window.destroyForcibly();
        }
        assertThat(command.run("log", "--pain", "4").code()).isZero();
    }
}
