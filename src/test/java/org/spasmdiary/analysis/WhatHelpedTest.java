package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;

import java.math.BigDecimal;
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

class WhatHelpedTest {
    private static final String NOW = "2026-05-30T00:00:00Z";
    private static final TreatmentKind HEAT = TreatmentKind.HEAT_MOIST;
    private static final TreatmentKind WALK = TreatmentKind.WALK;

    /** A use at that time, with an entry an hour before and one so many minutes after. */
    private static List<Supplier<? extends Entry>> used(TreatmentKind kind, String start, long before, long after) {
        return List.of(
                treatment(start, kind),
                reading(at(start).minusSeconds(before * 60).toString()).pain(6),
                reading(at(start).plusSeconds(after * 60).toString()).pain(4));
    }

    @SafeVarargs
    private static WhatHelped of(List<Supplier<? extends Entry>>... parts) {
        var all = new ArrayList<Supplier<? extends Entry>>();
        for (var part : parts) all.addAll(part);
        return WhatHelped.of(diary(all), at(NOW));
    }

    @Test
    void theMostPairsComeFirstWhateverCameAfterThem() {
        WhatHelped found = of(
                used(HEAT, "2026-05-01T12:00:00Z", 10, 90),
                used(WALK, "2026-05-02T12:00:00Z", 10, 90),
                used(WALK, "2026-05-03T12:00:00Z", 10, 90),
                List.of(treatment("2026-05-04T12:00:00Z", TreatmentKind.REST_RELATIVE)),
                List.of(treatment("2026-05-05T12:00:00Z", TreatmentKind.REST_RELATIVE)),
                List.of(treatment("2026-05-06T12:00:00Z", TreatmentKind.COLD_PACK)));
        assertThat(found.treatments())
                .extracting(BeforeAfter::kind)
                .containsExactly(WALK, HEAT, TreatmentKind.REST_RELATIVE, TreatmentKind.COLD_PACK);
    }

    /** Heat from 11:50 to 13:30; a walk whose entry before it lies so many minutes after noon. */
    @ParameterizedTest
    @CsvSource({"89, 1", "90, 0"})
    void twoOverlapWhereTheSecondBeginsBeforeTheFirstEnds(long minutes, int times) {
        String walked = at("2026-05-01T12:00:00Z").plusSeconds(60 * minutes).toString();
        Effect own = new Effect(
                Optional.of(new PainScore(5)),
                Optional.of(new PainScore(3)),
                Optional.of(60),
                Optional.empty(),
                Set.of());
        Supplier<Treatment> walk = () -> treatment(walked, WALK).get().withEffect(own);
        List<Together> found =
                of(used(HEAT, "2026-05-01T12:00:00Z", 10, 90), List.of(walk)).together();
        assertThat(found.stream().mapToInt(Together::times).sum()).isEqualTo(times);
    }

    @Test
    void oneUseBesideTwoOfTheOtherIsOneTime() {
        WhatHelped found = of(
                used(HEAT, "2026-05-01T12:00:00Z", 10, 120),
                List.of(treatment("2026-05-01T12:05:00Z", WALK), treatment("2026-05-01T12:10:00Z", WALK)));
        assertThat(found.treatments().getFirst().pairs()).hasSize(2);
        assertThat(found.together()).containsExactly(new Together(HEAT, WALK, 1));
    }

    @Test
    void usesWithoutBothScoresAreInNoPairAndOverlapWithNothing() {
        WhatHelped found =
                of(used(HEAT, "2026-05-01T12:00:00Z", 10, 90), List.of(treatment("2026-05-01T18:00:00Z", WALK)));
        assertThat(found.together()).isEmpty();
    }

    @Test
    void whatWasNotAskedIsCounted() {
        Effect helped =
                new Effect(Optional.of(new PainScore(6)), Optional.empty(), Optional.empty(), Optional.of(3), Set.of());
        Supplier<Treatment> asked =
                () -> treatment("2026-05-01T12:00:00Z", HEAT).get().withEffect(helped);
        BeforeAfter heat = of(used(HEAT, "2026-05-02T12:00:00Z", 10, 90), List.of(asked))
                .treatments()
                .getFirst();
        assertThat(heat.uses()).isEqualTo(2);
        assertThat(heat.withoutAfter()).isEqualTo(1);
        assertThat(heat.helped()).containsExactly(0, 0, 1, 0, 0, 0, 0);
        assertThat(heat.helpedNotAsked()).isEqualTo(1);
    }

