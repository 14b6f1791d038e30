package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;

/** Heat and cold on Today: one at a time, from the first second in the file, never in the way. */
class TimerFlowTest extends UiTest {
    private final Treatment heat =
            Treatment.of(EntryId.random(), TreatmentKind.HEAT_DRY, ago(Duration.ofMinutes(12)), START);

    private void put(Treatment treatment) {
        robot.interact(() -> desk().save(new Change.Put(treatment), _ -> {}));
        await(() -> diary().treatments().contains(treatment));
    }

    private Treatment only() {
        assertThat(diary().treatments()).hasSize(1);
        return diary().treatments().getFirst();
    }

    private void minutesOn(String minutes) {
        robot.interact(() -> ((TextField) node("took-off-minutes")).setText(minutes));
        click("took-off-save");
    }

    @Test
    void theCardTakesThePlaceOfTheTileWhileHeatIsOn() {
        assertThat(shown("timer-card")).isFalse();
        assertThat(shown("tile-heat-moist")).isTrue();
        put(heat);
        await(() -> shown("timer-card"));
        assertThat(shown("tile-heat-moist")).isFalse();
        assertThat(node("tile-cold-pack").getAccessibleText()).isEqualTo("Cold, heat is on");
        assertThat(node("timer-card").getAccessibleText()).isEqualTo("Heat is on, 12 min. 15–20 min · off 11:43–11:48");
        assertThat(node("timer-stop").getAccessibleText()).startsWith("Stop. Heat is on, 12 min.");
    }

    @Test
    void coldIsNotStartedWhileHeatIsOnAndItIsSaidWhy() {
        put(heat);
        await(() -> shown("timer-card"));
        type(KeyCode.C);
        await(() -> shown("notice"));
        assertThat(text("notice-text")).isEqualTo("Dry heat is on. Stop it first.");
        assertThat(only()).isEqualTo(heat);
    }

    @Test
    void theKeyThatStartsHeatAlsoStopsIt() {
        put(heat);
        await(() -> shown("timer-card"));
        type(KeyCode.H);
        await(() -> only().duration().isPresent());
        assertThat(only().duration()).contains(Duration.ofMinutes(12));
        await(() -> !shown("timer-card"));
        assertThat(node("tile-heat-moist").getAccessibleText()).isEqualTo("Heat, next from 13:28");
    }

    @Test
    void theSecondHeatIsOfTheSameKindWithoutBeingAsked() {
        put(heat.withLength(Length.minutes("10")));
        type(KeyCode.H);
        await(() -> diary().treatments().size() == 2);
        assertThat(diary().treatments().getLast().kind()).isEqualTo(TreatmentKind.HEAT_DRY);
        assertThat(shown("heat-kind")).isFalse();
    }

    @Test
    void theFirstHeatAsksItsKindAndEscapeStartsNone() {
        type(KeyCode.H);
        await(() -> shown("heat-kind"));
        type(KeyCode.ESCAPE);
        assertThat(diary().treatments()).isEmpty();
        type(KeyCode.H);
        await(() -> shown("heat-kind"));
        assertThat(text("heat-heat-moist")).isEqualTo("Moist heat");
        click("heat-heat-dry");
        await(() -> diary().treatments().size() == 1);
        assertThat(only().kind()).isEqualTo(TreatmentKind.HEAT_DRY);
    }

    @Test
    void cuttingTextWithCtrlXOrAltXStopsNoTimer() {
        put(heat);
        await(() -> shown("timer-card"));
        press(KeyCode.CONTROL, KeyCode.X);
        press(KeyCode.ALT, KeyCode.X);
        assertThat(only()).isEqualTo(heat);
        assertThat(shown("timer-card")).isTrue();
    }

    @Test
    void xInANoteIsALetter() {
        put(heat);
        await(() -> shown("timer-card"));
        type(KeyCode.N, KeyCode.X);
        assertThat(only()).isEqualTo(heat);
    }

    @Test
    void xWithoutATimerDoesNothing() {
        type(KeyCode.X);
        assertThat(diary().treatments()).isEmpty();
        assertThat(shown("failure")).isFalse();
    }

    @Test
    void aSessionStoppedInItsFirstSecondIsHalfAMinuteLong() {
        type(KeyCode.C);
        await(() -> shown("timer-card"));
        click("timer-stop");
        await(() -> !shown("timer-card"));
        assertThat(only().length()).isEqualTo(Length.minutes("0.5"));
    }

