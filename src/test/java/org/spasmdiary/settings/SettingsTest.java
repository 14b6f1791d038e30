package org.spasmdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path folder;

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("private").resolve("settings.properties"));
    }

    @Test
    void nothingWrittenYetGivesTheDefault() {
        assertThat(file().read()).isEqualTo(Settings.DEFAULT);
        assertThat(Settings.DEFAULT).isEqualTo(new Settings(Theme.AS_COMPUTER, 100, true, true));
    }

    @Test
    void whatWasWrittenIsReadBack() {
        var chosen = new Settings(Theme.DARK, 150, false, true);
        assertThat(file().write(chosen)).isTrue();
        assertThat(file().read()).isEqualTo(chosen);
        assertThat(folder.resolve("private")).isDirectoryContaining("glob:**/settings.properties");
        assertThat(folder.resolve("private").toFile().list()).hasSize(1); // nothing half is left beside it
    }

    @Test
    void textSizeStaysBetween100And200() {
        Settings small = Settings.DEFAULT.smaller();
        assertThat(small.textSize()).isEqualTo(100);
        Settings large = small;
        for (int i = 0; i < 20; i++) large = large.larger();
        assertThat(large.textSize()).isEqualTo(200);
        assertThat(small.larger().textSize()).isEqualTo(110);
        assertThatThrownBy(() -> new Settings(Theme.LIGHT, 99, true, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings(Theme.LIGHT, 201, true, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unreadableValuesCountAsNotSet() throws IOException {
        Path at = folder.resolve("settings.properties");
        Files.writeString(at, "theme = purple\ntextSize = huge\nsingleKeys = perhaps\n");
        assertThat(new SettingsFile(at).read()).isEqualTo(Settings.DEFAULT);
        Files.writeString(at, "textSize = 9999\n\\u12");
        assertThat(new SettingsFile(at).read().textSize()).isIn(100, 200);
    }

    @Test
    void linesOfAnotherVersionSurvive() throws IOException {
        Path at = folder.resolve("settings.properties");
        Files.writeString(at, "reportSetUp.1 = for my physio\n");
        new SettingsFile(at).write(Settings.DEFAULT.withTheme(Theme.LIGHT));
        assertThat(Files.readString(at)).contains("reportSetUp.1=for my physio").contains("theme=light");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidNotThrown() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        assertThat(new SettingsFile(inTheWay.resolve("settings.properties")).write(Settings.DEFAULT))
                .isFalse();
    }

    @Test
    void asTheComputerIsSet() {
        assertThat(Theme.AS_COMPUTER.isDark(true)).isTrue();
        assertThat(Theme.AS_COMPUTER.isDark(false)).isFalse();
        assertThat(Theme.DARK.isDark(false)).isTrue();
        assertThat(Theme.LIGHT.isDark(true)).isFalse();
    }

    @Test
    void aToggleIsTheScreensOwnUntilItIsTouchedAndOtherChoicesKeepIt() {
        assertThat(Settings.DEFAULT.isOn("chart.notes", true)).isTrue();
        assertThat(Settings.DEFAULT.isOn("chart.notes", false)).isFalse();
        Settings off = Settings.DEFAULT.withToggle("chart.notes", false);
        for (Settings same : List.of(
                off,
                off.larger(),
                off.withTheme(Theme.DARK),
                off.withSingleKeys(false),
                off.withToggle("chart.alerts", true)))
            assertThat(same.isOn("chart.notes", true)).isFalse();
        assertThat(off.withToggle("chart.notes", true).isOn("chart.notes", false))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "notes", "chart.", "chart notes", "chart.a=b", "Chart.notes", "chart.ü"})
    void aNameThatCouldBreakTheFileIsRefused(String name) {
        assertThatThrownBy(() -> Settings.DEFAULT.withToggle(name, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
