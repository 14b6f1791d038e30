package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.UiTest;

/** What is typed on Today: that it is saved as it stands, and that nothing loses it. */
class NoteFlowTest extends UiTest {
    @Override
    protected Change seed() {
        return new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(10)), START));
    }

    private TextArea note() {
        return (TextArea) node("note");
    }

    private TextArea secret() {
        return (TextArea) node("private-note");
    }

    private void write(TextArea area, String text) {
        robot.interact(() -> area.setText(text));
    }

    private Notes saved() {
        await(() -> diary().readings().size() == 1);
        return diary().readings().getFirst().notes();
    }

    @Test
    void enterSavesANoteAloneAndShiftEnterStartsALine() {
        type(KeyCode.N);
        robot.write("worse");
        press(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("after the drive");
        type(KeyCode.ENTER);
        assertThat(saved()).isEqualTo(new Notes("worse\nafter the drive", ""));
        assertThat(diary().readings().getFirst().pain().now()).isEmpty();
        assertThat(note().getText()).isEmpty();
        assertThat(text("saved-today")).isEqualTo("Saved today:  11:40 note");
    }

    @Test
    void spacesRoundANoteAreLeftOutAndSpacesAloneAreNoNote() {
        write(note(), "  \n ");
        click("save-entry");
        assertThat(text("entry-problem")).startsWith("There is nothing to save yet.");
        write(note(), "  sat long \n");
        click("save-entry");
        assertThat(saved().note()).isEqualTo("sat long");
    }

    @Test
    void theFieldGrowsWithItsLinesToSix() {
        assertThat(note().getPrefRowCount()).isEqualTo(1);
        write(note(), "a\nb\nc");
        assertThat(note().getPrefRowCount()).isEqualTo(3);
        write(note(), "a\n");
        assertThat(note().getPrefRowCount()).as("the line that was just begun").isEqualTo(2);
        write(note(), "x\n".repeat(20));
        assertThat(note().getPrefRowCount()).isEqualTo(6);
        write(note(), "");
        assertThat(note().getPrefRowCount()).isEqualTo(1);
    }

    @Test
    void tabLeavesTheNoteAndWritesNoTab() {
        type(KeyCode.N);
        robot.write("a");
        type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("private-open");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("note");
        assertThat(note().getText()).isEqualTo("a");
    }

    @Test
    void thePrivateNoteIsFoldedAwayUntilItIsAskedFor() {
        assertThat(shown("private-note")).isFalse();
        type(KeyCode.P);
        assertThat(shown("private-note")).isTrue();
        assertThat(focused().getId()).isEqualTo("private-note");
        robot.write("a secret");
        type(KeyCode.ENTER);
        assertThat(saved()).isEqualTo(new Notes("", "a secret"));
        assertThat(shown("private-note")).as("folded again once it is saved").isFalse();
        assertThat(text("saved-today")).doesNotContain("secret");
    }

    @Test
    void foldingThePrivateNoteAwayKeepsWhatIsInIt() {
        click("private-open");
        write(secret(), "a secret");
        click("private-open");
        assertThat(shown("private-note")).isFalse();
        click("pain-2");
        click("save-entry");
        assertThat(saved().privateNote()).isEqualTo("a secret");
    }

    @Test
    void aNoteThatIsTooLongIsNamedWithItsLengthAndStays() {
        write(note(), "x".repeat(20_001));
        click("pain-2");
        click("save-entry");
        assertThat(text("note-problem")).isEqualTo("Note may have 20,000 characters. This has 20,001.");
        assertThat(note().getText()).hasSize(20_001);
        assertThat(diary().readings()).isEmpty();
        write(note(), "x".repeat(20_000));
        click("save-entry");
        assertThat(saved().note()).hasSize(20_000);
        assertThat(shown("note-problem")).isFalse();
    }

    @Test
    void anotherScreenAndBackLeavesTheNoteWhereItWas() {
        type(KeyCode.N);
        robot.write("half a");
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(note().getText()).isEqualTo("half a");
        assertThat(desk().draft("today")).isEqualTo(Map.of("note", "half a"));
    }

    @Test
    void bothNotesAreThereAfterTheProgramWasClosedAndTheDraftGoesWithTheEntry() throws Exception {
        type(KeyCode.P);
        robot.write("a secret");
        robot.interact(() -> note().requestFocus());
        robot.write("half a thou");
        robot.interact(() -> node("pain-0").requestFocus()); // leaving the field keeps it
        settle();
        reopen();
        assertThat(note().getText()).isEqualTo("half a thou");
        assertThat(secret().getText()).isEqualTo("a secret");
        assertThat(((ToggleButton) node("private-open")).isSelected()).isTrue();
        click("save-entry");
        assertThat(saved()).isEqualTo(new Notes("half a thou", "a secret"));
        reopen();
        assertThat(note().getText()).isEmpty();
        assertThat(shown("private-note")).isFalse();
    }

    @Test
    void tryingAgainSavesWhatWasTypedSinceTheFailure() {
        book.fail(Failure.READ_ONLY, false);
        click("pain-6");
        click("save-entry");
        await(() -> shown("failure"));
        assertThat(text("failure-text")).startsWith("Not saved. The diary file can’t be written.");
        write(note(), "typed while waiting");
        book.mend();
        click("failure-again");
        assertThat(saved().note()).isEqualTo("typed while waiting");
        assertThat(note().getText()).isEmpty();
    }

    @Test
    void tryingAgainAfterTheEntryWasSavedByEnterTouchesNothing() {
        book.fail(Failure.DISK_FULL, false);
        click("pain-6");
        click("save-entry");
        await(() -> shown("failure"));
        book.mend();
        click("save-entry");
        saved();
        write(note(), "the next entry");
        click("failure-again");
        settle();
        assertThat(note().getText()).isEqualTo("the next entry");
        assertThat(diary().readings()).hasSize(1);
        assertThat(saved().note()).isEmpty();
    }

    @Test
    void openingTodayWritesNothingOverTheDraftItIsAboutToBringBack() {
        var kept = new ArrayList<String>();
        var watched = (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (_, method, arguments) -> {
                    if (method.getName().equals("keepDraft")) kept.add(String.valueOf(arguments[1]));
                    return method.invoke(desk(), arguments);
                });
        robot.interact(() -> desk().keepDraft("today", Map.of("note", "half a thou")));
        await(() -> !desk().draft("today").isEmpty());
        robot.interact(() -> new TodayScreen(watched));
        assertThat(kept).isEmpty();
    }
}