    @Test
    void atTwentyMinutesItAsksAndNotBefore() {
        put(heat);
        clock.set(heat.at().instant().plusSeconds(1199));
        tick();
        assertThat(shown("timer-took-off")).isFalse();
        clock.set(heat.at().instant().plusSeconds(1200));
        tick();
        assertThat(shown("timer-took-off")).isTrue();
        assertThat(robot.lookup("Still on?").tryQuery()).isPresent();
        assertThat(only()).as("asking ends nothing").isEqualTo(heat);
    }

    @Test
    void howLongItWasOnCanBeSaidAfterwards() {
        put(heat);
        clock.set(heat.at().instant().plus(Duration.ofMinutes(50)));
        tick();
        click("timer-took-off");
        await(() -> shown("took-off"));
        minutesOn("18");
        await(() -> !shown("timer-card"));
        assertThat(only().duration()).contains(Duration.ofMinutes(18));
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> shown("timer-card"));
    }

    @Test
    void aLengthThatCannotBeIsNamedAndTheTimerGoesOn() {
        put(heat);
        clock.set(heat.at().instant().plus(Duration.ofMinutes(50)));
        tick();
        click("timer-took-off");
        await(() -> shown("took-off"));
        for (String minutes : List.of("0.4", "0", "1441", "twenty", "")) {
            minutesOn(minutes);
            assertThat(shown("took-off")).isTrue();
            assertThat(text("took-off-problem"))
                    .isEqualTo("Minutes is a number from 0.5 to 1,440. You gave \"" + minutes + "\".");
            assertThat(((TextField) node("took-off-minutes")).getText()).isEqualTo(minutes);
        }
        type(KeyCode.ESCAPE);
        assertThat(only()).isEqualTo(heat);
    }

    @Test
    void aLengthThatEndsInTheFutureIsNamedInTheDialogAndStaysThere() {
        put(heat);
        clock.set(heat.at().instant().plus(Duration.ofMinutes(21)));
        tick();
        click("timer-took-off");
        await(() -> shown("took-off"));
        minutesOn("60");
        assertThat(shown("took-off")).isTrue();
        assertThat(text("took-off-problem")).contains("Thu 12 Mar 2026, 12:28 is in the future.");
        assertThat(((TextField) node("took-off-minutes")).getText()).isEqualTo("60");
        assertThat(only()).isEqualTo(heat);
        minutesOn("20");
        await(() -> only().duration().isPresent());
    }

    @Test
    void afterTheProgramWasClosedTheTimerHasTheRightTime() throws Exception {
        put(heat);
        clock.forward(Duration.ofMinutes(7));
        reopen();
        await(() -> shown("timer-card"));
        assertThat(node("timer-card").getAccessibleText()).startsWith("Heat is on, 19 min.");
        clock.forward(Duration.ofMinutes(1));
        reopen();
        await(() -> shown("timer-took-off"));
    }

    @Test
    void aSessionForgottenForTwoHoursIsNotRunningAnyMoreAndItsLengthIsNotKnown() throws Exception {
        put(heat);
        clock.set(heat.at().instant().plus(Duration.ofHours(2)));
        reopen();
        assertThat(shown("timer-card")).isFalse();
        assertThat(shown("tile-heat-moist")).isTrue();
        assertThat(only().duration()).isEmpty();
    }

    @Test
    void aStopThatIsNotSavedLeavesTheTimerOnAndTryingAgainEndsItWhenItWasStopped() {
        put(heat);
        await(() -> shown("timer-card"));
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.X);
        await(() -> shown("failure"));
        assertThat(shown("timer-card")).isTrue();
        book.mend();
        clock.forward(Duration.ofMinutes(3));
        click("failure-again");
        await(() -> !shown("timer-card"));
        assertThat(only().duration()).contains(Duration.ofMinutes(12));
    }

    @Test
    void aStartThatIsNotSavedShowsNoTimer() {
        book.fail(Failure.READ_ONLY, false);
        type(KeyCode.C);
        await(() -> shown("failure"));
        assertThat(shown("timer-card")).isFalse();
        assertThat(diary().treatments()).isEqualTo(List.of());
    }
}
