package org.spasmdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/u/someone");

    private static Path on(String os, Map<String, String> environment) {
        return DataFolder.of(os, environment, HOME).path();
    }

    @Test
    void eachPlatformHasItsOwnPlace() {
        assertThat(on("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/spasm-diary"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/spasm-diary"));
        assertThat(on("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(HOME.resolve("Library/Application Support/Spasm Diary"));
        assertThat(on("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Spasm Diary"));
        assertThat(on("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Spasm Diary"));
    }

    @Test
    void anEmptyOrRelativeVariableIsPassedOver() {
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(HOME.resolve(".local/share/spasm-diary"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "here"))).isEqualTo(HOME.resolve(".local/share/spasm-diary"));
    }

    @Test
    void theDiaryIsInItUnlessTheVariableNamesAnother() {
        var folder = DataFolder.of("Linux", Map.of(), HOME);
        assertThat(folder.diary(Map.of())).isEqualTo(HOME.resolve(".local/share/spasm-diary/diary.db"));
        assertThat(folder.diary(Map.of("SPASM_DIARY", ""))).isEqualTo(folder.diary(Map.of()));
        assertThat(folder.diary(Map.of("SPASM_DIARY", "/stick/my.db"))).isEqualTo(Path.of("/stick/my.db"));
    }

    @Test
    void aDisplayIsKnownBeforeTheWindowStarts() {
        assertThat(Display.isThere("Linux", Map.of())).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Display.isThere("Windows 11", Map.of())).isTrue();
        assertThat(Display.isThere("Mac OS X", Map.of())).isTrue();
    }
}
