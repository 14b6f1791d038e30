package org.spasmdiary.ui.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

class HelpedModelTest {
    private static final Words ENGLISH = Words.of(Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String NOW = "2026-03-12T11:40:00Z";
    private static final TreatmentKind WALK = TreatmentKind.WALK;

    private static HelpedModel of(Diary diary, HelpedSpan span) {
        return HelpedModel.of(diary, at(NOW), LONDON, TreatmentsChoice.START.withSpan(span), ENGLISH);
    }

    @Test
    void twelveMonthsBeginTheDayAfterTheSameDateOfLastYear() {
        Diary diary = diary(treatment("2025-03-12T23:59:59Z", WALK), treatment("2025-03-13T00:00:00Z", WALK));
        HelpedModel year = of(diary, HelpedSpan.MONTHS_12);
        assertThat(year.helped().treatments()).extracting(BeforeAfter::uses).containsExactly(1);
        assertThat(year.about()).isEqualTo("13 Mar 2025 to 12 Mar 2026");
        assertThat(of(diary, HelpedSpan.ALL).helped().treatments())
                .extracting(BeforeAfter::uses)
                .containsExactly(2);
    }

    @Test
    void thisSpasmIsTheOpenOneElseTheLast() {
        var over = spasm("2026-03-01T08:00:00Z").eased("2026-03-02T08:00:00Z");
        var open = spasm("2026-03-10T08:00:00Z");
        var early = treatment("2026-03-01T09:00:00Z", WALK);
        var late = treatment("2026-03-11T09:00:00Z", TreatmentKind.STRETCH);
        HelpedModel one = of(diary(over, open, early, late), HelpedSpan.THIS_SPASM);
        assertThat(one.helped().treatments()).extracting(BeforeAfter::kind).containsExactly(TreatmentKind.STRETCH);
        assertThat(one.about()).isEqualTo("The spasm that began 10 Mar 2026");
        assertThat(one.spans()).containsExactly("All 2 spasms", "This spasm", "12 months");
        HelpedModel last = of(diary(over, early, late), HelpedSpan.THIS_SPASM);
        assertThat(last.helped().treatments()).extracting(BeforeAfter::kind).containsExactly(WALK);
        assertThat(last.spans()).containsExactly("All entries", "The last spasm", "12 months");
    }

    @Test
    void withoutASpasmNothingIsOfOne() {
        HelpedModel none = of(diary(treatment("2026-03-11T09:00:00Z", WALK)), HelpedSpan.THIS_SPASM);
        assertThat(none.helped().treatments()).isEmpty();
        assertThat(none.about()).isEqualTo("No spasm yet");
        assertThat(none.empty()).isEqualTo("Add a treatment on Today and log pain after it.");
    }

    @Test
    void theEntriesBehindARowAreNewestFirstEachWithItsOwnLink() {
        Effect own = new Effect(
                Optional.of(new PainScore(7)),
                Optional.of(new PainScore(5)),
                Optional.of(90),
                Optional.empty(),
                Set.of());
        Supplier<Treatment> written =
                () -> treatment("2026-03-12T09:00:00Z", WALK).get().withEffect(own);
        var before = reading("2026-03-11T08:50:00Z").pain(6);
        var use = treatment("2026-03-11T09:00:00Z", WALK);
        var after = reading("2026-03-11T10:30:00Z").pain(6);
        WhatHelped helped = WhatHelped.of(diary(written, before, use, after), at(NOW));
        List<PairLines.Line> lines = PairLines.of(helped, Optional.of(WALK), ENGLISH);
        assertThat(lines)
                .containsExactly(
                        new PairLines.Line(
                                written.get().id(),
                                "Thu 12 Mar 2026, 09:00 · Walk · pain 7 before and 5 after, written with it (down 2)"),
                        new PairLines.Line(before.get().id(), "Wed 11 Mar 2026, 08:50 · pain 6 before"),
                        new PairLines.Line(use.get().id(), "Wed 11 Mar 2026, 09:00 · Walk"),
                        new PairLines.Line(after.get().id(), "Wed 11 Mar 2026, 10:30 · pain 6 after (same)"));
        assertThat(PairLines.of(helped, Optional.of(TreatmentKind.MASSAGE), ENGLISH))
                .isEmpty();
        var quiet = WhatHelped.of(diary(before, after), at(NOW));
        assertThat(PairLines.of(quiet, Optional.empty(), ENGLISH)).hasSize(2);
    }
}
