package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.spasmdiary.journal.Failure;

/** Ctrl+Z and Ctrl+Y, the Undo of the notice, and whose they are. */
class UndoRedoTest extends UiTest {
    /** No pain: then no question is asked about which spasm it belongs to. */
    private void save() {
        int before = entries();
        type(KeyCode.DIGIT0, KeyCode.ENTER);
        await(() -> entries() == before + 1 && shown("notice-undo"));
        clock.forward(Duration.ofHours(1));
    }

    private void undoKey() {
        press(KeyCode.CONTROL, KeyCode.Z);
    }

    private int entries() {
        return diary().readings().size();
    }

    @Test
    void stepsGoBackAndForwardOneByOneAndSayWhatTheyDid() {
        save();
        save();
        undoKey();
        await(() -> entries() == 1);
        await(() -> text("notice-text").equals("Undone"));
        assertThat(shown("notice-undo")).as("undoing is undone with Ctrl+Y").isFalse();
        undoKey();
        await(() -> entries() == 0);
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> entries() == 1);
        await(() -> text("notice-text").equals("Done again"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> entries() == 2);
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> text("notice-text").equals("There is nothing to do again."));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void longWordsDoNotPushTheUndoAway() {
        save();
        robot.interact(() -> ((Label) node("notice-text")).setText("Moved to the bin. ".repeat(12)));
        settle();
        picture("notice-long");
        var undo = (Button) node("notice-undo");
        assertThat(((Text) undo.lookup(".text")).getText()).as("not cut").isEqualTo(undo.getText());
        assertThat(Reachable.cutOff(node("notice").getParent())).isEmpty();
    }

    @Test
    void theNoticeUndoesAndGoes() {
        save();
        assertThat(text("notice-text")).startsWith("Saved 11:40");
        click("notice-undo");
        await(() -> entries() == 0);
        await(() -> text("notice-text").equals("Undone"));
        press(KeyCode.ESCAPE);
        assertThat(shown("notice")).isFalse();
    }

    @Test
    void aNewSaveAfterUndoLeavesNothingToDoAgain() {
        save();
        undoKey();
        await(() -> entries() == 0);
        save();
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> text("notice-text").equals("There is nothing to do again."));
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void inATextFieldTheKeysAreThoseOfTheText() {
        save();
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(KeyCode.CONTROL, KeyCode.F);
        await(() -> focused() instanceof TextInputControl);
        robot.write("heat");
        undoKey();
        assertThat(entries()).isEqualTo(1);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void whileAQuestionIsOpenNothingBehindItIsUndone() {
        save();
        robot.interact(() -> desk().ask().yesNo("Sure?", "", "Yes", "No", _ -> {}));
        settle();
        undoKey();
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(entries()).isEqualTo(1);
        type(KeyCode.ESCAPE);
        undoKey();
        await(() -> entries() == 0);
    }

    @Test
    void anUndoThatFailsIsSaidAndCanBeTriedAgain() {
        save();
        book.fail(Failure.LOCKED, false);
        undoKey();
        await(() -> shown("failure"));
        assertThat(text("failure-text")).startsWith("Not saved. Another program is using the diary file.");
        assertThat(entries()).isEqualTo(1);
        book.mend();
        click("failure-again");
        await(() -> entries() == 0);
    }

    @Test
    void anUndoThatWorksAfterAllByKeyTakesTheBarAwaySoThatItIsNotDoneTwice() {
        save();
        save();
        book.fail(Failure.LOCKED, false);
        undoKey();
        await(() -> shown("failure"));
        book.mend();
        undoKey();
        await(() -> entries() == 1);
        await(() -> !shown("failure"));
    }

    @Test
    void aRedoThatFailsIsSaidAndCanBeTriedAgain() {
        save();
        undoKey();
        await(() -> entries() == 0);
        book.fail(Failure.DISK_FULL, true);
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> shown("failure"));
        assertThat(text("failure-text")).startsWith("This may not be saved:");
        book.mend();
        click("failure-again");
        await(() -> entries() == 1);
    }

    @Test
    void lettersTypedInAFieldOfAQuestionAreText() {
        var field = new TextField();
        robot.interact(() -> desk().ask()
                .show(Dialog.of("q", "Why?", Choice.primary("q-ok", "OK", () -> {}))
                        .withBody(new VBox(field))));
        settle();
        robot.write("r1h");
        assertThat(field.getText()).isEqualTo("r1h");
        assertThat(shown("safety")).isFalse();
        assertThat(diary().treatments()).isEmpty();
    }
}
