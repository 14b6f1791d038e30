package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;

/** Today by keyboard alone, down to what is in the file. */
class TodayFlowTest extends UiTest {
    @Override
    protected Change seed() {
        return new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(10)), START));
    }

    private List<Integer> pains() {
        return diary().readings().stream()
                .flatMap(reading -> reading.pain().now().stream())
                .map(PainScore::value)
                .toList();
    }

    private Reading only() {
        assertThat(diary().readings()).hasSize(1);
        return diary().readings().getFirst();
    }

    private void puttingOffWhatIsAsked() {
        while (desk().ask().isOpen()) type(KeyCode.ESCAPE);
    }

    @Test
    void sixAndEnterStorePainSixAndSaySaved() {
        type(KeyCode.DIGIT6, KeyCode.ENTER);
        await(() -> shown("notice"));
        assertThat(text("notice-text")).isEqualTo("Saved 11:40");
        assertThat(pains()).containsExactly(6);
        puttingOffWhatIsAsked();
        assertThat(focused().getId()).isEqualTo("pain-0");
    }

    @Test
    void nothingIsChosenAtTheStart() {
        for (int n = 0; n <= 10; n++)
            assertThat(((ToggleButton) node("pain-" + n)).isSelected()).isFalse();
        assertThat(text("save-entry")).isEqualTo("Save");
        type(KeyCode.ENTER);
        assertThat(text("entry-problem")).startsWith("There is nothing to save yet.");
        assertThat(pains()).isEmpty();
    }

    @Test
    void oneAndZeroAreTenAndStayInTheFile() throws Exception {
        type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertThat(text("save-entry")).isEqualTo("Save pain 10");
        type(KeyCode.ENTER);
        await(() -> !pains().isEmpty());
        reopen();
        assertThat(pains()).containsExactly(10);
        assertThat(only().at()).isEqualTo(now());
    }

    @Test
    void theLetterTIsTen() {
        type(KeyCode.T, KeyCode.ENTER);
        await(() -> pains().equals(List.of(10)));
    }

    @Test
    void arrowsGoFromKeyToKeyAndSpacePressesOne() {
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(text("save-entry")).isEqualTo("Save pain 3");
        assertThat(node("pain-3").getAccessibleText()).isEqualTo("Pain now, 0 to 10, 3 chosen");
    }

    @Test
    void undoTakesTheEntryBackAndRedoBringsItAgain() {
        type(KeyCode.DIGIT4, KeyCode.ENTER);
        await(() -> !pains().isEmpty());
        puttingOffWhatIsAsked();
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> pains().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> pains().equals(List.of(4)));
    }

    @Test
    void aFailedSaveKeepsEverythingThatWasTyped() {
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.N);
        robot.write("worse after sitting");
        settle();
        click("pain-7");
        click("worst-more");
        click("save-entry");
        await(() -> shown("failure"));
        assertThat(text("failure-text")).startsWith("Not saved. There is no space left on the disk.");
        assertThat(text("save-entry")).isEqualTo("Save pain 7");
        assertThat(text("worst-value")).isEqualTo("7");
        assertThat(((TextArea) node("note")).getText()).isEqualTo("worse after sitting");
        book.mend();
        click("failure-again");
        await(() -> !pains().isEmpty());
        assertThat(shown("failure")).isFalse();
        assertThat(only().notes().note()).isEqualTo("worse after sitting");
        assertThat(only().pain().worst24h()).contains(new PainScore(7));
    }

    @Test
    void whatMayBeSavedIsSaidAndTryingAgainMakesNoSecond() {
        book.fail(Failure.UNKNOWN, true);
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        await(() -> shown("failure"));
        assertThat(text("failure-text")).startsWith("This may not be saved:");
        book.mend();
        click("failure-again");
        await(() -> pains().equals(List.of(5)));
    }

    @Test
    void theSamePainTwiceIsAskedAbout() {
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        await(() -> pains().size() == 1);
        puttingOffWhatIsAsked();
        clock.forward(Duration.ofSeconds(20));
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        await(() -> shown("saved-twice"));
        assertThat(pains()).containsExactly(5, 5);
        click("twice-remove");
        await(() -> pains().size() == 1);
    }

    @Test
    void aWorstBelowNowIsAskedAndNothingIsSavedUntilAnswered() {
        type(KeyCode.DIGIT8);
        click("worst-more");
        click("worst-less");
        type(KeyCode.ENTER); // the minus key has the focus in this flow only by mouse
        click("save-entry");
        await(() -> desk().ask().isOpen());
        assertThat(pains()).isEmpty();
        click("ask-yes");
        await(() -> pains().equals(List.of(8)));
    }

    @Test
    void aNoteGoesWithTheEntryAndThePrivateOneIsKeptApart() {
        type(KeyCode.DIGIT3, KeyCode.N);
        robot.write("sat all day");
        type(KeyCode.TAB, KeyCode.SPACE);
        robot.write("worried");
        type(KeyCode.ENTER);
        await(() -> !diary().readings().isEmpty());
        assertThat(only().notes().note()).isEqualTo("sat all day");
        assertThat(only().notes().privateNote()).isEqualTo("worried");
        assertThat(pains()).containsExactly(3);
    }

    @Test
    void aNoteThatWasNotSavedIsThereAfterReopening() throws Exception {
        type(KeyCode.N);
        robot.write("half a thou");
        settle();
        reopen();
        assertThat(((TextArea) node("note")).getText()).isEqualTo("half a thou");
        assertThat(diary().readings()).isEmpty();
    }

    @Test
    void digitsInANoteAreText() {
        type(KeyCode.N, KeyCode.DIGIT7);
        assertThat(((TextArea) node("note")).getText()).isEqualTo("7");
        assertThat(text("save-entry")).isEqualTo("Save");
    }

    @Test
    void singleKeysCanBeTurnedOff() {
        robot.interact(() -> desk().settings(settings -> settings.withSingleKeys(false)));
        type(KeyCode.DIGIT7);
        assertThat(text("save-entry")).isEqualTo("Save");
    }

    @Test
    void theMinuteMovesTheClock() {
        assertThat(text("clock")).isEqualTo("10 h");
        clock.forward(Duration.ofHours(1));
        tick();
        assertThat(text("clock")).isEqualTo("11 h");
        assertThat(text("entry-time")).isEqualTo("Now, 12:40");
    }
}
