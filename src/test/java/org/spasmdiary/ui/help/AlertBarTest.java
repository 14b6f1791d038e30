package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;
import org.spasmdiary.ui.UiTest;

/** The bar on the other screens: there for what presses, and only for that, until it is answered. */
class AlertBarTest extends UiTest {
    @Override
    protected Change seed() {
        var began = Duration.ofDays(8);
        return Change.Batch.of(
                new Change.SetProfile(Profile.UNKNOWN.withCountry("GB")),
                new Change.Put(Episode.begun(EntryId.random(), ago(began), START.minus(began))),
                new Change.Put(Samples.reading("2026-03-12T10:00:00Z")
                        .pain(4)
                        .noneOfThese()
                        .get()));
    }

    private void answerYes(SafetyQuestion... questions) {
        var reading = Samples.reading("2026-03-12T11:00:00Z").named("answers");
        for (SafetyQuestion question : questions) reading = reading.yes(question);
        var put = new Change.Put(reading.get());
        robot.interact(() -> desk().note(put, _ -> {}));
        settle();
    }

    private void toHistory() {
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
    }

    @Test
    void aLengthForADoctorDoesNotPress() {
        assertThat(shown("alert-R11")).isTrue();
        toHistory();
        assertThat(shown("alert-bar")).isFalse();
    }

    @Test
    void anUrgentSignIsNamedAndAnEmergencyGoesBeforeItWithItsNumber() {
        toHistory();
        answerYes(SafetyQuestion.FEVER_UNEXPLAINED);
        await(() -> shown("alert-bar"));
        assertThat(text("alert-bar-text")).isEqualTo("Urgent: Ask for an urgent appointment");
        assertThat(node("alert-bar").getStyleClass()).contains("tier-urgent");
        answerYes(SafetyQuestion.FEVER_UNEXPLAINED, SafetyQuestion.SADDLE_NUMB);
        await(() -> text("alert-bar-text").startsWith("Emergency"));
        assertThat(text("alert-bar-text")).isEqualTo("Emergency: Get emergency help now – 999 (and 1 more)");
        assertThat(node("alert-bar").getStyleClass()).contains("tier-emergency").doesNotContain("tier-urgent");
        assertThat(Reachable.nameless(node("alert-bar"))).isEmpty();
    }

    @Test
    void itIsOnEveryScreenButTodayWhereThePanelIs() {
        answerYes(SafetyQuestion.SADDLE_NUMB);
        await(() -> shown("alert-R02"));
        for (KeyCode place : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.DIGIT6}) {
            press(KeyCode.CONTROL, place);
            assertThat(shown("alert-bar")).as(place.getName()).isTrue();
        }
        robot.interact(() -> node("alert-bar-show").requestFocus());
        type(KeyCode.ENTER);
        await(() -> shown("alert-R02-advice"));
        assertThat(shown("alert-bar")).isFalse();
    }

    @Test
    void seenFoldsItAndKeepsItsLineAndNumber() {
        answerYes(SafetyQuestion.SADDLE_NUMB);
        await(() -> diary().alertRecords().stream()
                .anyMatch(record -> record.rule().value().equals("R02")));
        toHistory();
        book.fail(Failure.LOCKED, false);
        click("alert-bar-seen");
        await(() -> shown("failure"));
        assertThat(shown("alert-bar-seen")).as("it was not kept").isTrue();
        book.mend();
        click("alert-bar-seen");
        await(() -> !shown("alert-bar-seen"));
        assertThat(shown("failure")).isFalse();
        assertThat(text("alert-bar-text")).endsWith("– 999");
        assertThat(node("alert-bar").getStyleClass()).contains("folded");
    }

    @Test
    void anAnswerInHistoryThatIsTakenBackTakesTheBarAway() {
        answerYes(SafetyQuestion.SADDLE_NUMB);
        toHistory();
        assertThat(shown("alert-bar")).isTrue();
        robot.interact(() -> desk().note(new Change.Remove(Samples.id("answers")), _ -> {}));
        await(() -> !shown("alert-bar"));
    }

    @Test
    void timeAloneBringsWhatIsNotKnownAtTheSecondAfterTheMark() {
        clock.set(START.plus(Duration.ofDays(6)));
        tick();
        assertThat(shown("help-unknown")).isFalse();
        clock.forward(Duration.ofSeconds(1));
        tick();
        assertThat(text("help-unknown"))
                .contains("If it is still there, it has passed 2 weeks, and published advice is to see a doctor.");
        assertThat(shown("alert-R12"))
                .as("nobody has said that it is still there")
                .isFalse();
    }
}
