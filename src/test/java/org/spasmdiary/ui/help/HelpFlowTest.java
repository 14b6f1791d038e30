package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;

/** From a sign reported by keyboard to the check by a clinician, on a real file. */
class HelpFlowTest extends UiTest {
    @Override
    protected Change seed() {
        Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(10)), START.minus(Duration.ofHours(10)));
        Reading entry = Reading.empty(EntryId.random(), ago(Duration.ofHours(2)), START.minus(Duration.ofHours(2)))
                .withPain(Pain.now(5));
        return Change.Batch.of(
                new Change.SetProfile(Profile.UNKNOWN.withCountry("GB")), new Change.Put(spasm), new Change.Put(entry));
    }

    /** Numbness in both legs, by keyboard alone. */
    private void reportBothLegs() {
        type(KeyCode.R);
        await(() -> shown("safety"));
        await(() ->
                focused() != null && "safety-bladderBowel-yes".equals(focused().getId()));
        type(KeyCode.N, KeyCode.ENTER, KeyCode.N, KeyCode.ENTER, KeyCode.Y, KeyCode.ENTER, KeyCode.Y);
        click("safety-save");
        await(() -> diary().readings().size() == 2);
    }

    @Test
    void theSourceOfAnAlertLeadsByKeyboardToItsLineOnHelp() {
        reportBothLegs();
        await(() -> shown("alert-R03-source"));
        robot.interact(() -> node("alert-R03-source").requestFocus());
        assertThat(node("alert-R03-source").getAccessibleText())
                .isEqualTo("Source 1 and other published advice. Opens Help at this rule");
        type(KeyCode.SPACE);
        await(() -> shown("advice"));
        settle();
        assertThat(focused().getId()).isEqualTo("advice-rules-EMERGENCY-head");
        var marked = robot.lookup(".advice-line").queryAll().stream()
                .filter(line -> line.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("found")))
                .toList();
        assertThat(marked).hasSize(1);
        assertThat(((javafx.scene.Parent) marked.getFirst())
                        .getChildrenUnmodifiable()
                        .getLast()
                        .getAccessibleText())
                .contains("R03");
        var bounds = marked.getFirst().localToScene(marked.getFirst().getLayoutBounds());
        double top = robot.lookup("#advice-scroll").query().localToScene(0, 0).getY();
        assertThat(bounds.getMinY())
                .as("in sight")
                .isBetween(top, stage.getScene().getHeight() - bounds.getHeight());
        picture("help-at-rule");
    }

    @Test
    void numbnessInBothLegsRaisesTheEmergencyCardUntilAClinicianHasChecked() {
        reportBothLegs();
        await(() -> shown("alert-R03"));
        assertThat(text("alert-R03-number")).isEqualTo("999");
        assertThat(shown("alert-R07")).isFalse();
        await(() -> diary().alertRecords().stream()
                .anyMatch(record -> record.rule().value().equals("R03")));

        click("alert-R03-checked");
        await(() -> shown("checked"));
        click("contact-save"); // nobody named yet
        assertThat(text("checked-problem")).isNotBlank();
        robot.interact(() -> ((ToggleButton) node("contact-who-DOCTOR")).setSelected(true));
        click("contact-save");
        await(() -> diary().alertOutcomes().size() == 1);
        await(() -> !shown("alert-R03"));
        assertThat(diary().contacts()).hasSize(1);
        await(() -> diary().alertRecords().stream()
                .anyMatch(record ->
                        record.rule().value().equals("R03") && record.outcome() == RecordOutcome.CLINICIAN_CHECKED));
    }

    @Test
    void nothingIsTickedAndWhatIsNotAnsweredStaysNotAsked() {
        reportBothLegs();
        var safety = diary().readings().getLast().safety();
        assertThat(safety.answers())
                .containsOnlyKeys(
                        SafetyQuestion.BLADDER_BOWEL,
                        SafetyQuestion.SADDLE_NUMB,
                        SafetyQuestion.NUMB_TINGLE_WEAK,
                        SafetyQuestion.BOTH_LEGS);
    }

    @Test
    void noneOfTheseAnswersOnlyWhatIsShown() {
        type(KeyCode.R);
        await(() -> shown("safety"));
        click("safety-none");
        click("safety-save");
        await(() -> diary().readings().size() == 2);
        var answers = diary().readings().getLast().safety().answers();
        assertThat(answers).hasSize(7).doesNotContainKey(SafetyQuestion.BOTH_LEGS);
        assertThat(text("asked-heading")).isEqualTo("Asked today at 11:40");
    }

    @Test
    void aFailedSaveBringsTheAnswersBack() {
        type(KeyCode.R);
        await(() -> shown("safety"));
        click("safety-none");
        book.fail(Failure.DISK_FULL, false);
        click("safety-save");
        await(() -> shown("safety") && shown("safety-problem"));
        assertThat(((ToggleButton) node("safety-chestPain-no")).isSelected()).isTrue();
        assertThat(diary().readings()).hasSize(1);
        book.mend();
        click("safety-save");
        await(() -> diary().readings().size() == 2);
    }

    @Test
    void askMeLaterKeepsTheAnsweredOnes() {
        type(KeyCode.R);
        await(() -> shown("safety"));
        robot.interact(() -> ((ToggleButton) node("safety-feverUnexplained-no")).setSelected(true));
        click("safety-later");
        await(() -> diary().readings().size() == 2);
        assertThat(diary().readings().getLast().safety().answers()).containsOnlyKeys(SafetyQuestion.FEVER_UNEXPLAINED);
    }

    @Test
    void seenFoldsTheCardAndKeepsTheNumberInItsLine() {
        reportBothLegs();
        await(() -> shown("alert-R03-number"));
        await(() -> diary().alertRecords().stream()
                .anyMatch(record -> record.rule().value().equals("R03")));
        click("alert-R03-seen");
        await(() -> !shown("alert-R03-number"));
        assertThat(shown("alert-R03")).isTrue();
        assertThat(node("alert-R03").getAccessibleText()).contains("999");
    }

    @Test
    void onOtherScreensItStaysAsABar() {
        reportBothLegs();
        await(() -> shown("alert-R03"));
        assertThat(shown("alert-bar")).isFalse();
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> shown("alert-bar"));
        assertThat(text("alert-bar-text")).contains("Emergency").contains("999");
        click("alert-bar-show");
        await(() -> !shown("alert-bar"));
    }
}
