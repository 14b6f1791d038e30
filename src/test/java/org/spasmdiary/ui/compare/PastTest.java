package org.spasmdiary.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;

/** "Past 72 h?" and "Past 7 d?" at their edges: strictly longer, also when the clocks change in between. */
class PastTest {
    private static Past past(Diary diary, String now, Duration mark) {
        return Past.of(EpisodeLength.of(diary, diary.bouts().last().orElseThrow(), at(now)), mark);
    }

    private static Past past72(Diary diary, String now) {
        return past(diary, now, Marks.HOURS_72);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T08:00:00Z, 2026-03-13T08:00:00Z, NO, NO",
        "2026-03-10T08:00:00Z, 2026-03-13T08:00:01Z, YES, NO",
        "2026-03-10T08:00:00Z, 2026-03-17T08:00:00Z, YES, NO",
        "2026-03-10T08:00:00Z, 2026-03-17T08:00:01Z, YES, YES",
        // the clocks go forward on 29 March 2026: 72 h later it is an hour later by the clock
        "2026-03-27T12:00:00+00:00[Europe/London], 2026-03-30T13:00:00+01:00[Europe/London], NO, NO",
        "2026-03-27T12:00:00+00:00[Europe/London], 2026-03-30T13:00:01+01:00[Europe/London], YES, NO"
    })
    void anEndedOne(String onset, String end, Past past72h, Past past7d) {
        Diary diary = diary(spasm(onset).eased(end));
        assertThat(past72(diary, "2026-05-01T00:00:00Z")).isEqualTo(past72h);
        assertThat(past(diary, "2026-05-01T00:00:00Z", Marks.DAYS_7)).isEqualTo(past7d);
    }

    @Test
    void anOpenOneIsNotYetPastAndThenPastOrNotKnown() {
        Diary noted = diary(
                spasm("2026-03-10T08:00:00Z"),
                reading("2026-03-11T20:00:00Z").pain(5),
                reading("2026-03-13T07:00:00Z").pain(4));
        assertThat(past72(noted, "2026-03-13T08:00:00Z")).isEqualTo(Past.NOT_YET);
        assertThat(past72(noted, "2026-03-13T08:00:01Z")).isEqualTo(Past.YES);
        Diary silent = diary(
                spasm("2026-03-10T08:00:00Z"), reading("2026-03-10T09:00:00Z").pain(5));
        assertThat(past72(silent, "2026-03-12T08:00:00Z")).isEqualTo(Past.NOT_YET);
        assertThat(past72(silent, "2026-03-13T08:00:01Z"))
                .as("nobody wrote that it is still there")
                .isEqualTo(Past.NOT_KNOWN);
    }

    @Test
    void oneThatEndedBecauseWritingStoppedIsPastOnlyWhereAnEntrySaysSo() {
        var stopped = spasm("2026-03-10T08:00:00Z").ended("2026-03-13T10:00:00Z", EndReason.STOPPED_LOGGING);
        assertThat(past72(diary(stopped, reading("2026-03-13T08:00:00Z").pain(5)), "2026-05-01T00:00:00Z"))
                .isEqualTo(Past.NOT_KNOWN);
        assertThat(past72(diary(stopped, reading("2026-03-13T08:00:01Z").pain(5)), "2026-05-01T00:00:00Z"))
                .isEqualTo(Past.YES);
    }

    @Test
    void withAnOnsetNobodyKnowsANoIsNotKnown() {
        Diary diary = diary(
                spasm("2026-03-10T08:00:00Z").onsetUnknown().eased("2026-03-12T08:00:00Z"),
                reading("2026-03-10T09:00:00Z").pain(5));
        assertThat(past72(diary, "2026-05-01T00:00:00Z")).isEqualTo(Past.NOT_KNOWN);
        Diary known = diary(
                spasm("2026-03-10T08:00:00Z").eased("2026-03-12T08:00:00Z"),
                reading("2026-03-10T09:00:00Z").pain(5));
        assertThat(past72(known, "2026-05-01T00:00:00Z")).isEqualTo(Past.NO);
    }
}
