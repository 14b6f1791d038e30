package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

class SessionsTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");

    private static Treatment began(TreatmentKind kind, Duration ago) {
        return Treatment.of(EntryId.random(), kind, When.of(NOW.minus(ago), ZoneOffset.UTC), NOW);
    }

    private static Diary diary(Treatment... treatments) {
        return Diary.of(Profile.UNKNOWN, List.of(treatments), false);
    }

    @Test
    void aSessionWithoutAnEndRunsForLessThanTwoHours() {
        Duration two = Duration.ofHours(2);
        assertThat(Sessions.running(diary(began(TreatmentKind.HEAT_DRY, two.minusSeconds(1))), NOW))
                .isPresent();
        assertThat(Sessions.running(diary(began(TreatmentKind.HEAT_DRY, two)), NOW))
                .isEmpty();
    }

    @Test
    void aWrapRunsForLessThanADay() {
        Duration day = Duration.ofHours(24);
        assertThat(Sessions.running(diary(began(TreatmentKind.HEAT_WRAP, day.minusSeconds(1))), NOW))
                .isPresent();
        assertThat(Sessions.running(diary(began(TreatmentKind.HEAT_WRAP, day)), NOW))
                .isEmpty();
    }

    @Test
    void anEndMinutesOrAMistakeIsNoRunningSession() {
        Treatment heat = began(TreatmentKind.HEAT_MOIST, Duration.ofMinutes(10));
        assertThat(Sessions.running(diary(heat.withLength(Length.minutes("5"))), NOW))
                .isEmpty();
        assertThat(Sessions.running(diary(heat.withMistake(true)), NOW)).isEmpty();
        assertThat(Sessions.running(diary(began(TreatmentKind.WALK, Duration.ofMinutes(5))), NOW))
                .isEmpty();
    }

    @Test
    void anOlderRunningWrapIsFoundBehindOtherThings() {
        Treatment wrap = began(TreatmentKind.HEAT_WRAP, Duration.ofHours(5));
        Diary diary = diary(wrap, began(TreatmentKind.WALK, Duration.ofHours(1)));
        assertThat(Sessions.running(diary, NOW)).contains(wrap);
    }

    @Test
    void heatFitsAgainTwoHoursAfterItsStart() {
        Treatment heat = began(TreatmentKind.HEAT_DRY, Duration.ofMinutes(30)).withLength(Length.minutes("20"));
        assertThat(Sessions.nextHeat(diary(heat), NOW)).contains(NOW.plus(Duration.ofMinutes(90)));
        assertThat(Sessions.nextHeat(diary(began(TreatmentKind.HEAT_DRY, Duration.ofHours(2))), NOW))
                .isEmpty();
        assertThat(Sessions.nextHeat(diary(began(TreatmentKind.HEAT_WRAP, Duration.ofMinutes(5))), NOW))
                .isEmpty();
    }

    @Test
    void coldFitsAgainTwoHoursAfterItsEnd() {
        Treatment cold = began(TreatmentKind.COLD_PACK, Duration.ofMinutes(30)).withLength(Length.minutes("15"));
        assertThat(Sessions.nextCold(diary(cold), NOW)).contains(NOW.plus(Duration.ofMinutes(105)));
        Treatment unknownEnd = began(TreatmentKind.COLD_PACK, Duration.ofMinutes(30));
        assertThat(Sessions.nextCold(diary(unknownEnd), NOW)).contains(NOW.plus(Duration.ofMinutes(110)));
    }

    @Test
    void anEmptyDiaryHasNoSession() {
        assertThat(Sessions.running(Diary.EMPTY, NOW)).isEmpty();
        assertThat(Sessions.nextHeat(Diary.EMPTY, NOW)).isEmpty();
        assertThat(Sessions.nextCold(Diary.EMPTY, NOW)).isEmpty();
    }
}
