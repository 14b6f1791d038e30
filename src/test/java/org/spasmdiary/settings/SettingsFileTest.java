package org.spasmdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings file as other hands leave it: half written, damaged, in the way, or of a newer program. */
class SettingsFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("settings.properties");
    }

    private Settings read(String lines) throws IOException {
        Files.writeString(file(), lines);
        return new SettingsFile(file()).read();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100",
        "200, 200",
        "150, 150",
        "99, 100",
        "0, 100",
        "201, 200",
        "9999, 200",
        "10000, 100",
        "-150, 100",
        "1.5, 100",
        "150 %, 100",
        "'', 100"
    })
    void aTextSizeOutOfRangeIsTheNearestAndOneThatIsNoNumberIsTheUsual(String written, int read) throws IOException {
        assertThat(read("textSize = " + written).textSize()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"light, LIGHT", "dark, DARK", "computer, AS_COMPUTER", "DARK, AS_COMPUTER", "'', AS_COMPUTER"})
    void aThemeIsReadByItsWord(String written, Theme theme) throws IOException {
        assertThat(read("theme = " + written).theme()).isEqualTo(theme);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, true", "False, true", "no, true", "'', true"})
    void singleKeysAreOnUnlessTurnedOff(String written, boolean on) throws IOException {
        assertThat(read("singleKeys = " + written).singleKeys()).isEqualTo(on);
    }

    @Test
    void aBadLineSpoilsNoOther() throws IOException {
        assertThat(read("theme = dark\ntextSize = huge\nsingleKeys = false\n= =\n"))
                .isEqualTo(new Settings(Theme.DARK, 100, false, true));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeComesBack(Theme theme) {
        var settings = new Settings(theme, 110, true, true);
        assertThat(new SettingsFile(file()).write(settings)).isTrue();
        assertThat(new SettingsFile(file()).read()).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0000", "not a settings file at all"})
    void aFileWithNothingKnownInItIsTheDefaultAndCanBeWritten(String content) throws IOException {
        assertThat(read(content)).isEqualTo(Settings.DEFAULT);
        assertThat(new SettingsFile(file()).write(Settings.DEFAULT.larger())).isTrue();
        assertThat(new SettingsFile(file()).read().textSize()).isEqualTo(110);
    }

    @Test
    void bytesThatAreNoTextAreTheDefaultAndCanBeWrittenOver() throws IOException {
        Files.write(file(), new byte[] {'t', 'h', 'e', 'm', 'e', '=', (byte) 0xff, (byte) 0xfe});
        assertThat(new SettingsFile(file()).read()).isEqualTo(Settings.DEFAULT);
        assertThat(new SettingsFile(file()).write(new Settings(Theme.DARK, 100, true, true)))
                .isTrue();
        assertThat(new SettingsFile(file()).read().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aFolderInItsPlaceIsSaidAndNothingHalfIsLeftBeside() throws IOException {
        Files.createDirectories(file().resolve("inside"));
        assertThat(new SettingsFile(file()).read()).isEqualTo(Settings.DEFAULT);
        assertThat(new SettingsFile(file()).write(Settings.DEFAULT)).isFalse();
        assertThat(new SettingsFile(file()).write(Settings.DEFAULT.larger())).isFalse();
        assertThat(names()).containsExactly("settings.properties");
        assertThat(file().resolve("inside")).isDirectory();
    }

    @Test
    void aFailedWriteLeavesTheOldChoice() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("private"), "not a folder");
        var file = new SettingsFile(inTheWay.resolve("settings.properties"));
        assertThat(file.write(Settings.DEFAULT.larger())).isFalse();
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
        assertThat(inTheWay).hasContent("not a folder");
    }

    @Test
    void wordsOfANewerProgramInAnyScriptSurviveEveryWrite() throws IOException {
        Files.writeString(
                file(), "reportSetUp.1 = für Frau Özdemir – Rücken\ntheme = purple\n", StandardCharsets.UTF_8);
        var file = new SettingsFile(file());
        file.write(file.read().larger());
        file.write(file.read().larger());
        assertThat(Files.readString(file()))
                .contains("reportSetUp.1=für Frau Özdemir – Rücken")
                .containsOnlyOnce("textSize=120")
                .contains("theme=computer");
    }

    @ParameterizedTest
    @CsvSource({"100, 110, 100", "110, 120, 100", "190, 200, 180", "200, 200, 190", "105, 115, 100", "195, 200, 185"})
    void oneStepIsTenAndStopsAtTheEnds(int from, int larger, int smaller) {
        Settings settings = Settings.DEFAULT.withTextSize(from);
        assertThat(settings.larger().textSize()).isEqualTo(larger);
        assertThat(settings.smaller().textSize()).isEqualTo(smaller);
        assertThat(settings.larger().theme()).isEqualTo(settings.theme());
    }

    @ParameterizedTest
    @CsvSource({
        "chart.notes = false, chart.notes, true, false",
        "chart.notes = true, chart.notes, false, true",
        "chart.notes = False, chart.notes, true, true",
        "chart.notes = '', chart.notes, true, true",
        "chart.notes = yes, chart.notes, false, false",
        "chart.notes = false, chart.alerts, true, true"
    })
    void aToggleIsOnOrOffOnlyWhenTheFileSaysSoPlainly(String line, String name, boolean start, boolean on)
            throws IOException {
        assertThat(read("toggle." + line).isOn(name, start)).isEqualTo(on);
    }

    @Test
    void togglesComeBackAndThoseOfANewerProgramStay() throws IOException {
        Settings chosen = read("toggle.compare.band = true\ntoggle.Strange-Name = true\ntoggle.x = true\n")
                .withToggle("chart.notes", false)
                .withToggle("chart.table", true);
        assertThat(new SettingsFile(file()).write(chosen)).isTrue();
        assertThat(new SettingsFile(file()).read()).isEqualTo(chosen);
        assertThat(chosen.toggles()).containsOnlyKeys("chart.notes", "chart.table", "compare.band");
        assertThat(Files.readString(file())).contains("toggle.Strange-Name=true");
    }
}
