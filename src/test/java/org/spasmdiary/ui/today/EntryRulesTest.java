package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/** Digits, the same entry twice, and the time of an entry. */
class EntryRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");

    @Test
    void oneThenZeroWithinSevenTenthsIsTen() {
        var keys = new DigitKeys();
        assertThat(keys.press(1, NOW)).isEqualTo(1);
        assertThat(keys.press(0, NOW.plusMillis(700))).isEqualTo(10);
        assertThat(keys.press(0, NOW.plusMillis(750))).isZero();
    }

    @Test
    void oneThenZeroLaterIsZero() {
        var keys = new DigitKeys();
        keys.press(1, NOW);
        assertThat(keys.press(0, NOW.plusMillis(701))).isZero();
    }

    @Test
    void anyOtherDigitBetweenBreaksTheTen() {
        var keys = new DigitKeys();
        keys.press(1, NOW);
        assertThat(keys.press(5, NOW.plusMillis(100))).isEqualTo(5);
        assertThat(keys.press(0, NOW.plusMillis(200))).isZero();
    }

    private static Reading pain(int score, Instant at) {
        return Reading.empty(EntryId.random(), When.of(at, ZONE), at).withPain(Pain.now(score));
    }

    private static Diary with(Reading... readings) {
        return Diary.of(Profile.UNKNOWN, List.of(readings), false);
    }

    @Test
    void theSamePainWithinSixtySecondsLooksTwice() {
        Reading first = pain(5, NOW);
        Reading at60 = pain(5, NOW.plusSeconds(60));
        Reading at61 = pain(5, NOW.plusSeconds(61));
        assertThat(Twice.of(with(first, at60), at60)).contains(first);
        assertThat(Twice.of(with(first, at61), at61)).isEmpty();
    }

    @Test
    void anotherPainOrAnotherMomentDoesNot() {
        Reading first = pain(5, NOW);
        Reading other = pain(6, NOW.plusSeconds(10));
        Reading recalled = pain(5, NOW.plusSeconds(10)).withAt(When.of(NOW.minus(Duration.ofHours(5)), ZONE));
        assertThat(Twice.of(with(first, other), other)).isEmpty();
        assertThat(Twice.of(with(first, recalled), recalled)).isEmpty();
        assertThat(Twice.of(with(first.withMistake(true), pain(5, NOW)), pain(5, NOW)))
                .isPresent();
    }

    @Test
    void aTimeMoreThanFiveMinutesAheadIsRefused() {
        assertThat(EntryTime.problem(When.of(NOW.plusSeconds(300), ZONE), NOW)).isEmpty();
        assertThat(EntryTime.problem(When.of(NOW.plusSeconds(301), ZONE), NOW))
                .map(Problem::key)
                .contains("future");
        assertThat(EntryTime.problem(When.of(NOW.minus(Duration.ofDays(400)), ZONE), NOW))
                .as("long ago is asked when saving, not refused")
                .isEmpty();
    }

    private static Problem problem(String local) {
        Typed<When> typed = TimeText.resolve(Field.OBSERVED_AT, local, LocalDateTime.parse(local), ZONE);
        return typed.bad().orElseThrow();
    }

    @Test
    void anHourThatHappensTwiceHasTwoMeanings() {
        List<When> meant = EntryTime.meant(problem("2025-10-26T01:30"), ZONE);
        assertThat(meant)
                .extracting(When::instant)
                .containsExactly(Instant.parse("2025-10-26T00:30:00Z"), Instant.parse("2025-10-26T01:30:00Z"));
    }

    @Test
    void anHourThatDoesNotExistHasTwoMeaningsToo() {
        List<When> meant = EntryTime.meant(problem("2026-03-29T01:30"), ZONE);
        assertThat(meant).hasSize(2).doesNotHaveDuplicates();
        assertThat(EntryTime.meant(Problem.of(Field.OBSERVED_AT, "future", "x"), ZONE))
                .isEmpty();
    }
}
