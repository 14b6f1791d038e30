package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.spasmdiary.analysis.BoutInBrief.Well;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;

class BoutInBriefTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    private static List<BoutInBrief> all(Diary diary) {
        return BoutInBrief.all(diary, NOW);
    }

    @Test
    void itSaysTheSameAsTheFullFigures() {
        Diary diary = diary(
                spasm("2025-01-05T08:00:00Z").ended("2025-01-09T08:00:00Z", EndReason.EASED),
                reading("2025-01-06T08:00:00Z").pain(7),
                reading("2025-01-07T08:00:00Z").pain(0),
                spasm("2026-03-10T08:00:00Z"),
                reading("2026-03-11T08:00:00Z").pain(4));
        List<BoutInBrief> brief = all(diary);
        List<EpisodeFigures> full = EpisodeFigures.all(diary, NOW);
        assertThat(brief).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(brief.get(i).number()).isEqualTo(full.get(i).number());
            assertThat(brief.get(i).length()).isEqualTo(full.get(i).length());
            assertThat(brief.get(i).readings()).isEqualTo(full.get(i).readings());
            assertThat(brief.get(i).worst()).isEqualTo(full.get(i).peak());
        }
        assertThat(brief.getLast().well().orElseThrow().days())
                .isEqualTo(full.getLast().daysSincePrevious().getAsLong());
        assertThat(brief.getFirst().well()).isEmpty();
    }

    @Test
    void daysWellAreWholeDaysAndAtMostWhereTheEndBeforeIsNotKnown() {
        Diary known = diary(
                spasm("2026-02-01T08:00:00Z").ended("2026-02-05T08:00:00Z", EndReason.EASED),
                spasm("2026-02-17T07:59:59Z"));
        assertThat(all(known).getLast().well()).contains(new Well(11, false));
        Diary notKnown = diary(
                spasm("2026-02-01T08:00:00Z").ended("2026-02-05T08:00:00Z", EndReason.STOPPED_LOGGING),
                spasm("2026-02-17T08:00:00Z"));
        assertThat(all(notKnown).getLast().well()).contains(new Well(12, true));
    }

    @Test
    void whereTheOneBeforeWentOnNothingIsSaidOfDaysWell() {
        Diary open = diary(spasm("2026-02-01T08:00:00Z"), spasm("2026-02-17T08:00:00Z"));
        assertThat(all(open).getLast().well()).isEmpty();
        Diary over = diary(
                spasm("2026-02-01T08:00:00Z").ended("2026-02-17T08:00:01Z", EndReason.EASED),
                spasm("2026-02-17T08:00:00Z"));
        assertThat(all(over).getLast().well()).isEmpty();
    }

    @Test
    void aYearIsTwelveMonthsUpToItsFirstDay() {
        Diary diary = diary(
                spasm("2025-03-10T08:00:00Z").ended("2025-03-10T20:00:00Z", EndReason.EASED),
                spasm("2025-03-11T08:00:00Z").ended("2025-03-12T08:00:00Z", EndReason.EASED),
                spasm("2026-03-10T08:00:00Z").ended("2026-03-10T20:00:00Z", EndReason.EASED),
                spasm("2026-03-11T08:00:00Z"));
        assertThat(all(diary)).extracting(BoutInBrief::inYear).containsExactly(1, 2, 2, 2);
    }

    @Test
    void oneStillAheadIsLeftOutAndWithoutAScoreThereIsNoWorst() {
        Diary diary = diary(spasm("2026-03-10T08:00:00Z"), spasm("2026-03-12T10:00:01Z"));
        assertThat(all(diary)).hasSize(1);
        assertThat(all(diary).getFirst().worst()).isEqualTo(OptionalInt.empty());
        assertThat(all(Diary.EMPTY)).isEmpty();
        assertThat(Optional.of(all(diary).getFirst().readings())).contains(0);
    }
}
