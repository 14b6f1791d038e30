package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.SettingsFile;
import org.spasmdiary.settings.Theme;

/** Theme and text size: at once, kept for the next start, and harmless when the file is damaged or in the way. */
class ChosenLookTest extends UiTest {
    private Path file() {
        return folder.resolve("settings.properties");
    }

    private List<String> sheets() {
        return stage.getScene().getStylesheets();
    }

    /** The sheet that is made for the chosen size. */
    private String sizes() {
        String sheet = sheets().getLast();
        return new String(Base64.getDecoder().decode(sheet.substring(sheet.indexOf(',') + 1)), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() throws Exception {
        robot.interact(() -> desk().settings(now -> now.withTheme(Theme.DARK).withTextSize(150)));
        reopen();
        assertThat(desk().settings()).isEqualTo(new Settings(Theme.DARK, 150, true, true));
        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        assertThat(sizes()).contains(".root { -fx-font-size: 22.5px; }").contains(".icon { -fx-icon-size: 24; }");
    }

    @Test
    void aDamagedSettingsFileStartsWithTheUsualLook() throws Exception {
        closeWindow();
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, 3});
        stage = org.testfx.api.FxToolkit.registerStage(javafx.stage.Stage::new);
        open();
        assertThat(desk().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(sizes()).contains("-fx-font-size: 15.0px;");
        robot.interact(() -> desk().settings(Settings::larger));
        assertThat(new SettingsFile(file()).read().textSize()).isEqualTo(110);
    }

    @Test
    void whereItCannotBeWrittenTheChoiceHoldsUntilTheWindowCloses() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        robot.interact(() -> desk().settings(now -> now.withTheme(Theme.DARK)));
        assertThat(desk().settings().theme()).isEqualTo(Theme.DARK);
        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        assertThat(new SettingsFile(file()).read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void choosingWhatIsChosenWritesNothingAndChangesNothing() throws IOException {
        var live = new LiveSettings(new SettingsFile(file()));
        var told = new ArrayList<Settings>();
        live.onChange(() -> told.add(live.now()));
        live.change(now -> now.withTheme(Theme.AS_COMPUTER));
        assertThat(file()).doesNotExist();
        assertThat(told).isEmpty();
        live.change(Settings::larger);
        live.change(Settings::larger);
        assertThat(told).extracting(Settings::textSize).containsExactly(110, 120);
        assertThat(Files.readString(file())).contains("textSize=120");
    }

    @Test
    void everyScreenTakesTheNewSizeAtOnceWithoutLosingWhatIsChosen() {
        type(javafx.scene.input.KeyCode.DIGIT6);
        robot.interact(() -> desk().settings(now -> now.withTextSize(200)));
        settle();
        assertThat(text("save-entry")).isEqualTo("Save pain 6");
        for (Place place : Place.values()) {
            robot.interact(() -> desk().go(place, Optional.empty()));
            settle();
            assertThat(Reachable.cutOff(stage.getScene().getRoot()))
                    .as(place.name())
                    .isEmpty();
        }
    }
}
