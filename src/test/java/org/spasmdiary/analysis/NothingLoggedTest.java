package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.treatment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

class NothingLoggedTest {
    private static final String NOW = "2026-05-30T00:00:00Z";
    private static final String FIRST = "2026-05-01T12:00:00Z";

    private static NothingLogged of(List<? extends Supplier<? extends Entry>> entries) {
        return WhatHelped.of(diary(entries), at(NOW)).nothing();
    }

    private static String after(long seconds) {
        return at(FIRST).plusSeconds(seconds).toString();
    }

    @ParameterizedTest
    @CsvSource({"3599, false", "3600, true", "14400, true", "14401, false"})
    void theSecondEntryIsOneToFourHoursAfterTheFirst(long seconds, boolean counts) {
        var found = of(List.of(reading(FIRST).pain(6), reading(after(seconds)).pain(5)));
        assertThat(found.times()).hasSize(counts ? 1 : 0);
        if (counts) assertThat(found.times().getFirst().change()).isEqualTo(-1);
    }

    /** The first entry at 0 s, the second at 7,200 s; a treatment begun so many seconds after the first. */
    @ParameterizedTest
    @CsvSource({"-3601, true", "-3600, false", "0, false", "7200, false", "7201, true"})
    void noTreatmentBeginsFromAnHourBeforeUpToTheSecond(long seconds, boolean counts) {
        var found = of(List.of(
                reading(FIRST).pain(6),
                treatment(after(seconds), TreatmentKind.FLUIDS),
                reading(after(7200)).pain(5)));
        assertThat(found.times()).hasSize(counts ? 1 : 0);
    }

    @Test
    void aTreatmentMarkedAsAMistakeIsNone() {
        Supplier<Treatment> mistake =
                () -> treatment(FIRST, TreatmentKind.WALK).get().withMistake(true);
        assertThat(of(List.of(
                                reading(FIRST).pain(6),
                                mistake,
                                reading(after(7200)).pain(5)))
                        .times())
                .hasSize(1);
    }

    @Test
    void theFirstEntryOneHourLaterIsTakenAndThoseBetweenCountOnlyOnce() {
        var found = of(List.of(
                reading(FIRST).pain(8),
                reading(after(1800)).pain(2),
                reading(after(3600)).pain(7),
                reading(after(5400)).pain(1)));
        assertThat(found.times())
                .extracting(NothingLogged.Time::before, NothingLogged.Time::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(8, 7));
    }

    @Test
    void theEndOfOneMayBeTheBeginningOfTheNext() {
        var found = of(List.of(
                reading(FIRST).pain(8),
                reading(after(3600)).pain(7),
                reading(after(7200)).pain(5)));
        assertThat(found.times()).extracting(NothingLogged.Time::change).containsExactly(-1, -2);
    }

    @Test
    void anEntryWithoutAScoreIsPassedOver() {
        var found = of(List.of(
                reading(FIRST).pain(8),
                reading(after(3700)),
                reading(after(7200)).pain(5)));
        assertThat(found.times()).extracting(NothingLogged.Time::change).containsExactly(-3);
    }

    @Test
    void daysMarkedAsNotTypicalAreLeftOut() {
        Supplier<Entry> travel = () -> new Period(
                Samples.id("travel"),
                at(FIRST),
                false,
                new Span(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)),
                "travel");
        List<Supplier<? extends Entry>> two =
                List.of(reading(FIRST).pain(6), reading(after(7200)).pain(5));
        List<Supplier<? extends Entry>> three = new ArrayList<>(two);
        three.add(travel);
        assertThat(of(two).times()).hasSize(1);
        assertThat(of(three).times()).isEmpty();
    }

    @Test
    void whatIsStillAheadDoesNotCount() {
        var diary = diary(reading(FIRST).pain(6), reading(after(7200)).pain(5));
        assertThat(WhatHelped.of(diary, at(after(7199))).nothing().times()).isEmpty();
        assertThat(WhatHelped.of(diary, at(after(7200))).nothing().times()).hasSize(1);
    }

    /** In the night of 29 March 2026 clocks in Europe go from 01:00 UTC on by an hour: 240 min stay 240 min. */
    @Test
    void lengthsAreRealMinutesAcrossAClockChange() {
        String before = "2026-03-29T00:30:00+00:00[Europe/London]";
        var atFour = of(List.of(
                reading(before).pain(6),
                reading("2026-03-29T05:30:00+01:00[Europe/London]").pain(5)));
        var afterFour = of(List.of(
                reading(before).pain(6),
                reading("2026-03-29T05:30:01+01:00[Europe/London]").pain(5)));
        assertThat(atFour.times()).hasSize(1);
        assertThat(afterFour.times()).isEmpty();
    }

    @Test
    void fourTimesAreTooFewAndFiveAreNot() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            if (day == 5) assertThat(of(entries).isTooFew()).isTrue();
            entries.add(reading("2026-05-0" + day + "T12:00:00Z").pain(6));
            entries.add(reading("2026-05-0" + day + "T14:00:00Z").pain(6 - day));
        }
        assertThat(of(entries).isTooFew()).isFalse();
        assertThat(of(entries).spread().orElseThrow().median()).isEqualTo(-3);
    }

    @Test
    void anEmptyDiaryHasNone() {
        assertThat(of(List.of()).times()).isEmpty();
        assertThat(of(List.of()).spread()).isEmpty();
    }
}
