package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;

/** Came back after 30 days clear, 24 h long, pain 2 (data dictionary, 9): each edge, and what cannot be told. */
class RecurrenceTest {
    private static final SpasmSample OLD = spasm("2026-03-01T08:00:00Z").eased("2026-03-05T08:00:00Z");
    private static final SpasmSample NEW = spasm("2026-05-01T08:00:00Z").eased("2026-05-02T08:00:00Z");
    private static final Supplier<? extends Entry> FELT =
            reading("2026-05-01T09:00:00Z").pain(2);
    private static final String LATER = "2026-06-20T08:00:00Z";

    @SafeVarargs
    private static Recurrence last(Supplier<? extends Entry>... entries) {
        Diary diary = diary(entries);
        return Recurrence.of(diary, diary.bouts().last().orElseThrow(), at(LATER));
    }

    @Test
    void allThreePartsMakeIt() {
        Recurrence told = last(OLD, NEW, FELT);
        assertThat(told.told()).isEqualTo(Known.YES);
        assertThat(told.clear()).contains(Duration.ofDays(57));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01T08:00:00Z,YES", "2026-04-01T08:00:01Z,NO"})
    void thirtyDaysAreEnoughAndASecondLessIsNot(String end, Known clear) {
        SpasmSample old = spasm("2026-03-01T08:00:00Z").eased(end);
        assertThat(last(old, NEW, FELT).isClear()).isEqualTo(clear);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02T08:00:00Z,YES", "2026-05-02T07:59:59Z,NO"})
    void twentyFourHoursAreEnough(String end, Known lasted) {
        assertThat(last(OLD, spasm("2026-05-01T08:00:00Z").eased(end), FELT).lasted())
                .isEqualTo(lasted);
    }

    @ParameterizedTest
    @CsvSource({"1,NO", "2,YES"})
    void painOfTwoIsEnough(int pain, Known felt) {
        assertThat(last(OLD, NEW, reading("2026-05-01T09:00:00Z").pain(pain)).felt())
                .isEqualTo(felt);
    }

    @Test
    void withoutAScoreOrWhileItMayStillRiseItCannotBeTold() {
        assertThat(last(OLD, NEW).felt()).isEqualTo(Known.CANNOT_TELL);
        assertThat(last(OLD, NEW).told()).isEqualTo(Known.CANNOT_TELL);
        SpasmSample open = spasm("2026-05-01T08:00:00Z");
        assertThat(last(OLD, open, reading("2026-05-01T09:00:00Z").pain(1)).felt())
                .isEqualTo(Known.CANNOT_TELL);
        assertThat(last(OLD, open, FELT).lasted()).isEqualTo(Known.CANNOT_TELL);
        assertThat(last(OLD, open, FELT, reading("2026-05-02T08:00:00Z").pain(3))
                        .told())
                .isEqualTo(Known.YES);
    }

    @Test
    void oneNoSettlesItWhateverElseIsNotKnown() {
        SpasmSample close = spasm("2026-03-10T08:00:00Z").eased("2026-04-20T08:00:00Z");
        assertThat(last(close, NEW).told()).isEqualTo(Known.NO);
    }

    @Test
    void anEndNobodyKnowsLeavesTheClearTimeOpen() {
        SpasmSample stopped = spasm("2026-03-01T08:00:00Z").ended("2026-03-05T08:00:00Z", EndReason.STOPPED_LOGGING);
        assertThat(last(stopped, NEW, FELT).isClear()).isEqualTo(Known.CANNOT_TELL);
        assertThat(last(
                                spasm("2026-04-10T08:00:00Z").ended("2026-04-12T08:00:00Z", EndReason.STOPPED_LOGGING),
                                NEW,
                                FELT)
                        .isClear())
                .as("it was still there 21 days before")
                .isEqualTo(Known.NO);
        assertThat(last(spasm("2026-03-01T08:00:00Z"), NEW, FELT).isClear())
                .as("the one before is open")
                .isEqualTo(Known.CANNOT_TELL);
    }

    @Test
    void anyEarlierSpasmCountsNotOnlyTheOneThatBeganLast() {
        SpasmSample longOne = spasm("2026-02-01T08:00:00Z").eased("2026-04-20T08:00:00Z");
        assertThat(last(longOne, OLD, NEW, FELT).isClear()).isEqualTo(Known.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T08:00:00Z,2,NO",
        "2026-04-01T07:59:59Z,2,YES",
        "2026-04-20T08:00:00Z,1,YES",
    })
    void painOutsideAnySpasmInTheThirtyDaysIsNotClear(String time, int pain, Known clear) {
        assertThat(last(OLD, reading(time).pain(pain), NEW, FELT).isClear()).isEqualTo(clear);
    }

    @Test
    void theFirstOneCannotHaveComeBack() {
        assertThat(last(NEW, FELT).told()).isEqualTo(Known.NO);
        assertThat(last(NEW, FELT).clear()).isEmpty();
    }

    @Test
    void afterOneComesTheNextThatHasBegun() {
        Diary diary = diary(OLD, NEW, FELT);
        var old = diary.bouts().all().getFirst();
        assertThat(Recurrence.after(diary, old, at("2026-05-01T07:59:59Z"))).isEmpty();
        assertThat(Recurrence.after(diary, old, at("2026-05-01T08:00:00Z"))).isPresent();
        assertThat(Recurrence.after(diary, diary.bouts().all().getLast(), at(LATER)))
                .isEmpty();
    }
}
