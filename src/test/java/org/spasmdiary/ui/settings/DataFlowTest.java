package org.spasmdiary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.ReadResult;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;

/** The whole diary out of the file and in again, on real files. */
class DataFlowTest extends UiTest {
    private final Reading morning = Reading.empty(EntryId.random(), ago(Duration.ofHours(4)), START)
            .withPain(Pain.now(7))
            .withNotes(new Notes("stiff", "a secret"));
    private final AtomicReference<Path> place = new AtomicReference<>(Path.of("none"));

    @Override
    protected Change seed() {
        return new Change.Put(morning);
    }

    /** The screen on its own, so that the file can be given. */
    private void own() {
        robot.interact(() -> {
            var screen = new SettingsScreen(
                    desk(), (_, _, _) -> Optional.of(place.get()), (_, _) -> Optional.of(place.get()));
            ((Pane) node("page")).getChildren().setAll(screen.root());
            screen.show(diary(), START);
            screen.entered(Optional.empty());
        });
        settle();
        click("settings-part-data");
    }

    private void takeIn(String text) throws Exception {
        place.set(folder.resolve("in.json"));
        Files.writeString(place.get(), text);
        own();
        click("settings-import");
    }

    private String json(Reading... readings) {
        return DiaryJson.write(Diary.of(Profile.UNKNOWN, List.of(readings), false), List.of(), "test", START);
    }

    private Reading other() {
        return Reading.empty(EntryId.random(), ago(Duration.ofHours(30)), START).withPain(Pain.now(3));
    }

    @Test
    void itSaysWhereTheFileIsAndWhatIsInItAlsoWhereThereIsNone() {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        click("settings-part-data");
        assertThat(text("settings-file")).isEqualTo(folder.resolve("diary.db").toString());
        assertThat(text("settings-counts").lines())
                .containsExactly(
                        "0 spasms",
                        "1 entry",
                        "0 treatments",
                        "0 visits and calls",
                        "1 private note",
                        "0 earlier values of what was changed",
                        "0 things in the bin");
    }

    @Test
    void theExportSaysThatItIsCompleteAndIs() throws Exception {
        place.set(folder.resolve("out.json"));
        own();
        click("settings-export");
        await(() -> shown("ask"));
        assertThat(robot.lookup(".label").queryAllAs(javafx.scene.control.Labeled.class))
                .anyMatch(label -> label.getText().contains("and your private notes"));
        click("ask-no");
        assertThat(place.get()).doesNotExist();
        click("settings-export");
        await(() -> shown("ask"));
        click("ask-yes");
        await(() -> Files.exists(place.get()));
        var read = DiaryJson.read(Files.readString(place.get()));
        assertThat(((ReadResult.Ok) read).imported().toDiary()).isEqualTo(diary());
        await(() -> text("notice-text").equals("Saved as " + place.get()));
    }

    @Test
    void anImportIsCountedFirstAndOneUndoTakesItBack() throws Exception {
        takeIn(json(morning, other(), other()));
        await(() -> shown("import"));
        assertThat(text("import-counts").lines())
                .startsWith("2 will be added.", "1 is here already.")
                .contains("0 cannot be read and are left out.");
        assertThat(diary().readings()).hasSize(1);
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 3);
        assertThat(text("notice-text")).isEqualTo("Taken in: 2 new");
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().readings().size() == 1);
    }

    @Test
    void escapeTakesNothingIn() throws Exception {
        takeIn(json(other()));
        await(() -> shown("import"));
        type(KeyCode.ESCAPE);
        assertThat(shown("import")).isFalse();
        assertThat(diary().readings()).hasSize(1);
    }

    @Test
    void aFileWithNothingNewOffersNothing() throws Exception {
        takeIn(json(morning));
        await(() -> shown("import"));
        assertThat(shown("import-yes")).isFalse();
        assertThat(text("import-counts")).contains("0 will be added.", "1 is here already.");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', not a diary of ours",
        "'not json', it is not JSON",
        "'{\"format\":\"spasm-diary\",\"version\":99}', made by a newer version"
    })
    void whatIsNoDiaryIsSaidAndNothingIsChanged(String text, String why) throws Exception {
        takeIn(text);
        await(() -> shown("import-refused"));
        assertThat(robot.lookup("#import-refused .label").queryAllAs(javafx.scene.control.Labeled.class))
                .anyMatch(label -> label.getText().equals("This file cannot be taken in. Nothing was changed."))
                .anyMatch(label -> label.getText().contains(why));
        type(KeyCode.ENTER);
        assertThat(diary().readings()).hasSize(1);
    }

    @Test
    void aFileThatIsNotTextOrNotThereIsSaidCalmly() throws Exception {
        place.set(folder.resolve("in.json"));
        Files.write(place.get(), new byte[] {(byte) 0xC3, (byte) 0x28});
        own();
        click("settings-import");
        await(() -> robot.lookup("The file is not text, so it is no diary in the JSON form.")
                .tryQuery()
                .isPresent());
        type(KeyCode.ENTER);
        place.set(folder.resolve("gone.json"));
        click("settings-import");
        await(() -> robot.lookup("The file cannot be read. Look whether it is still there and yours to read.")
                .tryQuery()
                .isPresent());
    }

    @Test
    void sampleDataIsNotMixedIntoTheOwnDiary() throws Exception {
        Diary sample = Diary.of(Profile.UNKNOWN, List.of(other()), true);
        takeIn(DiaryJson.write(sample, List.of(), "test", START));
        await(() -> shown("import-refused"));
        assertThat(robot.lookup("#import-refused .label").queryAllAs(javafx.scene.control.Labeled.class))
                .anyMatch(label -> label.getText().contains("sample data"));
    }

    @Test
    void aFailedImportCanBeTriedAgain() throws Exception {
        takeIn(json(other()));
        await(() -> shown("import"));
        book.fail(Failure.DISK_FULL, false);
        click("import-yes");
        await(() -> shown("failure"));
        book.mend();
        click("failure-again");
        await(() -> diary().readings().size() == 2);
    }

    @Test
    void aByteOrderMarkAndAnyNameAreFine() throws Exception {
        place.set(folder.resolve("in.json"));
        Files.write(place.get(), ("\uFEFF" + json(other())).getBytes(StandardCharsets.UTF_8));
        own();
        click("settings-import");
        await(() -> shown("import-yes"));
    }
}
