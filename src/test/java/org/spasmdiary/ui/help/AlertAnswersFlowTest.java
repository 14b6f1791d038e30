package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;
import org.spasmdiary.ui.UiTest;

/** Each answer an alert takes, from its button to the file, when the disk works and when it does not. */
class AlertAnswersFlowTest extends UiTest {
    private static final String SPASM = "2026-03-04T08:00:00Z";
    private static final String ASKED = "2026-03-12T10:40:00Z";

    /** A sign for each tier: an emergency, two urgent ones and a spasm of more than a week. */
    @Override
    protected Change seed() {
        return Change.Batch.of(
                new Change.SetProfile(Profile.UNKNOWN.withCountry("GB")),
                new Change.Put(Samples.spasm(SPASM).get()),
                new Change.Put(Samples.reading(ASKED)
                        .pain(6)
                        .noneOfThese()
                        .yes(SafetyQuestion.SADDLE_NUMB)
                        .yes(SafetyQuestion.FEVER_UNEXPLAINED)
                        .yes(SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED)
                        .get()));
    }

    private List<String> answersOf(String rule) {
        return robot.lookup("#alert-" + rule + " .alert-answers").queryParent().getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(node -> ((Button) node).getText())
                .toList();
    }

    private void choose(String id) {
        robot.interact(() -> ((ToggleButton) node(id)).setSelected(true));
    }

