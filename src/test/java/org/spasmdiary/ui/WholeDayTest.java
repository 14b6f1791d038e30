package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** A whole day by keyboard alone, from the first start of the program to the end of the spasm. */
class WholeDayTest extends UiTest {

    /** Tab, as often as it takes; a hand that never reaches the control is a finding. */
    private void tabTo(String id) {
        for (int i = 0; i < 120; i++) {
            if (focused() != null && id.equals(focused().getId())) return;
            type(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reached " + id + ", last at " + focused());
    }

    @Test
    void aDayIsWrittenDownWithoutAMouseAndTheFileHoldsExactlyThat() {
        startASpasm();
        answerTheSafetyQuestions();
        painAndWorst();
        heatForAQuarterOfAnHour();
        twoTabletsOfIbuprofen();
        itIsOver();

        assertThat(diary().episodes()).hasSize(1);
        assertThat(diary().readings()).hasSize(2);
        assertThat(diary().treatments()).hasSize(2);
        assertThat(diary().contacts()).isEmpty();
        Episode spasm = diary().episodes().getFirst();
        assertThat(spasm.at().instant()).isEqualTo(START);
        assertThat(spasm.injury().injury().map(Answer::yes)).contains(false);
        assertThat(spasm.end().orElseThrow().reason()).isEqualTo(EndReason.EASED);
        assertThat(spasm.end().orElseThrow().at().instant()).isEqualTo(START.plus(Duration.ofHours(9)));
    }

    private void startASpasm() {
        tabTo("start-spasm");
        type(KeyCode.ENTER);
        await(() -> shown("spasm-start-save"));
        type(KeyCode.SPACE); // Now
        tabTo("spasm-start-save");
        type(KeyCode.ENTER);
        await(() -> diary().episodes().size() == 1);
    }

    private void answerTheSafetyQuestions() {
        await(() -> shown("safety-none"));
        tabTo("safety-none");
        type(KeyCode.SPACE);
        tabTo("safety-save");
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 1);
        Reading asked = diary().readings().getFirst();
        for (SafetyQuestion question : SafetyQuestion.values())
            if (question.isDaily())
                assertThat(asked.safety().answer(question).map(Answer::yes)).contains(false);
        assertThat(asked.safety().answer(SafetyQuestion.BOTH_LEGS)).isEmpty(); // was not on screen
        assertThat(asked.pain().now()).isEmpty();
    }

    private void painAndWorst() {
        clock.set(START.plus(Duration.ofHours(1)));
        tick();
        await(() -> !shown("safety-none"));
        type(KeyCode.DIGIT6);
        tabTo("worst-more");
        type(KeyCode.SPACE);
        for (int i = 0; i < 10 && !text("worst-value").equals("8"); i++) type(KeyCode.SPACE);
        tabTo("save-entry");
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 2);
        Reading pain = diary().readings().getLast();
        assertThat(pain.pain().now()).contains(new PainScore(6));
        assertThat(pain.pain().worst24h()).contains(new PainScore(8));
        assertThat(pain.pain().average24h()).isEmpty();
        assertThat(pain.at().instant()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    private void heatForAQuarterOfAnHour() {
        type(KeyCode.H);
        await(() -> shown("heat-kind"));
        type(KeyCode.ENTER);
        await(() -> diary().treatments().size() == 1);
        clock.set(START.plus(Duration.ofMinutes(75)));
        tick();
        type(KeyCode.X);
        await(() -> diary().treatments().getFirst().end().isPresent());
        assertThat(diary().treatments().getFirst().duration()).contains(Duration.ofMinutes(15));
    }

    private void twoTabletsOfIbuprofen() {
        type(KeyCode.M);
        await(() -> shown("medicine-list-search"));
        robot.write("ibup");
        type(KeyCode.ENTER);
        await(() -> shown("dose-units"));
        tabTo("dose-units");
        robot.write("2");
        tabTo("dose-strength");
        robot.write("200");
        type(KeyCode.ENTER);
        await(() -> diary().treatments().size() == 2);
        Treatment dose = diary().treatments().getLast();
        assertThat(dose.kind()).isEqualTo(TreatmentKind.IBUPROFEN);
        assertThat(dose.dose().units()).contains(new BigDecimal("2"));
        assertThat(dose.dose().strengthMg()).contains(new BigDecimal("200"));
        assertThat(dose.amountMg()).contains(new BigDecimal("400"));
    }

    private void itIsOver() {
        clock.set(START.plus(Duration.ofHours(9)));
        tick();
        tabTo("spasm-over");
        type(KeyCode.ENTER);
        await(() -> shown("spasm-over-save"));
        tabTo("spasm-over-save");
        type(KeyCode.ENTER);
        await(() -> diary().episodes().getFirst().end().isPresent());
    }
}
