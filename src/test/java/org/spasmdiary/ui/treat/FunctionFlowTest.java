package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;

/** What can be said beside the pain: function tiles, and the folded rest. */
class FunctionFlowTest extends UiTest {
    @Override
    protected Change seed() {
        return new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(10)), START));
    }

    private String tile(String code) {
        return node("function-" + code).getAccessibleText();
    }

    private Reading saved() {
        await(() -> diary().readings().size() == 1);
        return diary().readings().getFirst();
    }

    private void set(String id, String text) {
        robot.interact(() -> ((TextField) node(id)).setText(text));
    }

    private String field(String id) {
        return ((TextField) node(id)).getText();
    }

    @Test
    void spaceGoesRoundTheAnswersAndBackToNotSaid() {
        type(KeyCode.F);
        assertThat(focused().getId()).isEqualTo("function-sit");
        for (String says : new String[] {"Yes", "Hard", "No", "Not said", "Yes"}) {
            type(KeyCode.SPACE);
            assertThat(tile("sit")).isEqualTo("Sit: " + says);
        }
        assertThat(diary().readings()).as("nothing is saved by a press").isEmpty();
    }

    @Test
    void anAnswerThatWasSavedTodayCanBeChangedButNotUnsaid() {
        click("function-sit");
        click("save-entry");
        assertThat(saved().function().ticks()).isEqualTo(Map.of(FunctionTick.SIT, Ease.EASY));
        for (String says : new String[] {"Hard", "No", "Yes"}) {
            click("function-sit");
            assertThat(tile("sit")).isEqualTo("Sit: " + says);
        }
    }

    @Test
    void ticksThatWereTurnedBackToNotSaidAreNotInTheEntry() {
        for (int i = 0; i < 4; i++) click("function-walk");
        click("function-stand");
        type(KeyCode.DIGIT4);
        click("save-entry");
        assertThat(saved().function().ticks()).isEqualTo(Map.of(FunctionTick.STAND, Ease.EASY));
    }

    @Test
    void theOtherFourStandUnderMore() {
        assertThat(shown("function-bend")).isFalse();
        assertThat(text("function-more")).isEqualTo("More");
        click("function-more");
        assertThat(shown("function-bend")).isTrue();
        assertThat(shown("function-upright")).isTrue();
        assertThat(text("function-more")).isEqualTo("Fewer");
        click("function-bend");
        click("function-more");
        assertThat(shown("function-bend")).isFalse();
        click("save-entry");
        assertThat(saved().function().ticks()).isEqualTo(Map.of(FunctionTick.BEND, Ease.EASY));
    }

    @Test
    void fWithCtrlOrAltIsNotTheKeyOfTheTiles() {
        press(KeyCode.ALT, KeyCode.F);
        assertThat(focused().getId()).isEqualTo("pain-0");
    }

    @Test
    void ticksThatWereNotSavedAreThereAfterTheProgramWasClosed() throws Exception {
        click("function-sit");
        click("function-sit");
        press(KeyCode.CONTROL, KeyCode.DIGIT2); // leaving the screen keeps them
        reopen();
        assertThat(tile("sit")).isEqualTo("Sit: Hard");
        assertThat(diary().readings()).isEmpty();
    }

    @Test
    void aFailedSaveLeavesTheTicksAndTryingAgainSavesThemOnce() {
        click("function-sit");
        click("pain-3");
        book.fail(Failure.DISK_FULL, false);
        click("save-entry");
        await(() -> shown("failure"));
        assertThat(tile("sit")).isEqualTo("Sit: Yes");
        book.mend();
        click("failure-again");
        assertThat(saved().function().ticks()).isEqualTo(Map.of(FunctionTick.SIT, Ease.EASY));
    }

    @Test
    void theRestIsFoldedAwayAndOpensAndShutsByItsButton() {
        assertThat(shown("more-sleep")).isFalse();
        assertThat(text("more-fold")).isEqualTo("More to say: still there, how it feels, sleep, temperature");
        click("more-fold");
        assertThat(shown("more-sleep")).isTrue();
        assertThat(text("more-fold")).isEqualTo("Less");
        assertThat(node("more-sleep").getAccessibleText()).isEqualTo("Hours of sleep, 0 to 24");
        assertThat(node("more-temperature").getAccessibleText()).isEqualTo("Temperature, 34.0 to 43.0 °C");
        click("more-fold");
        assertThat(shown("more-sleep")).isFalse();
    }

    @Test
    void allOfItGoesIntoOneEntryAndIsUnsaidAgainAfterwards() {
        click("more-fold");
        click("more-still-YES");
        click("more-symptom-tight");
        click("more-symptom-knot");
        set("more-sleep", "6.5");
        set("more-temperature", "37.25");
        click("pain-5");
        click("save-entry");
        Reading all = saved();
        assertThat(all.stillThere()).isEqualTo(Tri.YES);
        assertThat(all.complaints().symptoms()).isEqualTo(Set.of(Symptom.TIGHT, Symptom.KNOT));
        assertThat(all.sleep().hours()).contains(new BigDecimal("6.5"));
        assertThat(all.temperatureC()).contains(new BigDecimal("37.25"));
        assertThat(shown("more-sleep")).isFalse();
        assertThat(((ToggleButton) node("more-symptom-tight")).isSelected()).isFalse();
        assertThat(field("more-sleep")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 34.0", "24, 43.0", "0.5, 36.6"})
    void theEdgesOfSleepAndTemperatureAreAllowed(String sleep, String temperature) {
        set("more-sleep", sleep);
        set("more-temperature", temperature);
        click("save-entry");
        assertThat(saved().sleep().hours().orElseThrow()).isEqualByComparingTo(sleep);
        assertThat(saved().temperatureC().orElseThrow()).isEqualByComparingTo(temperature);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more-sleep       | 24.5  | Hours of sleep is a number from 0 to 24. You gave "24.5".
            more-sleep       | -1    | Hours of sleep is a number from 0 to 24. You gave "-1".
            more-sleep       | eight | Hours of sleep is a number from 0 to 24. You gave "eight".
            more-temperature | 33.9  | Temperature is a number from 34 to 43. You gave "33.9".
            more-temperature | 43.1  | Temperature is a number from 34 to 43. You gave "43.1".
            more-temperature | 98.6  | Temperature is a number from 34 to 43. You gave "98.6".
            """)
    void aNumberOutsideIsNamedUnfoldedAndStays(String id, String typed, String says) {
        set(id, typed);
        click("pain-5");
        click("save-entry");
        assertThat(text("more-problem")).isEqualTo(says);
        assertThat(shown(id)).isTrue();
        assertThat(focused().getId()).isEqualTo(id);
        assertThat(field(id)).isEqualTo(typed);
        assertThat(diary().readings()).isEmpty();
        assertThat(text("save-entry")).isEqualTo("Save pain 5");
        set(id, "");
        click("save-entry");
        assertThat(saved().pain().now()).isPresent();
    }

    @Test
    void whatIsFoldedAwayAndUnsavedIsThereAfterTheProgramWasClosed() throws Exception {
        click("more-fold");
        click("more-still-NO");
        click("more-symptom-cramp");
        set("more-sleep", "7");
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        reopen();
        assertThat(shown("more-sleep")).as("not hidden where it was begun").isTrue();
        assertThat(((ToggleButton) node("more-still-NO")).isSelected()).isTrue();
        assertThat(((ToggleButton) node("more-symptom-cramp")).isSelected()).isTrue();
        assertThat(field("more-sleep")).isEqualTo("7");
    }
}
