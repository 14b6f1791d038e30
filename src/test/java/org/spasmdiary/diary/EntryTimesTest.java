package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.ZONE;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.Samples;

/** The time of every kind of entry: five minutes of a slow clock, nothing before 1900, a year ago is asked about. */
class EntryTimesTest {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static Arguments kind(Field field, Function<When, Entry> entry) {
        return Arguments.of(field, entry);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(Field.ONSET, when -> Episode.begun(EntryId.random(), when, NOW)),
                kind(
                        Field.OBSERVED_AT,
                        when -> Reading.empty(EntryId.random(), when, NOW).withPain(Pain.now(4))),
                kind(Field.START, when -> Treatment.of(EntryId.random(), TreatmentKind.WALK, when, NOW)),
                kind(
                        Field.AT,
                        when -> Samples.contact(when.local().toString(), ContactKind.PHYSIO)
                                .get()),
                kind(
                        Field.AT,
                        when -> Samples.checked("R11", when.local().toString()).get()),
                kind(Field.AT, when -> Movement.of(when, MovementKind.MOVED)));
    }

    private static List<Problem> problems(Entry entry) {
        return new Change.Put(entry).problems(Diary.EMPTY, NOW);
    }

    private static When at(Instant instant) {
        return When.of(instant, ZONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void fiveMinutesAheadAreAllowedAndASecondMoreIsNot(Field field, Function<When, Entry> entry) {
        assertThat(problems(entry.apply(at(NOW.plusSeconds(300))))).isEmpty();
        Problem refused = problems(entry.apply(at(NOW.plusSeconds(301)))).getFirst();
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.key()).isEqualTo("future");
        assertThat(refused.asks()).isFalse();
        assertThat(((When) refused.args().getFirst()).instant()).isEqualTo(NOW.plusSeconds(301));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void nothingIsOlderThan1900(Field field, Function<When, Entry> entry) {
        Problem refused = problems(entry.apply(at(FIRST.minusSeconds(1)))).getFirst();
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.key()).isEqualTo("tooOld");
        assertThat(refused.asks()).isFalse();
        assertThat(problems(entry.apply(at(FIRST)))).extracting(Problem::key).containsExactly("longAgo");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void moreThanAYearAgoIsAskedAboutOnce(Field field, Function<When, Entry> entry) {
        Instant year = NOW.minus(Duration.ofDays(365));
        assertThat(problems(entry.apply(at(year)))).isEmpty();
        assertThat(problems(entry.apply(at(year.minusSeconds(1)))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.asks()).isTrue();
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aMistakeMayLieAnywhereInTime(Field field, Function<When, Entry> entry) {
        assertThat(problems(entry.apply(at(NOW.plusSeconds(9_000))).withMistake(true)))
                .isEmpty();
        assertThat(problems(entry.apply(at(FIRST.minusSeconds(1))).withMistake(true)))
                .isEmpty();
    }

    @Test
    void endsHaveTheSameFiveMinutes() {
        When five = at(NOW.plusSeconds(300));
        When more = at(NOW.plusSeconds(301));
        Episode spasm = spasm(2);
        assertThat(problems(spasm.withEnd(Optional.of(new End(five, EndReason.EASED)))))
                .isEmpty();
        assertThat(problems(spasm.withEnd(Optional.of(new End(more, EndReason.EASED)))))
                .containsExactly(Problem.of(Field.END, "future", more));
        Treatment heat = took(2, TreatmentKind.HEAT_DRY);
        assertThat(problems(heat.until(five).ok().orElseThrow())).isEmpty();
        assertThat(problems(heat.until(more).ok().orElseThrow()))
                .containsExactly(Problem.of(Field.END, "future", more));
        assertThat(problems(heat.withLength(Length.minutes("1440"))))
                .as("minutes that are still running")
                .isEmpty();
    }

    @Test
    void daysThatAreNotTypicalMayLieAhead() {
        LocalDate ahead = LocalDate.of(2026, 12, 1);
        var journey = new Period(EntryId.random(), NOW, false, new Span(ahead, ahead.plusDays(9)), "surgery");
        assertThat(problems(journey)).isEmpty();
        assertThat(journey.at().day()).isEqualTo(ahead);
    }

    @Test
    void aReadingThatIsNotNamedToASpasmMayLieLongBeforeIt() {
        Reading before = Some.pain(400, 3);
        assertThat(new Change.Put(before).problems(Some.diary(spasm(20)), NOW)).isEmpty();
        Reading missing = before.withEpisode(Optional.of(EntryId.random()));
        assertThat(new Change.Put(missing).problems(Some.diary(spasm(20)), NOW))
                .as("a name that is missing is passed over")
                .isEmpty();
    }

    @Test
    void sevenDaysCountFromTheFirstOnsetOfAJoinedSpasm() {
        Episode first = spasm(50, 40);
        Episode second = spasm(30).withJoinedTo(Optional.of(first.id()));
        Diary diary = Some.diary(first, second);
        Reading named = Some.pain(50 + 168, 3).withEpisode(Optional.of(second.id()));
        assertThat(new Change.Put(named).problems(diary, NOW)).isEmpty();
        Reading earlier = Some.pain(50 + 168.01, 3).withEpisode(Optional.of(second.id()));
        assertThat(new Change.Put(earlier).problems(diary, NOW))
                .extracting(Problem::key)
                .containsExactly("beforeSpasm");
    }
}
