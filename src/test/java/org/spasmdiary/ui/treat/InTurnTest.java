package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.UiTest;
import org.spasmdiary.ui.history.Names;

/** Names of the catalogue that only link two records: heat and cold in turn; heat, then exercise. */
class InTurnTest extends UiTest {
    private void choose(String name) {
        click("tile-more");
        await(() -> shown("treatment-list"));
        robot.interact(() -> ((TextInputControl) node("treatment-list-search")).setText(name));
        click("treatment-list-go");
    }

    private Treatment last() {
        return diary().treatments().getLast();
    }

    @Test
    void coldFirstThenOnePressChangesOverToHeatAndBackAndOneUndoTakesTheChangeBack() {
        choose("in turn");
        await(() -> shown("turn"));
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
        click("turn-cold");
        await(() -> shown("timer-card"));
        assertThat(last().kind()).isEqualTo(TreatmentKind.COLD_PACK);
        assertThat(text("timer-change")).isEqualTo("Change to Moist heat");
        picture("timer-in-turn");
        EntryId cold = last().id();
        clock.forward(Duration.ofMinutes(10));
        tick();
        click("timer-change");
        await(() -> diary().treatments().size() == 2);
        assertThat(last().kind()).isEqualTo(TreatmentKind.HEAT_MOIST);
        assertThat(last().linkedTo()).contains(cold);
        assertThat(diary().treatments().getFirst().duration()).contains(Duration.ofMinutes(10));
        await(() -> text("notice-text").equals("Cold off, Moist heat on"));
        await(() -> text("timer-change").equals("Change to Cold"));
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().treatments().size() == 1);
        assertThat(last().length()).isEqualTo(Length.NOT_SAID);
        assertThat(diary().treatments()).noneMatch(one -> one.kind() == TreatmentKind.CONTRAST);
    }

    @Test
    void whileOneIsOnTheListOffersTheChangeAlsoAfterTheProgramWasClosed() throws Exception {
        var heat = Treatment.of(EntryId.random(), TreatmentKind.HEAT_DRY, ago(Duration.ofMinutes(12)), START);
        robot.interact(() -> desk().save(new Change.Put(heat), _ -> {}));
        await(() -> shown("timer-card"));
        assertThat(shown("timer-change")).as("plain heat is not in turn").isFalse();
        reopen();
        choose("in turn");
        await(() -> shown("turn"));
        assertThat(text("turn-change")).isEqualTo("Dry heat off, Cold on");
        click("turn-change");
        await(() -> diary().treatments().size() == 2);
        assertThat(last().linkedTo()).contains(heat.id());
        reopen();
        await(() -> shown("timer-change"));
    }

    @Test
    void heatThenExerciseStartsTheHeatAndTheWalkAfterItIsLinked() {
        choose("then exercise");
        await(() -> shown("heat-exercise"));
        click("heat-exercise-go");
        await(() -> shown("heat-kind"));
        click("heat-heat-moist");
        await(() -> shown("timer-card"));
        EntryId heat = last().id();
        clock.forward(Duration.ofMinutes(15));
        tick();
        type(KeyCode.X);
        await(() -> !shown("timer-card"));
        clock.forward(Duration.ofMinutes(5));
        type(KeyCode.W);
        await(() -> diary().treatments().size() == 2);
        assertThat(last().linkedTo()).isEqualTo(Optional.of(heat));
    }

    @Test
    void theListSaysHowSureTheSourcesAreAndWhatThatMeans() {
        click("tile-more");
        await(() -> shown("treatment-list"));
        robot.interact(() -> ((TextInputControl) node("treatment-list-search")).setText("back support"));
        settle();
        assertThat(text("evidence-grade")).isEqualTo("maker's claim");
        assertThat(text("evidence-lines"))
                .isEqualTo("Sources differ on back supports: source 2, a maker of them, says that they help;"
                        + " source 4 says no clear benefit.\nSource 2, 4");
        click("evidence-grade");
        assertThat(text("evidence-means")).contains("still waiting for human review");
        picture("treatment-list");
        click("treatment-list-go");
        await(() -> shown("dose-form"));
        assertThat(text("evidence-lines")).startsWith("Sources differ on back supports");
        assertThat(shown("dose-areas")).isTrue();
        picture("treatment-form");
        click("dose-areas-LOWER_BACK");
        click("dose-add");
        await(() -> diary().treatments().size() == 1);
        assertThat(last().areas()).containsExactly(org.spasmdiary.diary.Region.LOWER_BACK);
    }
}