    private void write(String id, String text) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(text));
    }

    private void press(String button, String opens) {
        click(button);
        await(() -> shown(opens));
    }

    private Stream<OutcomeKind> outcomes(String rule) {
        return diary().alertOutcomes().stream()
                .filter(outcome -> outcome.rule().equals(new RuleId(rule)))
                .map(AlertOutcome::outcome);
    }

    @Test
    void eachCardOffersTheAnswersOfItsRuleAndNoOthers() {
        List<String> latched = List.of(
                "I contacted someone…",
                "A clinician has checked this…",
                "Entered by mistake",
                "It has gone, not checked",
                "I have seen this");
        assertThat(answersOf("R02")).isEqualTo(latched);
        assertThat(answersOf("R09")).isEqualTo(latched);
        assertThat(answersOf("R11"))
                .containsExactly(
                        "I contacted someone…",
                        "A clinician has checked this…",
                        "Correct an entry…",
                        "I have seen this");
        assertThat(Reachable.nameless(node("help"))).isEmpty();
    }

    @Test
    void theHighestIsUnfoldedAndTheOthersAreOneLineEachWhichTheKeyboardUnfolds() {
        assertThat(shown("alert-R02-number")).isTrue();
        assertThat(shown("alert-R09-advice")).isFalse();
        assertThat(node("alert-R09-head").getAccessibleText()).isEqualTo("Urgent. Ask for an urgent appointment. Show");
        robot.interact(() -> node("alert-R09-head").requestFocus());
        type(KeyCode.ENTER);
        assertThat(shown("alert-R09-advice")).isTrue();
        assertThat(node("alert-R09-head").getAccessibleText()).isEqualTo("Urgent. Ask for an urgent appointment. Fold");
        tick();
        assertThat(shown("alert-R09-advice")).as("a person's own folding stays").isTrue();
        type(KeyCode.SPACE);
        assertThat(shown("alert-R09-advice")).isFalse();
        click("alert-R02-head");
        assertThat(node("alert-R02").getAccessibleText())
                .as("folded, it keeps its number")
                .isEqualTo("Emergency. Get emergency help now – 999");
    }

    @Test
    void aContactIsKeptWithAllThatWasTypedAndTheAlertStaysFolded() {
        press("alert-R02-contact", "contact");
        assertThat(robot.lookup("#contact .heading").queryLabeled().getText()).isEqualTo("Who did you contact?");
        assertThat(robot.lookup("#contact .small").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText))
                .contains("The alert stays until a clinician has checked it. This keeps when you asked for help.");
        assertThat(((ToggleButton) node("contact-covers-R02")).isSelected()).isTrue();
        assertThat(((ToggleButton) node("contact-covers-R09")).isSelected()).isFalse();
        assertThat(Reachable.nameless(node("contact"))).isEmpty();
        choose("contact-who-EMERGENCY");
        choose("contact-how-phone");
        choose("contact-covers-R09");
        write("contact-said", "come in now");
        write("contact-plan", "taxi");
        write("contact-next", "13 Mar 2026");
        write("contact-when-time", "11:20");
        click("contact-save");
        await(() -> diary().contacts().size() == 1);
        Contact kept = diary().contacts().getFirst();
        assertThat(kept.kind()).isEqualTo(ContactKind.EMERGENCY);
        assertThat(kept.how()).contains(ContactHow.PHONE);
        assertThat(kept.said()).isEqualTo("come in now");
        assertThat(kept.plan()).isEqualTo("taxi");
        assertThat(kept.nextVisit()).contains(LocalDate.of(2026, 3, 13));
        assertThat(kept.at().instant()).isEqualTo(START.minus(Duration.ofMinutes(20)));
        assertThat(kept.alertsCovered()).containsExactly(new RuleId("R02"), new RuleId("R09"));
        assertThat(kept.episode()).contains(diary().episodes().getFirst().id());
        await(() -> !shown("alert-R02-number"));
        assertThat(shown("alert-R02")).isTrue();
        assertThat(robot.lookup("#alert-R02 .small").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText))
                .contains("Contacted Today 11:20, Emergency number or department");
        assertThat(text("notice-text")).isEqualTo("Contact kept: Thu 12 Mar 2026, 11:20");
        assertThat(outcomes("R02")).isEmpty();
    }

    @Test
    void whatIsMissingOrWrongIsSaidOneAfterTheOtherAndNothingTypedIsLost() {
        press("alert-R02-checked", "checked");
        write("contact-said", "all fine");
        robot.interact(() -> ((ToggleButton) node("contact-covers-R02")).setSelected(false));
        click("contact-save");
        assertThat(text("checked-problem")).isEqualTo("Say which alert was checked: press at least one.");
        choose("contact-covers-R02");
        click("contact-save");
        assertThat(text("checked-problem")).isEqualTo("Say who it was: press one of the buttons.");
        choose("contact-who-DOCTOR");
        write("contact-when-time", "25:00");
        click("contact-save");
        assertThat(text("checked-problem")).contains("\"25:00\" is not a time of day.");
        write("contact-when-time", "12:00");
        click("contact-save");
        assertThat(text("checked-problem")).contains("is in the future.");
        write("contact-when-time", "11:30");
        write("contact-next", "soon");
        click("contact-save");
        assertThat(text("checked-problem")).contains("\"soon\" is not a day.");
        write("contact-next", "");
        click("contact-save");
        await(() -> diary().contacts().size() == 1);
        assertThat(diary().contacts().getFirst().said()).isEqualTo("all fine");
        assertThat(outcomes("R02")).containsExactly(OutcomeKind.CLINICIAN_CHECKED);
    }

    @Test
    void aCheckTakesAwayTheTickedAlertsAloneAndOneUndoBringsThemBack() {
        press("alert-R02-checked", "checked");
        choose("contact-who-DOCTOR");
        choose("contact-covers-R11");
        click("contact-save");
        await(() -> !shown("alert-R02") && !shown("alert-R11"));
        assertThat(shown("alert-R09")).isTrue();
        assertThat(shown("alert-R10")).isTrue();
        assertThat(text("notice-text")).isEqualTo("Kept as checked: Thu 12 Mar 2026, 11:40");
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> shown("alert-R02") && shown("alert-R11"));
        assertThat(diary().contacts()).isEmpty();
        assertThat(diary().alertOutcomes()).isEmpty();
    }

    @Test
    void aCheckFromBeforeTheAnswerIsKeptAndTheAlertStaysAndThatIsSaid() {
        press("alert-R02-checked", "checked");
        choose("contact-who-DOCTOR");
        write("contact-when-time", "09:00");
        click("contact-save");
        await(() -> diary().contacts().size() == 1);
        await(() -> shown("notice"));
        assertThat(text("notice-text")).isEqualTo("Kept, and the alert stays: it was answered after that check.");
        assertThat(shown("alert-R02")).isTrue();
    }

    @Test
    void aContactThatCannotBeWrittenComesBackAndIsKeptOnce() {
        press("alert-R09-contact", "contact");
        choose("contact-who-URGENT_LINE");
        write("contact-said", "wait for a call");
        book.fail(Failure.VANISHED, false);
        click("contact-save");
        await(() -> shown("contact-problem"));
        assertThat(text("failure-text")).contains("The diary file is no longer there.");
        assertThat(((TextInputControl) node("contact-said")).getText()).isEqualTo("wait for a call");
        assertThat(((ToggleButton) node("contact-who-URGENT_LINE")).isSelected())
                .isTrue();
        book.mend();
        click("contact-save");
        await(() -> diary().contacts().size() == 1);
        assertThat(shown("failure")).isFalse();
    }

    @Test
    void enteredByMistakeAsksOnceAndTakesTheAlertAway() {
        press("alert-R02-mistake", "mistake");
        assertThat(robot.lookup("#mistake .heading").queryLabeled().getText()).isEqualTo("Entered by mistake?");
        click("mistake-no");
        assertThat(shown("alert-R02")).isTrue();
        assertThat(diary().alertOutcomes()).isEmpty();
        press("alert-R02-mistake", "mistake");
        book.fail(Failure.LOCKED, true);
        click("mistake-yes");
        await(() -> shown("mistake-problem"));
        assertThat(shown("alert-R02")).isTrue();
        book.mend();
        click("mistake-yes");
        await(() -> !shown("alert-R02"));
        assertThat(outcomes("R02")).containsExactly(OutcomeKind.MISTAKE);
        assertThat(text("notice-text")).isEqualTo("Kept as entered by mistake");
        assertThat(diary().readings()).as("the answer stays in History").hasSize(1);
    }

    @Test
    void goneAndNotCheckedSaysWhatTheAdviceIsBeforeItIsKept() {
        press("alert-R09-gone", "gone");
        assertThat(robot.lookup("#gone .body").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText))
                .contains("Published advice is still to have such a sign checked. The record of it stays and prints on"
                        + " the report.");
        click("gone-yes");
        await(() -> !shown("alert-R09"));
        assertThat(outcomes("R09")).containsExactly(OutcomeKind.WENT_AWAY_NOT_CHECKED);
        assertThat(text("notice-text")).isEqualTo("Kept as gone, not checked");
    }

    @Test
    void correctingLeadsToTheEntryInHistoryAndSoDoesEachOfYourEntries() {
        click("alert-R11-correct");
        await(() -> shown("history"));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        var link = (javafx.scene.control.Hyperlink)
                robot.lookup("#alert-R02-entries .hyperlink").query();
        assertThat(link.getText()).startsWith("Today 10:40: pain 6, “Numb between the legs or round the bottom”: yes");
        assertThat(link.getAccessibleText()).endsWith("Opens this entry in History");
        robot.interact(link::fire);
        await(() -> shown("history"));
    }

    @Test
    void seenThatCannotBeWrittenIsSaidAndDoesNotFoldTheCard() {
        await(() -> diary().alertRecords().size() >= 4);
        book.fail(Failure.DISK_FULL, false);
        click("alert-R02-seen");
        await(() -> shown("failure"));
        assertThat(shown("alert-R02-number")).isTrue();
        book.mend();
        click("failure-again");
        await(() -> !shown("alert-R02-number"));
        assertThat(shown("alert-R02")).isTrue();
        assertThat(shown("alert-R02-seen")).isFalse();
    }
}
