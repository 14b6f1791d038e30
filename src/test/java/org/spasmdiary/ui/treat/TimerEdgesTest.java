package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.diary.TreatmentKind.COLD_PACK;
import static org.spasmdiary.diary.TreatmentKind.HEAT_DRY;
import static org.spasmdiary.diary.TreatmentKind.HEAT_MOIST;
import static org.spasmdiary.diary.TreatmentKind.HEAT_WRAP;
import static org.spasmdiary.diary.TreatmentKind.WALK;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** The timer at its edges: its first second, twenty minutes, a forgotten session, the night the clocks change. */
class TimerEdgesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String START = "2026-03-12T11:28:00Z";
    private static final Words WORDS = Words.of(Locale.UK);

    private static Optional<TimerModel> after(TreatmentKind kind, Duration gone) {
        Instant now = at(START).plus(gone);
        return TimerModel.of(diary(treatment(START, kind)), now, ZONE, WORDS);
    }

    private static TimerModel running(TreatmentKind kind, Duration gone) {
        return after(kind, gone).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,        0:00,  0",
        "PT9S,        0:09,  0.0075",
        "PT59S,       0:59,  0.049166666666666664",
        "PT1M,        1:00,  0.05",
        "PT19M59S,    19:59, 0.9991666666666666",
        "PT20M,       20:00, 1",
        "PT1H5M3S,    65:03, 1"
    })
    void minutesAndSecondsRunOnAndTheBarStopsWhenItIsFull(Duration gone, String clock, double share) {
        TimerModel model = running(HEAT_MOIST, gone);
        assertThat(model.elapsed()).isEqualTo(clock);
        assertThat(model.share()).isEqualTo(share);
        assertThat(model.from()).isEqualTo(0.75);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0:00", "PT59M59S, 0:59", "PT1H, 1:00", "PT7H59M, 7:59", "PT23H59M, 23:59"})
    void aWrapShowsHoursAndMinutes(Duration gone, String clock) {
        assertThat(running(HEAT_WRAP, gone).elapsed()).isEqualTo(clock);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAT_DRY,  PT1H59M59S, true",
        "HEAT_DRY,  PT2H,       false",
        "COLD_PACK, PT1H59M59S, true",
        "COLD_PACK, PT2H,       false",
        "HEAT_WRAP, PT23H59M59S, true",
        "HEAT_WRAP, PT24H,      false",
        "WALK,      PT1M,       false"
    })
    void aForgottenSessionStopsRunningAndOnlyHeatAndColdEverRun(TreatmentKind kind, Duration gone, boolean runs) {
        assertThat(after(kind, gone).isPresent()).isEqualTo(runs);
    }

    @Test
    void aSessionOfTheFutureDoesNotRunYet() {
        assertThat(after(HEAT_DRY, Duration.ofSeconds(-1))).isEmpty();
    }

    @Test
    void ofTwoThatAreOnTheLaterIsShown() {
        var diary = diary(treatment(START, HEAT_DRY), treatment("2026-03-12T11:35:00Z", COLD_PACK));
        TimerModel model =
                TimerModel.of(diary, at("2026-03-12T11:40:00Z"), ZONE, WORDS).orElseThrow();
        assertThat(model.title()).isEqualTo("Cold is on");
        assertThat(model.elapsed()).isEqualTo("5:00");
    }

    @Test
    void aMistakeDoesNotRun() {
        var wrong = treatment(START, HEAT_DRY).get().withMistake(true);
        assertThat(TimerModel.of(diary(() -> wrong), at(START).plusSeconds(60), ZONE, WORDS))
                .isEmpty();
    }

    @Test
    void whatIsReadOutNamesWhatIsOnHowLongAndWhenToTakeItOff() {
        assertThat(running(HEAT_MOIST, Duration.ofMinutes(12)).spoken())
                .isEqualTo("Heat is on, 12 min. 15–20 min · off 11:43–11:48");
        assertThat(running(COLD_PACK, Duration.ofMinutes(12)).spoken()).startsWith("Cold is on, 12 min.");
        assertThat(running(HEAT_WRAP, Duration.ofHours(3)).spoken())
                .isEqualTo("Heat wrap is on, 3 h. 8 h at most · off by 19:28");
    }

    @Test
    void aWrapPromisesNoNextOneAndHasNoMarkWhereItsAdviceBegins() {
        TimerModel wrap = running(HEAT_WRAP, Duration.ofHours(1));
        assertThat(wrap.next()).isEmpty();
        assertThat(wrap.from()).isEqualTo(1);
    }

    @Test
    void theNextHeatStaysWhereItIsWhileTheNextColdMovesOn() {
        assertThat(running(HEAT_DRY, Duration.ofMinutes(5)).next()).isEqualTo("Next 13:28");
        assertThat(running(HEAT_DRY, Duration.ofMinutes(19)).next()).isEqualTo("Next 13:28");
        assertThat(running(COLD_PACK, Duration.ofMinutes(5)).next()).isEqualTo("Next 13:33");
        assertThat(running(COLD_PACK, Duration.ofMinutes(19)).next()).isEqualTo("Next 13:47");
    }

    @Test
    void onTheNightTheClocksGoForwardTheTimesAreThoseOnTheWall() {
        var heat = treatment("2026-03-29T00:50Z[Europe/London]", HEAT_DRY);
        TimerModel model =
                TimerModel.of(diary(heat), at("2026-03-29T00:55Z"), ZONE, WORDS).orElseThrow();
        assertThat(model.advice()).isEqualTo("15–20 min · off 02:05–02:10");
        assertThat(model.next()).isEqualTo("Next 03:50");
        assertThat(model.elapsed()).isEqualTo("5:00");
    }

    @Test
    void aWalkIsNeverTimed() {
        assertThat(after(WALK, Duration.ofMinutes(1))).isEmpty();
    }
}
