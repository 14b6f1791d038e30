package org.spasmdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found out about the computer before anything starts, whatever its variables hold. */
class DisplayTest {
    private static final Path HOME = Path.of("/u/someone");

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', false",
        "Linux, :0, '', true",
        "Linux, '', wayland-0, true",
        "Linux, :0, wayland-0, true",
        "FreeBSD, '', '', false",
        "FreeBSD, :0, '', true",
        "Windows 11, '', '', true",
        "windows server, '', '', true",
        "Mac OS X, '', '', true",
        "'', '', '', false"
    })
    void aWindowNeedsADisplayAndEverySystemSaysItInItsWay(String os, String x, String wayland, boolean there) {
        var environment = Map.of("DISPLAY", x, "WAYLAND_DISPLAY", wayland);
        assertThat(Display.isThere(os, environment)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data, /data/spasm-diary",
        "Linux, XDG_DATA_HOME, ./data, /u/someone/.local/share/spasm-diary",
        "Linux, APPDATA, /roaming, /u/someone/.local/share/spasm-diary",
        "SunOS, XDG_DATA_HOME, /data, /data/spasm-diary",
        "Windows 10, APPDATA, roaming, /u/someone/AppData/Roaming/Spasm Diary",
        "Windows 10, APPDATA, '', /u/someone/AppData/Roaming/Spasm Diary",
        "Windows 10, XDG_DATA_HOME, /data, /u/someone/AppData/Roaming/Spasm Diary",
        "Mac OS X, APPDATA, /roaming, /u/someone/Library/Application Support/Spasm Diary",
        "'', NONE, '', /u/someone/.local/share/spasm-diary"
    })
    void onlyTheVariableOfTheSystemMovesTheFolderAndOnlyAWholePathDoes(
            String os, String variable, String value, String folder) {
        assertThat(DataFolder.of(os, Map.of(variable, value), HOME).path()).isEqualTo(Path.of(folder));
    }

    @Test
    void aRelativeDiaryIsTakenFromWhereTheProgramWasStarted() {
        var folder = DataFolder.of("Linux", Map.of(), HOME);
        assertThat(folder.diary(Map.of("SPASM_DIARY", "my.db")))
                .isEqualTo(Path.of("my.db").toAbsolutePath());
    }
}
