package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Tri;

/** Time of day, and days of function and sleep. */
class PatternsTest {
    private static int slot(String time) {
        var pattern = TimeOfDay.of(List.of(reading(time).pain(4).get()));
        return pattern.slots().stream()
                .filter(slot -> slot.count() == 1)
                .findFirst()
                .orElseThrow()
                .fromHour();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T00:00:00Z,0",
        "2026-05-01T02:59:59Z,0",
        "2026-05-01T03:00:00Z,3",
        "2026-05-01T23:59:59Z,21",
        "2026-05-01T23:30:00-07:00,21", // the clock on that wall, 06:30 in UTC
        "2026-05-02T08:00:00+09:00,6",
    })
    void theClockIsTheOneOfWhereItWasWritten(String time, int from) {
        assertThat(slot(time)).isEqualTo(from);
    }

    @Test
    void anHourThatComesTwiceCountsTwice() {
        var pattern = TimeOfDay.of(List.of(
                reading("2026-10-25T01:30:00+01:00[Europe/London]").pain(3).get(),
                reading("2026-10-25T01:30:00+00:00[Europe/London]").pain(5).get()));
        assertThat(pattern.slots().getFirst().scores()).containsExactly(3, 5);
        assertThat(pattern.count()).isEqualTo(2);
    }

    private static TimeOfDay.Slot of(Integer... scores) {
        return new TimeOfDay.Slot(6, List.of(scores));
    }

    @Test
    void fourAreTooFewAndFiveAreEnough() {
        assertThat(of(1, 2, 3, 4).isTooFew()).isTrue();
        assertThat(of(1, 2, 3, 4, 5).isTooFew()).isFalse();
        assertThat(of().median()).isEmpty();
    }

    @Test
    void theMiddleHalfIsWorkedOutByHand() {
        var five = of(9, 1, 2, 5, 4);
        assertThat(five.lowerQuarter()).hasValue(2);
        assertThat(five.median()).hasValue(4);
        assertThat(five.upperQuarter()).hasValue(5);
        var six = of(1, 2, 4, 5, 9, 10);
        assertThat(six.lowerQuarter()).hasValue(2.5);
        assertThat(six.median()).hasValue(4.5);
        assertThat(six.upperQuarter()).hasValue(8);
    }

    @Test
    void entriesWithoutAScoreAreNotZero() {
        assertThat(TimeOfDay.of(List.of(
                                reading("2026-05-01T08:00:00Z").note("Sun.").get()))
                        .count())
                .isZero();
    }

    private static Reading said(String time, Map<FunctionTick, Ease> ticks, Sleep sleep) {
        return reading(time).get().withFunction(new Function(ticks)).withSleep(sleep);
    }

    private static Sleep sleep(String hours, Integer woken, Tri byPain) {
        return new Sleep(Optional.ofNullable(hours).map(BigDecimal::new), Optional.ofNullable(woken), byPain);
    }

    @Test
    void theHardestAnswerOfADayAndTheLastWordOnTheNight() {
        List<FunctionDay> days = FunctionDay.of(List.of(
                said(
                        "2026-05-01T07:00:00Z",
                        Map.of(FunctionTick.WALK, Ease.CANNOT, FunctionTick.SIT, Ease.EASY),
                        sleep("5", 2, Tri.YES)),
                said("2026-05-01T20:00:00Z", Map.of(FunctionTick.WALK, Ease.EASY), sleep("5.5", null, Tri.NOT_ASKED)),
                reading("2026-05-03T08:00:00Z").pain(2).get()));
        assertThat(days)
                .extracting(FunctionDay::day)
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 3));
        FunctionDay first = days.getFirst();
        assertThat(first.ticks()).isEqualTo(Map.of(FunctionTick.WALK, Ease.CANNOT, FunctionTick.SIT, Ease.EASY));
        assertThat(first.sleep()).isEqualTo(sleep("5.5", 2, Tri.YES));
        assertThat(first.entries()).isEqualTo(2);
        assertThat(days.getLast().isSaid()).as("not asked is not easy").isFalse();
    }

    @Test
    void aDayIsTheOneThatWasLived() {
        assertThat(FunctionDay.of(List.of(
                                said("2026-05-01T23:30:00-07:00", Map.of(FunctionTick.SIT, Ease.HARD), Sleep.NOT_SAID)))
                        .getFirst()
                        .day())
                .isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(FunctionDay.of(List.of())).isEmpty();
    }

    @SafeVarargs
    private static List<Integer> pains(Reach reach, String now, Supplier<? extends Entry>... entries) {
        Diary diary = diary(entries);
        return reach.readings(diary, at(now)).stream()
                .flatMap(one -> Stream.ofNullable(one.pain().now().orElse(null)))
                .map(score -> score.value())
                .toList();
    }

    @Test
    void aYearEndsAtNowAndThreeHundredAndSixtyFiveDaysBefore() {
        var exactly = reading("2025-05-01T08:00:00Z").pain(1);
        var inside = reading("2025-05-01T08:00:01Z").pain(2);
        var wrong = reading("2026-01-01T08:00:00Z").pain(3).byMistake();
        var ahead = reading("2026-05-01T08:00:01Z").pain(4);
        assertThat(pains(Reach.YEAR, "2026-05-01T08:00:00Z", exactly, inside, wrong, ahead))
                .containsExactly(2);
        assertThat(pains(Reach.ALL, "2026-05-01T08:00:00Z", exactly, inside, wrong, ahead))
                .containsExactly(1, 2);
    }

    @Test
    void thisSpasmIsTheOpenOneElseTheLastThatHasBegun() {
        var open = spasm("2026-03-01T08:00:00Z");
        var over = spasm("2026-03-10T08:00:00Z").eased("2026-03-11T08:00:00Z");
        var one = reading("2026-03-02T08:00:00Z").pain(1);
        var two = reading("2026-03-10T09:00:00Z").pain(2);
        assertThat(pains(Reach.SPASM, "2026-04-01T08:00:00Z", open, over, one, two))
                .containsExactly(1);
        assertThat(pains(Reach.SPASM, "2026-04-01T08:00:00Z", open.eased("2026-03-03T08:00:00Z"), over, one, two))
                .containsExactly(2);
        assertThat(pains(Reach.SPASM, "2026-03-09T08:00:00Z", open.eased("2026-03-03T08:00:00Z"), over, one, two))
                .containsExactly(1);
        assertThat(pains(Reach.SPASM, "2026-03-09T08:00:00Z", one)).isEmpty();
    }
}
