package org.spasmdiary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.UiTest;

/** Backups by keyboard, on real files: one is made, looked into, gone back to, and gone back from. */
class BackupsFlowTest extends UiTest {
    private final Reading morning =
            Reading.empty(EntryId.random(), ago(Duration.ofHours(4)), START).withPain(Pain.now(7));

    @Override
    protected Change seed() {
        return new Change.Put(morning);
    }

    private void data() {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        click("settings-part-data");
    }

    @SuppressWarnings("unchecked")
    private List<BackupsModel.Row> rows() {
        return ((TableView<BackupsModel.Row>) node("backup-list")).getItems();
    }

    private Reading write(int pain) {
        Reading more = Reading.empty(EntryId.random(), now(), START).withPain(Pain.now(pain));
        assertThat(book.save(new Change.Put(more), java.util.Optional.empty()).join())
                .isInstanceOf(Outcome.Saved.class);
        settle();
        return more;
    }

    private Diary inWindow() {
        return desk().diary();
    }

    private void focusList() {
        robot.interact(() -> node("backup-list").requestFocus());
    }

    @Test
    void ofASampleNoneIsPromised() {
        Diary sample = Diary.of(diary().profile(), diary().entries().toList(), true);
        var model = BackupsModel.of(List.of(), Map.of(), sample, START, ZONE, desk().words());
        assertThat(model.newest()).isEqualTo("There is no backup. None is made by itself of sample data.");
    }

    @Test
    void withoutOneItIsSaidAndTheFirstIsMadeByHand() {
        data();
        assertThat(text("backup-newest"))
                .isEqualTo("There is no backup yet. The first one is made with the next change.");
        assertThat(node("backup-restore").isDisabled()).isTrue();
        click("backup-now");
        await(() -> rows().size() == 1);
        assertThat(text("backup-newest")).isEqualTo("Last backup: Thu 12 Mar 2026, 11:40. 1 is kept.");
        await(() -> rows().getFirst().checked().equals("yes, just now"));
        assertThat(rows().getFirst().entries()).isEqualTo("1");
        assertThat(rows().getFirst().reason()).isEqualTo("You made it");
        picture("settings-backups");
    }

    @Test
    void goingBackShowsBothKeepsTheDiaryAndCanBeGoneBackFrom() {
        data();
        click("backup-now");
        await(() -> rows().size() == 1);
        Reading later = write(9);
        focusList();
        type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> shown("ask"));
        picture("settings-restore");
        type(KeyCode.ESCAPE);
        assertThat(inWindow().find(later.id()))
                .as("nothing happens before a yes")
                .isPresent();

        focusList();
        type(KeyCode.ENTER);
        await(() -> shown("ask"));
        type(KeyCode.ENTER);
        await(() ->
                isDiaryOpen() && shown("today") && inWindow().find(later.id()).isEmpty());
        assertThat(inWindow().find(morning.id())).contains(morning);

        data();
        await(() -> rows().stream().anyMatch(row -> row.reason().equals("Before going back")));
        int before = rows().stream().map(BackupsModel.Row::reason).toList().indexOf("Before going back");
        focusList();
        robot.interact(
                () -> ((TableView<?>) node("backup-list")).getSelectionModel().select(before));
        type(KeyCode.ENTER);
        await(() -> shown("ask"));
        type(KeyCode.ENTER);
        await(() ->
                isDiaryOpen() && shown("today") && inWindow().find(later.id()).isPresent());
    }

    @Test
    void aBackupThatIsDamagedIsSaidAndNotGoneBackTo() throws IOException {
        data();
        click("backup-now");
        await(() -> rows().size() == 1);
        Path file = rows().getFirst().backup().file();
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[(int) raw.length() - 4096]);
        }
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        focusAgain();
        await(() -> shown("told"));
        assertThat(inWindow().find(morning.id())).isPresent();
    }

    private void focusAgain() {
        data();
        focusList();
        type(KeyCode.DOWN, KeyCode.ENTER);
    }

    @Test
    void oneThatCannotBeMadeSaysWhyAndWhatToDo() {
        data();
        book.fail(Failure.DISK_FULL, false);
        click("backup-now");
        await(() -> shown("told"));
        assertThat(rows()).isEmpty();
        book.mend();
        type(KeyCode.ENTER);
        click("backup-now");
        await(() -> rows().size() == 1);
    }

    @Test
    void oldBackupsAreRemarkedOnOnlyWhenTheyLackSomething() throws IOException {
        data();
        click("backup-now");
        await(() -> rows().size() == 1);
        clock.forward(Duration.ofDays(9));
        tick();
        assertThat(shown("backup-old")).as("nothing was changed since").isFalse();
        var late = Reading.empty(EntryId.random(), now(), clock.instant()).withPain(Pain.now(2));
        assertThat(book.note(new Change.Put(late)).join()).isInstanceOf(Outcome.Saved.class);
        tick();
        await(() -> shown("backup-old"));
        assertThat(text("backup-old")).startsWith("The last backup is 9 days old");
    }
}
