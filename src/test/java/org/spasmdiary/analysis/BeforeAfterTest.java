package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.treatment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

class BeforeAfterTest {
    private static final String NOW = "2026-05-30T00:00:00Z";
    private static final String START = "2026-05-01T12:00:00Z";

    private static BeforeAfter heat(List<Supplier<? extends Entry>> entries) {
        return BeforeAfter.all(diary(entries), at(NOW)).stream()
                .filter(one -> one.kind() == TreatmentKind.HEAT_MOIST)
                .findFirst()
                .orElseThrow();
    }

    private static Supplier<Treatment> heat(
            Optional<Integer> before, Optional<Integer> after, Optional<Integer> minutes) {
        Effect effect =
                new Effect(before.map(PainScore::new), after.map(PainScore::new), minutes, Optional.of(2), Set.of());
        return () -> treatment(START, TreatmentKind.HEAT_MOIST).get().withEffect(effect);
    }

    /** Entries so many seconds before and after the start; whether they make a pair. */
    @ParameterizedTest
    @CsvSource({"3600, 3600, true", "3601, 3600, false", "0, 14400, true", "0, 14401, false", "0, 3599, false"})
    void anEntryCountsUpToAnHourBeforeAndFromOneToFourHoursAfter(long before, long after, boolean pair) {
        var one = treatment(START, TreatmentKind.HEAT_MOIST);
        var found = heat(List.of(
                one,
                reading(at(START).minusSeconds(before).toString()).pain(6),
                reading(at(START).plusSeconds(after).toString()).pain(4)));
        assertThat(found.uses()).isEqualTo(1);
        assertThat(found.pairs()).hasSize(pair ? 1 : 0);
        if (pair) assertThat(found.pairs().getFirst().change()).isEqualTo(-2);
    }

    @Test
    void theNearestEntriesAreTaken() {
        var found = heat(List.of(
                treatment(START, TreatmentKind.HEAT_MOIST),
                reading("2026-05-01T11:10:00Z").pain(9),
                reading("2026-05-01T11:50:00Z").pain(7),
                reading("2026-05-01T13:00:00Z").pain(5),
                reading("2026-05-01T14:00:00Z").pain(1)));
        assertThat(found.pairs().getFirst())
                .extracting(BeforeAfter.Pair::before, BeforeAfter.Pair::after)
                .containsExactly(7, 5);
    }

    @ParameterizedTest
    @CsvSource({"59, 8", "60, 3", "240, 3", "241, 8", ", 3"})
    void itsOwnScoresGoBeforeEntriesWhereTheTimeAfterFits(Integer minutes, int after) {
        var found = heat(List.of(
                heat(Optional.of(0), Optional.of(3), Optional.ofNullable(minutes)),
                reading("2026-05-01T11:50:00Z").pain(7),
                reading("2026-05-01T13:30:00Z").pain(8)));
        assertThat(found.pairs().getFirst())
                .extracting(BeforeAfter.Pair::before, BeforeAfter.Pair::after)
                .containsExactly(0, after);
        assertThat(found.helped()).containsExactly(0, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void fourPairsAreTooFewAndFiveHaveMiddleValues() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        int[] after = {1, 2, 6, 6, 5};
        for (int i = 0; i < 5; i++) {
            String day = "2026-05-0" + (i + 1);
            entries.add(treatment(day + "T12:00:00Z", TreatmentKind.HEAT_MOIST));
            entries.add(reading(day + "T11:30:00Z").pain(6));
            entries.add(reading(day + "T13:30:00Z").pain(after[i]));
        }
        assertThat(heat(entries.subList(0, 12)).isTooFew()).isTrue();
        BeforeAfter found = heat(entries);
        assertThat(found.isTooFew()).isFalse();
        assertThat(found.medianBefore()).hasValue(6);
        assertThat(found.medianAfter()).hasValue(5);
        assertThat(found.medianChange()).hasValue(-1);
    }

    @Test
    void usesOnDaysMarkedAsNotTypicalMistakesAndThoseStillAheadAreLeftOut() {
        Supplier<Entry> travel = () -> new Period(
                Samples.id("travel"),
                at(START),
                false,
                new Span(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)),
                "travel");
        var typical = treatment("2026-05-02T12:00:00Z", TreatmentKind.HEAT_MOIST);
        Supplier<Treatment> mistake = () -> treatment("2026-05-03T12:00:00Z", TreatmentKind.HEAT_MOIST)
                .get()
                .withMistake(true);
        var ahead = treatment("2026-05-30T00:00:01Z", TreatmentKind.HEAT_MOIST);
        assertThat(heat(List.of(travel, treatment(START, TreatmentKind.HEAT_MOIST), typical, mistake, ahead))
                        .uses())
                .isEqualTo(1);
    }

    @Test
    void withoutAnyTreatmentThereIsNothing() {
        assertThat(BeforeAfter.all(diary(), at(NOW))).isEmpty();
    }
}
