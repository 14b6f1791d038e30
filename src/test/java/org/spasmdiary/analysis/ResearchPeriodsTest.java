package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;

/** Back pain over 24 h with a month free before and after (data dictionary, 9). */
class ResearchPeriodsTest {
    private static final Supplier<? extends Entry> LONG_AGO =
            reading("2026-01-01T08:00:00Z").pain(0);
    private static final SpasmSample MAY = spasm("2026-05-01T08:00:00Z").eased("2026-05-04T08:00:00Z");

    @SafeVarargs
    private static ResearchPeriods periods(String now, Supplier<? extends Entry>... entries) {
        return ResearchPeriods.of(diary(entries), at(now));
    }

    @Test
    void anEmptyDiaryHasNone() {
        assertThat(ResearchPeriods.of(Diary.EMPTY, at("2026-05-01T08:00:00Z")).periods())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-03T08:00:00Z,YES", "2026-06-03T07:59:59Z,CANNOT_TELL"})
    void theMonthAfterHasToBeOver(String now, Known told) {
        assertThat(periods(now, LONG_AGO, MAY).periods())
                .singleElement()
                .satisfies(one -> assertThat(one.told()).isEqualTo(told));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01T08:00:00Z,YES", "2026-04-01T08:00:01Z,CANNOT_TELL"})
    void beforeTheFirstWordOfTheDiaryNothingIsKnown(String first, Known before) {
        assertThat(periods("2026-08-01T08:00:00Z", reading(first).pain(1), MAY)
                        .periods()
                        .getFirst()
                        .freeBefore())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02T08:00:00Z,NO", "2026-05-02T08:00:01Z,YES"})
    void itIsMoreThanTwentyFourHours(String end, Known told) {
        assertThat(periods(
                                "2026-08-01T08:00:00Z",
                                LONG_AGO,
                                spasm("2026-05-01T08:00:00Z").eased(end))
                        .periods()
                        .getFirst()
                        .told())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-03T07:59:59Z,1", "2026-06-03T08:00:00Z,2"})
    void lessThanAMonthBetweenMakesThemOne(String onset, int periods) {
        ResearchPeriods found =
                periods("2026-12-01T08:00:00Z", LONG_AGO, MAY, spasm(onset).eased("2026-06-08T08:00:00Z"));
        assertThat(found.periods()).hasSize(periods);
        assertThat(found.periods().stream()
                        .mapToInt(ResearchPeriods.Period::spasms)
                        .sum())
                .isEqualTo(2);
        assertThat(found.count(Known.YES)).isEqualTo(periods);
    }

    @Test
    void anOverlappedShortOneDoesNotEndTheMonthEarly() {
        SpasmSample inside = spasm("2026-05-02T08:00:00Z").eased("2026-05-02T09:00:00Z");
        SpasmSample next = spasm("2026-06-02T08:00:00Z").eased("2026-06-08T08:00:00Z");
        assertThat(periods("2026-12-01T08:00:00Z", LONG_AGO, MAY, inside, next).periods())
                .as("31 days after the short one but 29 after the long one")
                .hasSize(1);
    }

    @Test
    void anEndNobodyKnowsLeavesBothSidesOpen() {
        SpasmSample stopped = spasm("2026-03-01T08:00:00Z").ended("2026-03-03T08:00:00Z", EndReason.STOPPED_LOGGING);
        ResearchPeriods found = periods("2026-12-01T08:00:00Z", LONG_AGO, stopped, MAY);
        assertThat(found.periods().getFirst().freeAfter()).isEqualTo(Known.CANNOT_TELL);
        assertThat(found.periods().getLast().freeBefore()).isEqualTo(Known.CANNOT_TELL);
        assertThat(found.count(Known.CANNOT_TELL)).isEqualTo(2);
    }

    @Test
    void anOpenOneIsNotOver() {
        ResearchPeriods found = periods(
                "2026-05-10T08:00:00Z",
                LONG_AGO,
                spasm("2026-05-01T08:00:00Z"),
                reading("2026-05-03T08:00:00Z").pain(4));
        assertThat(found.periods().getFirst().longEnough()).isEqualTo(Known.YES);
        assertThat(found.periods().getFirst().told()).isEqualTo(Known.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-03T07:59:59Z,2,NO", "2026-06-03T08:00:00Z,2,YES", "2026-05-20T08:00:00Z,1,YES"})
    void painOutsideAnySpasmInThatMonthIsNotFree(String time, int pain, Known after) {
        assertThat(periods("2026-12-01T08:00:00Z", LONG_AGO, MAY, reading(time).pain(pain))
                        .periods()
                        .getFirst()
                        .freeAfter())
                .isEqualTo(after);
    }

    @Test
    void oneStillAheadIsNotThere() {
        assertThat(periods("2026-05-01T07:59:59Z", LONG_AGO, MAY).periods()).isEmpty();
    }
}
