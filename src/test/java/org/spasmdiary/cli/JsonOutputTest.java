package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.cli.CommandRun.Ran;

/** One JSON document on standard output and nothing beside it; help, version and the window. */
class JsonOutputTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts --json", "episodes --json", "check --json"})
    void isOneDocumentAndNothingElse(String line) throws IOException {
        command.run(
                "log",
                "--start",
                "--pain",
                "8",
                "--note",
                "Größe \"x\" \u2028 \uD83D\uDE42",
                "--time",
                "2025-12-01T07:40");
        for (String[] more : new String[][] {{}, {"--lang", "de-AT"}, {"--lang", "ar-EG"}}) {
            String[] words = line.split(" ");
            String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
            System.arraycopy(more, 0, all, words.length, more.length);
            Ran ran = command.run(all);
            assertThat(ran.code()).isZero();
            assertThat(ran.err()).isEmpty();
            var reader = new JsonReader(new StringReader(ran.out()));
            reader.beginObject();
            while (reader.hasNext()) {
                reader.nextName();
                reader.skipValue();
            }
            reader.endObject();
            assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
        }
    }

    @Test
    void anEmptyDiaryGivesEmptyLists() {
        command.run("log", "--start", "--time", "2026-03-12T11:40");
        command.run("end", "--reason", "MISTAKE");
        assertThat(command.run("episodes", "--json").json().toString())
                .isEqualTo("{\"at\":\"2026-03-12T10:40:00Z\",\"episodes\":[]}");
        assertThat(command.run("check", "--json").json().toString())
                .isEqualTo("{\"ok\":true,\"entries\":1,\"problems\":[]}");
        var board = command.run("alerts", "--json").json();
        assertThat(board.getAsJsonArray("broken")).isEmpty();
        assertThat(board.getAsJsonArray("replaced")).isEmpty();
    }

    @Test
    void theFiguresOfAnEndedSpasmAreExact() {
        command.run("log", "--start", "--pain", "8", "--time", "2026-03-01T08:00");
        command.run("log", "--pain", "5", "--time", "2026-03-01T20:00");
        command.run("log", "--pain", "2", "--time", "2026-03-04T08:01");
        command.run("end", "--time", "2026-03-04T08:01");
        var one = command.run("episodes", "--json")
                .json()
                .getAsJsonArray("episodes")
                .get(0)
                .getAsJsonObject();
        assertThat(one.get("lengthSeconds").getAsLong()).isEqualTo(72 * 3600 + 60);
        assertThat(one.get("atLeast").getAsBoolean()).isFalse();
        assertThat(one.get("reached72h").getAsString()).isEqualTo("YES");
        assertThat(one.get("reached7d").getAsString()).isEqualTo("NO");
        assertThat(one.get("peak").getAsInt()).isEqualTo(8);
        assertThat(one.get("first24hHighest").getAsInt()).isEqualTo(8);
        assertThat(one.get("last").getAsInt()).isEqualTo(2);
        assertThat(one.get("median").getAsBigDecimal()).hasToString("4.25");
        assertThat(one.get("gaps").toString())
                .isEqualTo("[{\"from\":\"2026-03-01T19:00:00Z\",\"to\":\"2026-03-04T07:01:00Z\"}]");
        assertThat(one.get("recoveredAt").isJsonNull()).isTrue();
        assertThat(one.get("daysSincePrevious").isJsonNull()).isTrue();
    }

    @Test
    void exactly72HoursHaveNotReachedThem() {
        command.run("log", "--start", "--pain", "8", "--time", "2026-03-01T08:00");
        command.run("end", "--time", "2026-03-04T08:00");
        var one = command.run("episodes", "--json")
                .json()
                .getAsJsonArray("episodes")
                .get(0)
                .getAsJsonObject();
        assertThat(one.get("lengthSeconds").getAsLong()).isEqualTo(72 * 3600);
        assertThat(one.get("reached72h").getAsString()).isEqualTo("NO");
    }

    @Test
    void anExportIsCompleteJsonOfTheFormThatImportReads() throws IOException {
        command.run("log", "--start", "--pain", "8");
        assertThat(command.run("export", "--out", "@e.json").code()).isZero();
        var json =
                JsonParser.parseString(Files.readString(command.file("e.json"))).getAsJsonObject();
        assertThat(json.keySet())
                .containsExactly(
                        "format",
                        "version",
                        "program",
                        "exportedAt",
                        "profile",
                        "episodes",
                        "readings",
                        "treatments",
                        "contacts",
                        "alertOutcomes",
                        "alertHistory",
                        "movement",
                        "periods");
        assertThat(json.get("exportedAt").getAsString()).isEqualTo("2026-03-12T10:40:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "export, --out",
        "chart --kind episode, --out",
        "chart --out @c.png, --kind",
        "sample, --out",
        "import, FILE",
    })
    void whatIsNeededAndNotGivenIsNamedWithWhereToRead(String line, String part) {
        Ran ran = command.run(line.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(part).contains("See: spasm-diary " + line.split(" ")[0] + " --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --pain 3 --pain 4", "log --pain", "log --json", "log extra", "--nothing", "LOG"})
    void aLineThatCannotBeMeantIsRefusedInTwoLines(String line) {
        Ran ran = command.run(line.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines()).isEqualTo(2);
        assertThat(ran.err()).contains("--help").doesNotContain("picocli").doesNotContain("Exception");
        assertThat(command.diary()).doesNotExist();
    }

    @Test
    void withoutACommandTheWindowOpensOnTheUsualOrTheNamedDiaryAndItsCodeIsPassedOn() {
        List<Path> opened = new ArrayList<>();
        var out = new ByteArrayOutputStream();
        var around = new Surroundings(
                command.diary(),
                folder.resolve("private"),
                InstantSource.fixed(CommandRun.NOW),
                CommandRun.ZONE,
                Locale.ENGLISH,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                file -> {
                    opened.add(file);
                    return 3;
                });
        Path other = folder.resolve("other.db");
        assertThat(Commands.run(around)).isEqualTo(3);
        assertThat(Commands.run(around, "--diary", other.toString())).isEqualTo(3);
        assertThat(opened).containsExactly(command.diary().toAbsolutePath(), other.toAbsolutePath());
        assertThat(out.size()).as("the window speaks for itself").isZero();
        assertThat(Commands.names(around))
                .containsExactlyInAnyOrder(
                        "log",
                        "treat",
                        "end",
                        "alerts",
                        "episodes",
                        "analyse",
                        "chart",
                        "report",
                        "export",
                        "import",
                        "backup",
                        "backups",
                        "restore",
                        "check",
                        "sample");
    }

    @Test
    void withNoDisplayTheWindowEndsWith6() {
        assertThat(command.run().code()).isEqualTo(6);
        assertThat(command.run("--at", "2026-03-10T07:40").code()).isEqualTo(6);
    }
}
