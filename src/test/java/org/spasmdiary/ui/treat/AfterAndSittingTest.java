package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Reachable;
import org.spasmdiary.ui.UiTest;

/** The question an hour after a treatment, and the sitting timer. */
class AfterAndSittingTest extends UiTest {
    private Treatment walk(Duration before) {
        return Treatment.of(Samples.id("walk"), TreatmentKind.WALK, ago(before), START);
    }

    private void save(Entry entry) {
        robot.interact(() -> desk().save(new Change.Put(entry), _ -> {}));
        await(() -> diary().find(entry.id()).isPresent());
    }

    private static Diary with(Entry... entries) {
        return Diary.of(org.spasmdiary.diary.Profile.UNKNOWN, java.util.List.of(entries), false);
    }

    /** Minutes and seconds since the start. */
    @ParameterizedTest
    @CsvSource({"59, 59, false", "60, 0, true", "240, 0, true", "240, 1, false"})
    void itIsAskedFromOneToFourHoursAfterTheStart(long minutes, long seconds, boolean asked) {
        var treatment = walk(Duration.ofMinutes(minutes).plusSeconds(seconds));
        assertThat(AfterModel.of(with(treatment), START, Set.of(), words).isPresent())
                .isEqualTo(asked);
    }

    @Test
    void anEntryWithAScoreSinceAnswersItAndOneWithoutDoesNot() {
        var treatment = walk(Duration.ofMinutes(90));
        var early = Reading.empty(Samples.id("early"), ago(Duration.ofMinutes(31)), START);
        var scored = Reading.empty(Samples.id("scored"), ago(Duration.ofMinutes(30)), START);
        assertThat(AfterModel.of(with(treatment, early.withPain(Pain.now(4))), START, Set.of(), words))
                .isPresent();
        assertThat(AfterModel.of(with(treatment, scored), START, Set.of(), words))
                .isPresent();
        assertThat(AfterModel.of(with(treatment, scored.withPain(Pain.now(0))), START, Set.of(), words))
                .isEmpty();
    }

    @Test
    void aSessionThatIsStillOnIsNotAskedAbout() {
        var on = Treatment.of(Samples.id("wrap"), TreatmentKind.HEAT_WRAP, ago(Duration.ofHours(2)), START);
        assertThat(AfterModel.of(with(on), START, Set.of(), words)).isEmpty();
    }

    @Test
    void onePressKeepsTheScoreAndTheMinutesWithTheTreatment() {
        assertThat(shown("after-card")).isFalse();
        save(walk(Duration.ofMinutes(75)));
        await(() -> shown("after-card"));
        assertThat(text("after-question")).isEqualTo("Walk at 10:25: how is the pain now? (optional)");
        picture("after-card");
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).isEmpty();
        click("after-0");
        await(() -> diary().treatments().getFirst().effect().painAfter().isPresent());
        var effect = diary().treatments().getFirst().effect();
        assertThat(effect.painAfter()).contains(new PainScore(0));
        assertThat(effect.afterMinutes()).contains(75);
        assertThat(effect.painBefore()).isEmpty();
        await(() -> !shown("after-card"));
    }

    @Test
    void notNowLeavesItNotAsked() {
        save(walk(Duration.ofMinutes(75)));
        await(() -> shown("after-card"));
        click("after-not-now");
        await(() -> !shown("after-card"));
        tick();
        assertThat(shown("after-card")).isFalse();
        assertThat(diary().treatments().getFirst().effect().painAfter()).isEmpty();
    }

    @Test
    void theSittingTimerIsOffUntilItIsStartedAndSpeaksAfterAnHour() {
        assertThat(shown("sitting-says")).isFalse();
        click("sitting-start");
        await(() -> shown("sitting-says"));
        assertThat(text("sitting-says")).isEqualTo("Sitting since 11:40. Time to move at 12:40.");
        clock.set(START.plus(Duration.ofMinutes(60)).minusSeconds(1));
        tick();
        assertThat(desk().board().alerts())
                .noneMatch(alert -> alert.rule().value().equals("R27"));
        clock.set(START.plus(Duration.ofMinutes(60)));
        tick();
        assertThat(text("sitting-says")).isEqualTo("Sitting since 11:40. Time to move.");
        assertThat(desk().board().alerts())
                .anyMatch(alert -> alert.rule().value().equals("R27"));
        click("sitting-moved");
        await(() -> text("sitting-says").equals("Sitting since 12:40. Time to move at 13:40."));
        assertThat(desk().board().alerts())
                .noneMatch(alert -> alert.rule().value().equals("R27"));
        clock.forward(Duration.ofMinutes(1));
        click("sitting-stop");
        await(() -> shown("sitting-start"));
        assertThat(diary().movements())
                .extracting(mark -> mark.what())
                .containsExactly(MovementKind.SITTING_TIMER_START, MovementKind.MOVED, MovementKind.SITTING_TIMER_STOP);
    }

    @Test
    void theSittingTimerGoesOnAfterARestart() throws Exception {
        click("sitting-start");
        await(() -> shown("sitting-says"));
        reopen();
        await(() -> shown("sitting-says"));
        assertThat(text("sitting-says")).startsWith("Sitting since 11:40.");
    }

    @Test
    void aWalkSoonAfterHeatIsLinkedToItAndSaysSo() {
        var heat = Treatment.of(Samples.id("heat"), TreatmentKind.HEAT_MOIST, ago(Duration.ofMinutes(20)), START)
                .withLength(org.spasmdiary.diary.Length.minutes("15"));
        save(heat);
        click("tile-walk");
        await(() -> diary().treatments().size() == 2);
        assertThat(diary().treatments().getLast().linkedTo()).contains(heat.id());
        await(() -> text("notice-text").equals("Saved 11:40: Walk, after heat"));
    }

    @Test
    void aSessionSaysOnceWhenItsTimeHasCome() {
        save(Treatment.of(Samples.id("heat"), TreatmentKind.HEAT_MOIST, now(), START));
        await(() -> shown("timer-card"));
        clock.set(START.plus(Duration.ofMinutes(15)));
        tick();
        await(() -> text("notice-text").equals("Heat is on: 15 minutes. Take it off within 5 minutes."));
        clock.set(START.plus(Duration.ofMinutes(20)));
        tick();
        await(() -> text("notice-text").equals("Heat is on: 20 minutes. Is it still on?"));
    }
}
