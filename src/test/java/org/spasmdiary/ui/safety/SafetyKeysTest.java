package org.spasmdiary.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;
import org.spasmdiary.ui.UiTest;

/** The safety questions by keyboard alone: every kind of answer, follow-ups, and forms left half-way. */
class SafetyKeysTest extends UiTest {
    @Override
    protected Change seed() {
        Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofDays(2)), START.minus(Duration.ofDays(2)));
        var feverChecked = new AlertOutcome(
                EntryId.random(),
                ago(Duration.ofDays(1)),
                START.minus(Duration.ofDays(1)),
                false,
                new RuleId("R09"),
                Optional.empty(),
                OutcomeKind.CLINICIAN_CHECKED,
                Optional.empty(),
                Set.of());
        return Change.Batch.of(new Change.Put(spasm), new Change.Put(feverChecked));
    }

    private void ask() {
        type(KeyCode.R);
        await(() -> shown("safety") && isFocused("safety-bladderBowel-yes"));
    }

    private boolean isFocused(String id) {
        return focused() != null && id.equals(focused().getId());
    }

    private boolean chosen(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }

    private void focus(String id) {
        robot.interact(() -> node(id).requestFocus());
        settle();
    }

    private Reading saved() {
        click("safety-save");
        await(() -> !diary().readings().isEmpty());
        return diary().readings().getLast();
    }

    private Optional<Answer> saved(SafetyQuestion question) {
        return diary().readings().getLast().safety().answer(question);
    }

    @Test
    void theQuestionsAreAskedInTheirExactWordsAndNothingIsChosen() {
        ask();
        List<String> asked = List.of(
                "bladderBowel",
                "saddleNumb",
                "numbTingleWeak",
                "chestPain",
                "feverUnexplained",
                "weightLossUnexplained",
                "spreadsLegButtock",
                "injury",
                "limitsDay",
                "stuckLocked");
        for (String code : asked) {
            assertThat(shown("safety-" + code + "-row")).as(code).isTrue();
            Labeled question = robot.lookup("#safety-" + code + "-row .body").queryLabeled();
            assertThat(question.getText()).isEqualTo(words.text("question." + code));
            for (String answer : List.of("yes", "no", "notSure"))
                assertThat(chosen("safety-" + code + "-" + answer)).as(code).isFalse();
        }
        assertThat(robot.lookup("#safety .heading").queryLabeled().getText()).isEqualTo("Any of these today?");
        assertThat(text("safety-none")).isEqualTo("None of these");
        assertThat(Reachable.nameless(node("safety"))).isEmpty();
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void yesNoAndNotSureAreOneKeyEachAndEnterGoesOn() {
        ask();
        type(KeyCode.Y, KeyCode.ENTER, KeyCode.N, KeyCode.ENTER);
        robot.write("?");
        type(KeyCode.ENTER);
        assertThat(isFocused("safety-bothLegs-yes")).as("the follow-up is next").isTrue();
        saved();
        assertThat(saved(SafetyQuestion.BLADDER_BOWEL)).contains(Answer.yes(START));
        assertThat(saved(SafetyQuestion.SADDLE_NUMB)).contains(Answer.no(START));
        assertThat(saved(SafetyQuestion.NUMB_TINGLE_WEAK)).contains(Answer.notSure(START));
        assertThat(saved(SafetyQuestion.BOTH_LEGS)).isEmpty();
        assertThat(text("notice-text")).isEqualTo("Answers saved 11:40");
    }

    @Test
    void arrowsMoveBetweenAnswersAndQuestionsWithoutAnswering() {
        ask();
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(isFocused("safety-bladderBowel-notSure"))
                .as("stops at the last")
                .isTrue();
        type(KeyCode.LEFT);
        assertThat(isFocused("safety-bladderBowel-no")).isTrue();
        type(KeyCode.DOWN);
        assertThat(isFocused("safety-saddleNumb-yes")).isTrue();
        type(KeyCode.UP, KeyCode.UP);
        assertThat(isFocused("safety-bladderBowel-yes")).isTrue();
        assertThat(chosen("safety-bladderBowel-yes")).isFalse();
        type(KeyCode.SPACE);
        assertThat(chosen("safety-bladderBowel-yes")).isTrue();
        type(KeyCode.SPACE);
        assertThat(chosen("safety-bladderBowel-yes")).as("let go again").isFalse();
        focus("safety-stuckLocked-no");
        type(KeyCode.DOWN);
        assertThat(isFocused("safety-none")).isTrue();
        focus("safety-stuckLocked-no");
        type(KeyCode.ENTER);
        assertThat(isFocused("safety-save"))
                .as("Enter after the last goes to Save")
                .isTrue();
    }

    @Test
    void chestPainAsksHowItCameAndAnAnswerTakenBackTakesItsFollowUpAway() {
        ask();
        focus("safety-chestPain-yes");
        type(KeyCode.Y, KeyCode.ENTER);
        assertThat(isFocused("safety-chestPainKind-sudden")).isTrue();
        assertThat(text("safety-chestPainKind-sudden")).isEqualTo("Suddenly");
        assertThat(text("safety-chestPainKind-ribAche")).isEqualTo("Rib ache");
        type(KeyCode.N, KeyCode.Y);
        assertThat(chosen("safety-chestPainKind-ribAche") || chosen("safety-chestPainKind-sudden"))
                .as("no key for no makes it an ache, none for yes makes it sudden")
                .isFalse();
        type(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(chosen("safety-chestPainKind-ribAche")).isTrue();
        focus("safety-chestPain-yes");
        type(KeyCode.N);
        assertThat(shown("safety-chestPainKind-row")).isFalse();
        type(KeyCode.Y);
        assertThat(chosen("safety-chestPainKind-ribAche"))
                .as("it was only out of sight")
                .isTrue();
        assertThat(saved().safety().chestPainKind()).isEqualTo(ChestPainKind.RIB_ACHE);
    }

    @Test
    void notSureHowTheChestPainCameIsKeptAsNotAskedWhichReadsAsSudden() {
        ask();
        focus("safety-chestPain-yes");
        type(KeyCode.Y, KeyCode.ENTER);
        robot.write("?");
        assertThat(saved().safety().chestPainKind()).isEqualTo(ChestPainKind.NOT_ASKED);
        await(() -> shown("alert-R04"));
        assertThat(shown("alert-R06")).isFalse();
    }

    @Test
    void newOrWorseIsAskedBesideACheckedSignAndTheKeyForNotSureDoesNotSayTheSame() {
        ask();
        assertThat(shown("safety-since-feverUnexplained-row")).isFalse();
        focus("safety-feverUnexplained-yes");
        type(KeyCode.Y, KeyCode.ENTER);
        assertThat(isFocused("safety-since-feverUnexplained-newOrWorse")).isTrue();
        assertThat(robot.lookup("#safety-since-feverUnexplained-row .body")
                        .queryLabeled()
                        .getText())
                .isEqualTo("Is this new or worse since you were checked on Wed 11 Mar?");
        robot.write("?");
        assertThat(chosen("safety-since-feverUnexplained-same")).isFalse();
        saved();
        assertThat(saved(SafetyQuestion.FEVER_UNEXPLAINED)).contains(Answer.yes(START));
        await(() -> shown("alert-R09"));
    }

    @Test
    void theSameAsWhenItWasCheckedKeepsTheAlertAway() {
        ask();
        focus("safety-feverUnexplained-yes");
        type(KeyCode.Y, KeyCode.ENTER, KeyCode.N);
        assertThat(chosen("safety-since-feverUnexplained-same")).isTrue();
        saved();
        assertThat(saved(SafetyQuestion.FEVER_UNEXPLAINED))
                .contains(Answer.yes(START).since(SinceChecked.SAME));
        assertThat(shown("alert-R09")).isFalse();
    }

    @Test
    void anInjuryAsksWhetherItWasSeriousAndIsNotAskedAgain() {
        ask();
        focus("safety-injury-yes");
        type(KeyCode.Y, KeyCode.ENTER);
        assertThat(isFocused("safety-seriousAccident-yes")).isTrue();
        robot.write("?");
        click("safety-save");
        await(() -> diary().episodes().getFirst().injury().seriousAccident().isPresent());
        assertThat(diary().episodes().getFirst().injury().seriousAccident()).contains(Answer.notSure(START));
        assertThat(diary().readings()).as("nothing else was answered").isEmpty();
        await(() -> shown("alert-R05"));
        ask();
        assertThat(shown("safety-injury-row")).isFalse();
        assertThat(shown("safety-seriousAccident-row")).isFalse();
    }

    @Test
    void savingWithNothingAnsweredSaysSoAndStays() {
        ask();
        click("safety-save");
        assertThat(shown("safety")).isTrue();
        assertThat(text("safety-problem")).isEqualTo("Nothing is answered yet. Press an answer, or Ask me later.");
        click("safety-later");
        assertThat(shown("safety")).isFalse();
        assertThat(diary().readings()).isEmpty();
        assertThat(text("asked-heading")).isEqualTo("Not asked today");
    }

    @Test
    void escKeepsWhatWasAnsweredHalfWay() {
        ask();
        type(KeyCode.N, KeyCode.ESCAPE);
        await(() -> diary().readings().size() == 1);
        assertThat(diary().readings().getFirst().safety().answers()).containsOnlyKeys(SafetyQuestion.BLADDER_BOWEL);
        assertThat(diary().readings().getFirst().everyday().limitsDay()).isEqualTo(Tri.NOT_ASKED);
        assertThat(desk().ask().isOpen()).isFalse();
    }

    @Test
    void halfFinishedAnswersThatCannotBeWrittenComeBack() {
        ask();
        type(KeyCode.Y);
        book.fail(Failure.READ_ONLY, false);
        type(KeyCode.ESCAPE);
        await(() -> shown("safety") && shown("safety-problem"));
        assertThat(chosen("safety-bladderBowel-yes")).isTrue();
        book.mend();
        type(KeyCode.ESCAPE);
        await(() -> diary().readings().size() == 1);
        assertThat(shown("failure")).isFalse();
    }

    @Test
    void noneOfTheOthersKeepsTheYesAndOneUndoTakesAllBack() {
        ask();
        type(KeyCode.Y);
        assertThat(text("safety-none")).isEqualTo("None of the others");
        focus("safety-none");
        type(KeyCode.ENTER);
        assertThat(isFocused("safety-save"))
                .as("the answers are ready to be saved")
                .isTrue();
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 1);
        assertThat(saved(SafetyQuestion.BLADDER_BOWEL)).contains(Answer.yes(START));
        assertThat(saved(SafetyQuestion.CHEST_PAIN)).contains(Answer.no(START));
        assertThat(diary().episodes().getFirst().injury().injury()).contains(Answer.no(START));
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().readings().isEmpty());
        assertThat(diary().episodes().getFirst().injury().injury()).isEmpty();
    }
}
