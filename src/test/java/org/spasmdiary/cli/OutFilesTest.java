package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.cli.CommandRun.Ran;

/** Files that commands make: the right bytes, whole or not at all, and which spasm they are about. */
class OutFilesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
        command.run("log", "--start", "--pain", "8", "--time", "2026-02-10T07:40");
        command.run("end", "--time", "2026-02-12T07:40");
        command.run("log", "--start", "--pain", "6", "--time", "2026-03-10T07:40");
        command.run("log", "--pain", "4", "--time", "2026-03-12T08:00");
    }

    private byte[] made(String line, String name) throws IOException {
        Ran ran = command.run((line + " --out @" + name).split(" "));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Written: " + command.file(name));
        assertThat(ran.err()).isEmpty();
        return Files.readAllBytes(command.file(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPngIsAPictureOfTheUsualSize() throws IOException {
        byte[] bytes = made("chart --kind episode", "c.png");
        assertThat(Arrays.copyOf(bytes, PNG.length)).isEqualTo(PNG);
        assertThat(ImageIO.read(command.file("c.png").toFile()).getWidth()).isGreaterThan(600);
    }

    @ParameterizedTest
    @CsvSource({
        "chart --kind episode, c.pdf, %PDF-",
        "chart --kind EPISODE --look mono, c.PDF, %PDF-",
        "report, r.pdf, %PDF-",
        "chart --kind episode, c.svg, <",
        "export, e.json, {",
    })
    void aFileBeginsAsItsKindDoes(String line, String name, String begin) throws IOException {
        assertThat(new String(made(line, name), StandardCharsets.ISO_8859_1)).startsWith(begin);
    }

    @Test
    void theNumbersBehindAPictureAreATable() throws IOException {
        List<String> lines = new String(made("chart --kind episode", "c.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.size()).isGreaterThan(2);
        long columns = lines.getFirst().chars().filter(c -> c == ',').count();
        assertThat(columns).isPositive();
        assertThat(String.join("\n", lines)).contains("6").contains("4").doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({"light, dark", "print, mono"})
    void eachLookIsADifferentPicture(String one, String other) throws IOException {
        byte[] first = made("chart --kind episode --size 640x400 --look " + one, "a.png");
        assertThat(made("chart --kind episode --size 640x400 --look " + other, "b.png"))
                .isNotEqualTo(first);
        assertThat(made("chart --kind episode --size 640x400 --look " + one, "c.png"))
                .as("and the same twice")
                .isEqualTo(first);
    }

    @Test
    void lastIsTheLatestOnsetAndOpenTheOpenOneAndWithoutEitherTheOpenOneComesFirst() {
        String last = command.run("chart", "--kind", "episode", "--out", "@c.csv", "--episode", "last")
                .out();
        assertThat(last).contains("6").doesNotContain("Pain began at 8");
        assertThat(command.run("chart", "--kind", "episode", "--out", "@c.csv", "--episode", "open")
                        .out())
                .isEqualTo(last);
        assertThat(command.run("chart", "--kind", "episode", "--out", "@c.csv").out())
                .isEqualTo(last);
        String first = command.run("episodes", "--json").json().getAsJsonArray("episodes").asList().stream()
                .map(one -> one.getAsJsonObject())
                .filter(one -> one.get("peak").getAsInt() == 8)
                .map(one -> one.get("id").getAsString())
                .findFirst()
                .orElseThrow();
        assertThat(command.run("chart", "--kind", "episode", "--out", "@c.csv", "--episode", first)
                        .out())
                .contains("Pain began at 8");
    }

    @Test
    void lastIsTheLatestOnsetAlsoWhileAnEarlierOneIsStillOpen() throws IOException {
        Files.writeString(
                command.file("in.json"),
                "{\"format\":\"spasm-diary\",\"version\":1,\"episodes\":[{\"onset\":\"2026-03-11T07:00:00Z\","
                        + "\"end\":\"2026-03-11T08:00:00Z\",\"endReason\":\"EASED\"}]}");
        command.run("import", "@in.json");
        String last = new String(made("chart --kind episode --episode last", "a.csv"), StandardCharsets.UTF_8);
        assertThat(new String(made("chart --kind episode --episode open", "b.csv"), StandardCharsets.UTF_8))
                .isNotEqualTo(last)
                .isEqualTo(new String(made("chart --kind episode", "c.csv"), StandardCharsets.UTF_8));
    }

    @Test
    void openIsRefusedOnceItIsOverAndLastStillFindsIt() {
        command.run("end");
        Ran open = command.run("report", "--out", "@r.pdf", "--episode", "open");
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err())
                .isEqualToIgnoringNewLines("--episode: there is no spasm \"open\". Give an id from the command"
                        + " episodes, or last, or open.");
        assertThat(command.file("r.pdf")).doesNotExist();
        assertThat(command.run("report", "--out", "@r.pdf", "--episode", "last").code())
                .isZero();
    }

    @Test
    void aFileThatIsThereIsReplacedWhole() throws IOException {
        Files.writeString(command.file("e.json"), "x".repeat(100_000));
        assertThat(new String(made("export", "e.json"), StandardCharsets.UTF_8))
                .startsWith("{")
                .doesNotContain("xxx");
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export --out @f/e.json", "chart --kind episode --out @f/c.png", "report --out @f/r.pdf"})
    void whereItCannotBeWrittenNothingIsLeftBehind(String line) throws IOException {
        Ran missing = command.run(line.split(" "));
        assertThat(missing.code()).isEqualTo(5);
        assertThat(missing.out()).doesNotContain("Written");
        assertThat(missing.err()).contains("its folder is not there. Make the folder or choose another.");
        Files.writeString(command.file("f"), "a file where a folder is needed");
        assertThat(command.run("export", "--out", "@f/e.json").code()).isEqualTo(5);
        assertThat(command.file("f")).hasContent("a file where a folder is needed");
        assertThat(names()).containsExactly("diary.db", "f", "private");
    }

    @Test
    void aFolderOfThatNameIsNotReplaced() throws IOException {
        Files.createDirectory(command.file("e.json"));
        Ran ran = command.run("export", "--out", "@e.json");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("it is a folder. Give the name of a file.");
        assertThat(command.file("e.json")).isEmptyDirectory();
    }

    @Test
    void theDiaryIsKnownAlsoUnderAnotherName() throws IOException {
        Path diary = command.file("d.json");
        Files.copy(command.diary(), diary);
        Files.createLink(command.file("link.json"), diary);
        byte[] before = Files.readAllBytes(diary);
        for (String out : new String[] {"@d.json", "@link.json", "@private/../d.json"}) {
            Ran ran = command.run("export", "--diary", diary.toString(), "--out", out);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("is the diary itself. Choose another name.");
        }
        assertThat(Files.readAllBytes(diary)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "240x160|0",
                "8000x160|0",
                "239x160|2",
                "240x159|2",
                "8001x160|2",
                "1600|2",
                "1600x|2",
                "-1600x900|2",
                "1600*900|2",
                "99999999999x1|2",
            })
    void aSizeIsWidthAndHeightWithinReason(String size, int code) {
        Ran ran = command.run("chart", "--kind", "episode", "--out", "@c.svg", "--size", size);
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        if (code == 2)
            assertThat(ran.err())
                    .contains("\"" + size + "\" is not a size from")
                    .contains("1600x900");
    }
}
