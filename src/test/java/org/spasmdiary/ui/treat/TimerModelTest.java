package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

class TimerModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:10Z");
    private static final Words WORDS = Words.of(Locale.ENGLISH);

    private static TimerModel model(TreatmentKind kind, Duration ago) {
        var session = Treatment.of(EntryId.random(), kind, When.of(NOW.minus(ago), ZONE), NOW);
        return TimerModel.of(Diary.of(Profile.UNKNOWN, List.of(session), false), NOW, ZONE, WORDS)
                .orElseThrow();
    }

    @Test
    void heatSaysWhenToTakeItOffAndWhenTheNextFits() {
        TimerModel heat = model(TreatmentKind.HEAT_MOIST, Duration.ofSeconds(730));
        assertThat(heat.title()).isEqualTo("Heat is on");
        assertThat(heat.elapsed()).isEqualTo("12:10");
        assertThat(heat.advice()).isEqualTo("15\u201320 min \u00b7 off 11:43\u201311:48");
        assertThat(heat.next()).isEqualTo("Next 13:28");
        assertThat(heat.stillOn()).isFalse();
        assertThat(heat.share()).isEqualTo(730 / 1200.0);
    }

    @Test
    void itAsksAtTwentyMinutesAndNotASecondBefore() {
        assertThat(model(TreatmentKind.HEAT_DRY, Duration.ofSeconds(1199)).stillOn())
                .isFalse();
        assertThat(model(TreatmentKind.HEAT_DRY, Duration.ofSeconds(1200)).stillOn())
                .isTrue();
    }

    @Test
    void theNextColdCountsFromTheEndWhichIsNowWhileItIsOn() {
        assertThat(model(TreatmentKind.COLD_PACK, Duration.ofMinutes(10)).next())
                .isEqualTo("Next 13:40");
    }

    @Test
    void aWrapRunsInHoursAndAsksAtEight() {
        TimerModel wrap = model(TreatmentKind.HEAT_WRAP, Duration.ofMinutes(7 * 60 + 5));
        assertThat(wrap.elapsed()).isEqualTo("7:05");
        assertThat(wrap.stillOn()).isFalse();
        assertThat(model(TreatmentKind.HEAT_WRAP, Duration.ofHours(8)).stillOn())
                .isTrue();
    }

    @Test
    void aStoppedSessionShowsNoTimer() {
        var stopped = Treatment.of(EntryId.random(), TreatmentKind.HEAT_DRY, When.of(NOW.minusSeconds(60), ZONE), NOW)
                .withLength(Length.minutes("0.5"));
        assertThat(TimerModel.of(Diary.of(Profile.UNKNOWN, List.of(stopped), false), NOW, ZONE, WORDS))
                .isEmpty();
    }
}
