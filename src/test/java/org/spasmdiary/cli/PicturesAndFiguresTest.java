package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.cli.CommandRun.Ran;

class PicturesAndFiguresTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
        command.run("log", "--start", "--pain", "8", "--time", "2026-03-10T07:40");
        command.run("log", "--pain", "5", "--time", "2026-03-11T08:00");
        command.run("log", "--pain", "4", "--time", "2026-03-12T08:00");
    }

    @ParameterizedTest
    @CsvSource({"c.svg, <svg", "c.pdf, %PDF", "C.CSV, ''"})
    void aPictureIsWrittenInTheFormItsNameSays(String name, String begin) throws IOException {
        Ran ran = command.run("chart", "--kind", "episode", "--out", "@" + name);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readString(command.file(name), StandardCharsets.ISO_8859_1))
                .contains(begin);
        assertThat(ran.out()).contains("Pain began at 8");
    }

    @ParameterizedTest
    @CsvSource({"c.png, PNG", "c.svg, <svg", "c.pdf, %PDF", "c.csv, 'Spasm,Time'"})
    void allSpasmsAreComparedInEveryFormOfFile(String name, String begin) throws IOException {
        Ran ran = command.run("chart", "--kind", "compare", "--out", "@" + name);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readString(command.file(name), StandardCharsets.ISO_8859_1))
                .contains(begin);
        assertThat(ran.out()).contains("1 spasm from its start", "Others will appear here.");
    }

    @ParameterizedTest
    @CsvSource({"t.png, PNG", "t.svg, <svg", "t.pdf, %PDF", "t.csv, 'Nothing logged,,0,Yes'"})
    void whatCameAfterTreatmentsIsAPictureToo(String name, String holds) throws IOException {
        command.run("treat", "walk", "--time", "2026-03-11T08:10");
        Ran ran = command.run("chart", "--kind", "treatments", "--out", "@" + name);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readString(command.file(name), StandardCharsets.ISO_8859_1))
                .contains(holds);
        assertThat(ran.out()).contains("All entries to", "Walk, 0 of 1 time: too few to say.");
    }

    @Test
    void treatmentsOfOneSpasmAloneCanBeAskedFor() {
        command.run("treat", "walk", "--time", "2026-03-09T08:10");
        Ran ran = command.run("chart", "--kind", "treatments", "--episode", "last", "--out", "@t.csv");
        assertThat(ran.out()).contains("The spasm that began 10 Mar 2026.").doesNotContain("Walk");
    }

    @Test
    void aPngHasTheSizeThatWasAskedFor() throws IOException {
        command.run("chart", "--kind", "episode", "--out", "@c.png", "--size", "640x400", "--look", "dark");
        var image = ImageIO.read(command.file("c.png").toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(Files.list(folder).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }

    @ParameterizedTest
    @CsvSource({"recovery, Too few to draw a curve", "lanes, All spasms by length", "calendar, Worst pain of each day"})
    void aPictureOfAllSpasmsIsWrittenInEveryForm(String kind, String said) throws IOException {
        for (String ending : new String[] {"png", "svg", "pdf", "csv"}) {
            Ran ran = command.run("chart", "--kind", kind, "--out", "@all." + ending);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.out()).contains(said);
            String file = Files.readString(command.file("all." + ending), StandardCharsets.ISO_8859_1);
            assertThat(file)
                    .contains(
                            switch (ending) {
                                case "png" -> "PNG";
                                case "svg" -> "<text";
                                case "pdf" -> "%PDF";
                                default -> "\r\n";
                            });
        }
    }

    @Test
    void aPictureOfAllSpasmsShowsAllWhicheverIsNamedButNotOneThatIsNotThere() throws IOException {
        command.run("chart", "--kind", "lanes", "--out", "@all.csv");
        assertThat(command.run("chart", "--kind", "lanes", "--out", "@one.csv", "--episode", "open")
                        .code())
                .isZero();
        assertThat(Files.readString(command.file("one.csv"))).isEqualTo(Files.readString(command.file("all.csv")));
        assertThat(command.run("chart", "--kind", "lanes", "--out", "@no.csv", "--episode", "nosuch")
                        .code())
                .isEqualTo(2);
        assertThat(command.file("no.csv")).doesNotExist();
    }

    @Test
    void withoutAnySpasmTheChartIsEmptyAndTheReportStillWritten() {
        var empty = new CommandRun(folder.resolve("private"));
        empty.run("log", "--pain", "2");
        assertThat(empty.run("chart", "--kind", "episode", "--out", "@c.png").code())
                .isZero();
        assertThat(empty.run("report", "--out", "@r.pdf").code()).isZero();
    }

    @Test
    void theReportIsAPdf() throws IOException {
        for (String[] line : new String[][] {
            {"report", "--out", "@r.pdf"},
            {"report", "--out", "@r.pdf", "--episode", "open", "--paper", "letter", "--mono", "--question", "Why?"},
            {"report", "--out", "@r.pdf", "--from", "2026-03-01", "--to", "2026-03-12"}
        }) {
            Ran ran = command.run(line);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(Files.readString(command.file("r.pdf"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
        }
    }

    @Test
    void episodesHaveTheFiguresOfTheInterfacePage() {
        JsonObject json = command.run("episodes", "--json").json();
        assertThat(json.keySet()).containsExactly("at", "episodes");
        JsonObject one = json.getAsJsonArray("episodes").get(0).getAsJsonObject();
        assertThat(one.keySet())
                .contains(
                        "id",
                        "onset",
                        "end",
                        "lengthSeconds",
                        "atLeast",
                        "reached72h",
                        "reached7d",
                        "reached14d",
                        "readings",
                        "peak",
                        "median",
                        "first24hHighest",
                        "last",
                        "gaps",
                        "recoveredAt",
                        "contacts",
                        "daysSincePrevious");
        assertThat(one.get("onset").getAsString()).isEqualTo("2026-03-10T07:40:00+01:00[Europe/Berlin]");
        assertThat(one.get("end").isJsonNull()).isTrue();
        assertThat(one.get("lengthSeconds").getAsLong()).isEqualTo(48 * 3600 + 20 * 60);
        assertThat(one.get("atLeast").getAsBoolean()).isTrue();
        assertThat(one.get("reached72h").getAsString()).isEqualTo("NO");
        assertThat(one.get("readings").getAsInt()).isEqualTo(3);
        assertThat(one.get("peak").getAsInt()).isEqualTo(8);
        assertThat(one.get("median").getAsString()).isEqualTo("5");
        assertThat(one.get("last").getAsInt()).isEqualTo(4);
    }

    @Test
    void anEndedSpasmIsListedInPlainWords() {
        command.run("end", "--time", "2026-03-12T11:40");
        assertThat(command.run("episodes").out()).contains("1. Tue 10 Mar 2026, 07:40, 2 d 4 h, 3 entries");
        assertThat(command.run("chart", "--kind", "episode", "--out", "@c.png", "--episode", "last")
                        .code())
                .isZero();
    }

    @Test
    void checkSaysWhereAFileIsDamaged() throws IOException {
        assertThat(command.run("check").out()).contains("All holds. 4 entries.");
        byte[] bytes = Files.readAllBytes(command.diary());
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Europe/Berlin");
        bytes[at] = 'X';
        Files.write(command.diary(), bytes);
        Ran ran = command.run("check", "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json("ok").getAsBoolean()).isFalse();
        JsonObject problem = ran.json().getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.keySet()).containsExactly("where", "text");
        assertThat(command.run("alerts").code()).isEqualTo(4);
        assertThat(command.run("log", "--pain", "3").code()).isEqualTo(4);
    }

    @Test
    void helpAndVersionEndWell() {
        assertThat(command.run("--help").out()).contains("log", "treat", "sample");
        for (String one : new String[] {
            "log", "treat", "end", "alerts", "episodes", "chart", "report", "export", "import", "check", "sample"
        }) {
            Ran ran = command.run(one, "--help");
            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains("--diary", "--at", "--zone", "--lang")
                    .doesNotContain("${");
        }
        assertThat(command.run("--version").out()).startsWith("Spasm Diary");
    }
}