    @Test
    void theAmountIsSaidOnlyWhereItWasAlwaysTheSame() {
        var same = List.<Supplier<? extends Entry>>of(
                dose("2026-05-01T12:00:00Z", TreatmentKind.IBUPROFEN, "2", "200"),
                dose("2026-05-02T12:00:00Z", TreatmentKind.IBUPROFEN, "1", "400"));
        var unknown = List.<Supplier<? extends Entry>>of(treatment("2026-05-03T12:00:00Z", TreatmentKind.IBUPROFEN));
        var more =
                List.<Supplier<? extends Entry>>of(dose("2026-05-03T13:00:00Z", TreatmentKind.IBUPROFEN, "1", "200"));
        assertThat(of(same).treatments().getFirst().amountMg()).contains(new BigDecimal("400"));
        assertThat(of(same, unknown).treatments().getFirst().amountMg()).isEmpty();
        assertThat(of(same, more).treatments().getFirst().amountMg()).isEmpty();
        assertThat(of(used(HEAT, "2026-05-02T12:00:00Z", 1, 90))
                        .treatments()
                        .getFirst()
                        .amountMg())
                .isEmpty();
    }

    @Test
    void daysMarkedAsNotTypicalAreLeftOutAndCountedAlsoWherePeriodsOverlap() {
        Supplier<Entry> one = period("one", 1, 3);
        Supplier<Entry> two = period("two", 2, 6);
        WhatHelped found = of(
                used(HEAT, "2026-04-30T12:00:00Z", 10, 90),
                used(HEAT, "2026-05-01T12:00:00Z", 10, 90),
                used(HEAT, "2026-05-06T12:00:00Z", 10, 90),
                used(HEAT, "2026-05-07T12:00:00Z", 10, 90),
                List.of(two, one));
        assertThat(found.leftOut()).isEqualTo(2);
        assertThat(found.treatments().getFirst().uses()).isEqualTo(2);
    }

    private static Supplier<Entry> period(String name, int from, int to) {
        return () -> new Period(
                Samples.id(name),
                at(NOW),
                false,
                new Span(LocalDate.of(2026, 5, from), LocalDate.of(2026, 5, to)),
                name);
    }

    @Test
    void onlyOneSpasmOrFromOneDayOn() {
        var first = spasm("2026-05-01T08:00:00Z").eased("2026-05-02T08:00:00Z");
        var second = spasm("2026-05-10T08:00:00Z");
        var entries = new ArrayList<Supplier<? extends Entry>>();
        entries.add(first);
        entries.add(second);
        entries.addAll(used(HEAT, "2026-05-01T12:00:00Z", 10, 90));
        entries.addAll(used(HEAT, "2026-05-05T00:00:00Z", 10, 90));
        entries.addAll(used(WALK, "2026-05-10T12:00:00Z", 10, 90));
        var diary = diary(entries);
        var bout = diary.bouts().latestOpen().orElseThrow();
        assertThat(WhatHelped.of(diary, at(NOW), WhatHelped.in(diary, bout)).treatments())
                .extracting(BeforeAfter::kind)
                .containsExactly(WALK);
        var since = WhatHelped.of(diary, at(NOW), WhatHelped.since(LocalDate.of(2026, 5, 5)));
        assertThat(since.treatments()).extracting(BeforeAfter::kind).containsExactly(HEAT, WALK);
        assertThat(since.treatments()).extracting(BeforeAfter::uses).containsExactly(1, 1);
    }

    @Test
    void anEmptyDiaryHasNothing() {
        WhatHelped found = of();
        assertThat(found.treatments()).isEmpty();
        assertThat(found.together()).isEmpty();
        assertThat(found.nothing().times()).isEmpty();
        assertThat(found.leftOut()).isZero();
    }
}
