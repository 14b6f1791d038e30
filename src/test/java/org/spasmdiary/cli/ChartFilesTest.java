package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.Look;
import org.spasmdiary.cli.CommandRun.Ran;

/** {@code chart} with every kind, form of file, look and size, and with what cannot be. */
class ChartFilesTest {
    @TempDir
    private static Path folder;

    private static CommandRun command;
    private static CommandRun empty;

    @BeforeAll
    static void begin() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        empty = new CommandRun(folder.resolve("empty"));
        empty.run("log", "--pain", "2"); // makes the file; no spasm in it
        command = new CommandRun(folder);
        command.run("log", "--start", "--pain", "8", "--time", "2026-02-10T07:40");
        command.run("end", "--time", "2026-02-12T09:00");
        command.run("log", "--start", "--pain", "7", "--time", "2026-03-10T07:40");
        command.run("treat", "walk", "--time", "2026-03-11T07:50");
        command.run("log", "--pain", "4", "--time", "2026-03-11T09:00");
    }

    static Stream<Arguments> kindsFilesAndLooks() {
        return Stream.of(ChartKind.values())
                .flatMap(kind -> Stream.of("png", "svg", "pdf", "csv")
                        .flatMap(file -> Stream.of(Look.values()).map(look -> Arguments.of(kind, file, look))));
    }

    /** Width and height, as the file itself says; 0 by 0 for numbers. */
    private static String size(Path file, String form) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        switch (form) {
            case "png" -> {
                var image = ImageIO.read(new ByteArrayInputStream(bytes));
                return image.getWidth() + "x" + image.getHeight();
            }
            case "svg" -> {
                String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE[^>]*>", "");
                var svg = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
                return svg.getAttribute("width") + "x" + svg.getAttribute("height");
            }
            case "pdf" -> {
                try (var pdf = Loader.loadPDF(bytes)) {
                    assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                    var box = pdf.getPage(0).getMediaBox();
                    return Math.round(box.getWidth()) + "x" + Math.round(box.getHeight());
                }
            }
            default -> {
                assertThat(new String(bytes, StandardCharsets.UTF_8).lines().count())
                        .isGreaterThan(1);
                return "0x0";
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kindsFilesAndLooks")
    void everyKindInEveryFileAndLookHasTheSizeAsked(ChartKind kind, String form, Look look) throws Exception {
        String name = kind.code() + "." + form;
        Ran ran = command.run(
                "chart",
                "--kind",
                kind.code(),
                "--out",
                "@" + name,
                "--look",
                look.name().toLowerCase(Locale.ROOT),
                "--size",
                "700x500");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out().lines().count()).as("the file and the words").isGreaterThanOrEqualTo(2);
        assertThat(size(command.file(name), form)).isEqualTo(form.equals("csv") ? "0x0" : "700x500");
    }

    static Stream<Arguments> kindsAndFiles() {
        return Stream.of(ChartKind.values())
                .flatMap(kind -> Stream.of("png", "svg", "pdf", "csv").map(file -> Arguments.of(kind, file)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndFiles")
    void aDiaryWithoutASpasmHasEveryPictureInTheLeastSizeAndInALargeOne(ChartKind kind, String form) throws Exception {
        for (String size : new String[] {"240x160", "1600x1200"}) {
            String name = kind.code() + size + "." + form;
            Ran ran = empty.run("chart", "--kind", kind.code(), "--out", "@" + name, "--size", size);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(empty.file(name)).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndFiles")
    void theSpasmThatIsNamedIsTaken(ChartKind kind, String form) throws Exception {
        for (String which : new String[] {"last", "open"}) {
            Ran ran =
                    command.run("chart", "--kind", kind.code(), "--out", "@" + which + "." + form, "--episode", which);
            assertThat(ran.code()).as(ran.err()).isZero();
        }
        assertThat(Files.readAllBytes(command.file("last." + form)).length).isPositive();
        Ran none = empty.run("chart", "--kind", kind.code(), "--out", "@no." + form, "--episode", "open");
        assertThat(none.code()).isEqualTo(2);
        assertThat(empty.file("no." + form)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--kind, pie, lanes",
        "--kind, '', lanes",
        "--look, sepia, dark",
        "--size, 239x160, 240x160",
        "--size, 240x159, 240x160",
        "--size, 99999x400, 8000x8000",
        "--size, 700, 240x160",
        "--size, -700x500, 240x160",
        "--size, 700x5e2, 240x160",
        "--size, 700x500x2, 240x160",
        "--out, @bad.gif, .svg",
        "--out, @noending, .png",
        "--episode, nobody, nobody"
    })
    void whatCannotBeIsSaidAndNoFileIsMade(String option, String value, String said) throws IOException {
        String[] line = {"chart", "--kind", "lanes", "--out", "@bad.png", "--look", "light", "--size", "700x500"};
        String[] all = Stream.concat(
                        Stream.of(line), option.equals("--episode") ? Stream.of(option, value) : Stream.empty())
                .toArray(String[]::new);
        for (int i = 0; i < all.length - 1; i++) if (all[i].equals(option)) all[i + 1] = value;
        Ran ran = command.run(all);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(said);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("bad.") || name.startsWith("noending"));
        }
    }
}
