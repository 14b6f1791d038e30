package org.spasmdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Set-ups of the report by name: kept, replaced, deleted, and read again from the settings file. */
class ReportSetUpsTest {
    private static final ReportSetUp GP = setUp("GP", "sinceVisit", Set.of());
    private static final ReportSetUp PHYSIO =
            setUp("Physio = Anna: Tue; \"2\" 😀", "months12", Set.of("charts", "entries"));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("settings.properties");
    }

    private static ReportSetUp setUp(String name, String period, Set<String> sections) {
        return new ReportSetUp(name, period, sections, "a4", true);
    }

    @Test
    void whatWasKeptIsReadAgainWhateverItIsCalled() {
        new SettingsFile(file()).write(Settings.DEFAULT.withSetUp(PHYSIO).withSetUp(GP));
        assertThat(new SettingsFile(file()).read().setUps()).containsExactly(GP, PHYSIO);
    }

    @Test
    void oneOfTheSameNameIsReplacedAndADeletedOneStaysAway() {
        var file = new SettingsFile(file());
        file.write(Settings.DEFAULT.withSetUp(GP).withSetUp(PHYSIO));
        ReportSetUp other = setUp("GP", "thisSpasm", Set.of("alerts"));
        file.write(file.read().withSetUp(other));
        assertThat(file.read().setUps()).containsExactly(other, PHYSIO);
        file.write(file.read().withoutSetUp("GP").withoutSetUp("never there"));
        assertThat(file.read().setUps()).containsExactly(PHYSIO);
    }

    @Test
    void otherChoicesKeepTheSetUps() {
        Settings all = Settings.DEFAULT
                .withSetUp(GP)
                .withTheme(Theme.DARK)
                .larger()
                .withSingleKeys(false)
                .withSound(false)
                .withToggle("chart.notes", true);
        assertThat(all.setUps()).containsExactly(GP);
        assertThat(all.withSetUp(PHYSIO).toggles()).isEqualTo(Map.of("chart.notes", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sinceVisit",
                "sinceVisit;;a4;mono;more",
                ";;a4;mono",
                "since visit;;a4;mono",
                "sinceVisit;a b;a4;mono"
            })
    void aLineThatCannotBeReadIsKeptAndNoSetUp(String line) throws IOException {
        Files.writeString(file(), "reportSetUp.GP = " + line + "\n");
        var file = new SettingsFile(file());
        assertThat(file.read().setUps()).isEmpty();
        file.write(file.read().withTheme(Theme.DARK));
        assertThat(Files.readString(file())).contains("reportSetUp.GP=" + line);
    }

    @Test
    void aSectionOfANewerProgramIsKept() throws IOException {
        Files.writeString(file(), "reportSetUp.GP = sinceVisit;charts,maps;a4;colour\n");
        assertThat(new SettingsFile(file()).read().setUps())
                .containsExactly(new ReportSetUp("GP", "sinceVisit", Set.of("charts", "maps"), "a4", false));
    }

    @Test
    void aNameIsOneLineOfOneToFortyCharacters() {
        assertThat(ReportSetUp.isName("x".repeat(40))).isTrue();
        assertThat(ReportSetUp.isName("😀".repeat(40))).isTrue();
        for (String wrong : List.of("", " ", "x".repeat(41), " GP", "GP ", "G\nP"))
            assertThat(ReportSetUp.isName(wrong)).as(wrong).isFalse();
        assertThatThrownBy(() -> setUp("", "months12", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoOfOneNameAreRefused() {
        assertThatThrownBy(() -> new Settings(
                        Theme.DARK, 100, true, true, Map.of(), List.of(GP, setUp("GP", "months12", Set.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void likenessPassesOverTheName() {
        assertThat(GP.isLike(setUp("other", "sinceVisit", Set.of()))).isTrue();
        assertThat(GP.isLike(setUp("GP", "sinceVisit", Set.of("alerts")))).isFalse();
    }
}
