package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;

/** The pain scale, worst and average, by key and by mouse. */
class PainKeysTest extends UiTest {
    @Override
    protected Change seed() {
        return new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(10)), START));
    }

    private Pain saved() {
        await(() -> diary().readings().size() == 1);
        return diary().readings().getFirst().pain();
    }

    private static Pain pain(int now, Integer worst, Integer average) {
        return new Pain(Optional.of(new PainScore(now)), score(worst), score(average), PainPattern.NOT_ASKED);
    }

    private static Optional<PainScore> score(Integer value) {
        return Optional.ofNullable(value).map(PainScore::new);
    }

    private void times(int times, String id) {
        for (int i = 0; i < times; i++) click(id);
    }

    private List<Integer> pressed() {
        return java.util.stream.IntStream.rangeClosed(0, 10)
                .filter(n -> ((ToggleButton) node("pain-" + n)).isSelected())
                .boxed()
                .toList();
    }

    @Test
    void zeroAfterOneIsTenUpToSevenTenthsOfASecondLater() {
        type(KeyCode.DIGIT1);
        clock.forward(Duration.ofMillis(700));
        type(KeyCode.DIGIT0);
        assertThat(pressed()).containsExactly(10);
        type(KeyCode.DIGIT1);
        clock.forward(Duration.ofMillis(701));
        type(KeyCode.DIGIT0);
        assertThat(pressed()).containsExactly(0);
    }

    @Test
    void eachDigitChoosesItsNumberAndTheLastOneCounts() {
        for (int n = 0; n <= 9; n++) {
            type(KeyCode.valueOf("DIGIT" + n));
            assertThat(pressed()).containsExactly(n);
            assertThat(text("save-entry")).isEqualTo("Save pain " + n);
        }
        type(KeyCode.NUMPAD3);
        assertThat(pressed()).containsExactly(3);
    }

    @Test
    void aNumberThatIsPressedAgainStaysChosen() {
        click("pain-4");
        click("pain-4");
        assertThat(pressed()).containsExactly(4);
        assertThat(text("save-entry")).isEqualTo("Save pain 4");
    }

    @Test
    void noPainIsAnAnswerAndIsNotTakenForNothingSaid() {
        type(KeyCode.DIGIT0, KeyCode.ENTER);
        assertThat(saved()).isEqualTo(Pain.now(0));
    }

    @Test
    void arrowsStopAtBothEndsAndChooseNothing() {
        type(KeyCode.LEFT, KeyCode.DOWN);
        assertThat(focused().getId()).isEqualTo("pain-0");
        for (int i = 0; i < 12; i++) type(KeyCode.UP);
        assertThat(focused().getId()).isEqualTo("pain-10");
        assertThat(pressed()).isEmpty();
        assertThat(text("save-entry")).isEqualTo("Save");
    }

    @Test
    void forTabTheScaleIsOneStop() {
        type(KeyCode.DIGIT6, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("worst-less");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("pain-6");
    }

    @Test
    void keysWithShiftOrAltAreNoNumbers() {
        press(KeyCode.SHIFT, KeyCode.DIGIT5);
        press(KeyCode.ALT, KeyCode.DIGIT5);
        press(KeyCode.ALT, KeyCode.T);
        assertThat(pressed()).isEmpty();
    }

    @Test
    void theScaleSaysItsQuestionAndWhatIsChosen() {
        assertThat(focused().getAccessibleText()).isEqualTo("Pain now, 0 to 10, nothing chosen");
        type(KeyCode.DIGIT7);
        assertThat(focused().getAccessibleText()).isEqualTo("Pain now, 0 to 10, 7 chosen");
        assertThat(node("pain-3").getAccessibleText()).isEqualTo("Pain 3");
    }

    @Test
    void theFirstPressOnWorstTakesThePainThatIsChosen() {
        type(KeyCode.DIGIT6);
        click("worst-more");
        assertThat(text("worst-value")).isEqualTo("6");
        click("worst-more");
        assertThat(text("worst-value")).isEqualTo("7");
        type(KeyCode.DIGIT6);
        click("save-entry");
        assertThat(saved()).isEqualTo(pain(6, 7, null));
    }

    @Test
    void worstAndAverageGoFromZeroToTenAndBelowZeroTheyAreUnsaidAgain() {
        click("average-less");
        assertThat(text("average-value")).as("without a pain it begins at 0").isEqualTo("0");
        times(12, "average-more");
        assertThat(text("average-value")).isEqualTo("10");
        times(10, "average-less");
        assertThat(text("average-value")).isEqualTo("0");
        click("average-less");
        assertThat(text("average-value")).isEqualTo("–");
        type(KeyCode.DIGIT2);
        click("save-entry");
        assertThat(saved()).isEqualTo(Pain.now(2));
    }

    @Test
    void thePressesOfWorstSayWhatTheyDoAndHowItStands() {
        assertThat(node("worst-less").getAccessibleText()).isEqualTo("Worst, one less. Now not said");
        type(KeyCode.DIGIT8);
        click("worst-more");
        assertThat(node("worst-more").getAccessibleText()).isEqualTo("Worst, one more. Now 8");
        assertThat(node("average-more").getAccessibleText()).isEqualTo("Average, one more. Now not said");
    }

    @Test
    void aWorstBelowNowIsAskedAboutAndNoLeavesAllAsItWas() {
        type(KeyCode.DIGIT8);
        click("worst-more");
        click("worst-less");
        click("save-entry");
        await(() -> shown("ask"));
        assertThat(robot.lookup("Worst is 7, lower than now, 8. Keep it?").tryQuery())
                .isPresent();
        click("ask-no");
        assertThat(diary().readings()).isEmpty();
        assertThat(pressed()).containsExactly(8);
        assertThat(text("worst-value")).isEqualTo("7");
        assertThat(text("entry-problem")).isEqualTo("Worst is 7, lower than now, 8. Keep it?");
        click("worst-more");
        assertThat(shown("entry-problem"))
                .as("the next change takes the line away")
                .isFalse();
        click("save-entry");
        assertThat(saved()).isEqualTo(pain(8, 8, null));
    }

    @Test
    void anAverageAboveTheWorstIsAskedAboutAndYesKeepsIt() {
        type(KeyCode.DIGIT4);
        click("worst-more");
        click("average-more");
        click("average-more");
        click("save-entry");
        await(() -> shown("ask"));
        assertThat(robot.lookup("Average is 5, higher than the worst, 4. Keep it?")
                        .tryQuery())
                .isPresent();
        click("ask-yes");
        assertThat(saved()).isEqualTo(pain(4, 4, 5));
    }

    @Test
    void twoQuestionsComeInOne() {
        type(KeyCode.DIGIT6);
        click("average-more");
        click("worst-more");
        click("worst-less");
        click("save-entry");
        await(() -> shown("ask"));
        assertThat(robot.lookup("Worst is 5, lower than now, 6. Keep it?\n"
                                + "Average is 6, higher than the worst, 5. Keep it?")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void worstAloneIsAnEntryWithoutAScoreOfNow() {
        times(4, "worst-more");
        click("save-entry");
        await(() -> diary().readings().size() == 1);
        Reading only = diary().readings().getFirst();
        assertThat(only.pain().now()).isEmpty();
        assertThat(only.pain().worst24h()).contains(new PainScore(3));
    }

    @Test
    void afterSavingEverythingIsUnsaidAgain() {
        type(KeyCode.DIGIT5);
        click("worst-more");
        click("average-more");
        click("save-entry");
        await(() -> diary().readings().size() == 1);
        assertThat(pressed()).isEmpty();
        assertThat(text("worst-value")).isEqualTo("–");
        assertThat(text("average-value")).isEqualTo("–");
        assertThat(text("save-entry")).isEqualTo("Save");
    }
}
