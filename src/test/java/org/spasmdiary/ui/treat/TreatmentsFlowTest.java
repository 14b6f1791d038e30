package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.UiTest;

/** By keyboard alone, on a real file. */
class TreatmentsFlowTest extends UiTest {
    @Test
    void aHeatSessionIsInTheFileFromItsStartAndEndsWithX() {
        type(KeyCode.H);
        await(() -> shown("heat-kind"));
        type(KeyCode.ENTER);
        await(() -> diary().treatments().size() == 1);
        assertThat(diary().treatments().getFirst().end()).isEmpty();
        await(() -> shown("timer-card"));
        clock.set(START.plus(Duration.ofMinutes(16)));
        tick();
        type(KeyCode.X);
        await(() -> diary().treatments().getFirst().end().isPresent());
        Treatment heat = diary().treatments().getFirst();
        assertThat(heat.kind()).isEqualTo(TreatmentKind.HEAT_MOIST);
        assertThat(heat.duration()).contains(Duration.ofMinutes(16));
        await(() -> !shown("timer-card"));
    }

    @Test
    void theTimerGoesOnAfterTheProgramWasClosed() throws Exception {
        type(KeyCode.C);
        await(() -> shown("timer-card"));
        clock.set(START.plus(Duration.ofMinutes(10)));
        reopen();
        await(() -> shown("timer-card"));
        assertThat(node("timer-card").getAccessibleText()).contains("10 min");
    }

    @Test
    void theFirstDoseIsAskedForAndTheNextIsOneKeyAway() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        robot.interact(() -> ((TextInputControl) node("dose-units")).setText("2"));
        robot.interact(() -> ((TextInputControl) node("dose-strength")).setText("200"));
        robot.interact(() -> node("dose-strength").requestFocus());
        type(KeyCode.ENTER);
        await(() -> diary().treatments().size() == 1);
        assertThat(diary().treatments().getFirst().amountMg()).contains(new BigDecimal("400"));
        click("tile-ibuprofen");
        await(() -> diary().treatments().size() == 2);
    }

    @Test
    void badInputStaysInTheFormAndIsNamed() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        robot.interact(() -> ((TextInputControl) node("dose-units")).setText("-2"));
        click("dose-add");
        assertThat(text("dose-form-problem")).contains("Tablets or units").contains("-2");
        assertThat(((TextInputControl) node("dose-units")).getText()).isEqualTo("-2");
        assertThat(diary().treatments()).isEmpty();
    }

    @Test
    void functionTilesAreSavedWithTheNextEntry() {
        robot.interact(() -> node("function-sit").requestFocus());
        type(KeyCode.SPACE, KeyCode.SPACE);
        type(KeyCode.DIGIT6, KeyCode.ENTER);
        await(() -> diary().readings().size() == 1);
        assertThat(diary().readings().getFirst().function().ticks()).containsEntry(FunctionTick.SIT, Ease.HARD);
    }

    @Test
    void oneKeyLogsAWalkWithoutInventingItsLength() {
        type(KeyCode.W);
        await(() -> diary().treatments().size() == 1);
        assertThat(diary().treatments().getFirst().duration()).isEmpty();
    }
}
