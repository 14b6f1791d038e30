package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WhenTest {
    @Test
    void theDayIsTheOneLivedThrough() {
        Instant instant = Instant.parse("2026-03-10T23:30:00Z");
        assertThat(When.of(instant, ZoneId.of("Europe/Berlin")).day()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(When.of(instant, ZoneId.of("America/New_York")).day()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void theStoredOffsetDecidesTheDayNotTheZonesRules() {
        Instant instant = Instant.parse("2011-12-30T10:30:00Z");
        When before = new When(instant, ZoneId.of("Pacific/Apia"), ZoneOffset.ofHours(-10));
        assertThat(before.day()).isEqualTo(LocalDate.of(2011, 12, 30)); // a day that zone has no more
    }

    @Test
    void secondsAreWhole() {
        assertThat(When.of(Instant.parse("2026-03-10T07:40:00.9Z"), ZoneOffset.UTC)
                        .instant())
                .isEqualTo(Instant.parse("2026-03-10T07:40:00Z"));
    }

    @Test
    void pregnancyCountsDaysFromEitherForm() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(new Pregnancy.Weeks(20, 0, day).daysOn(day)).isEqualTo(140);
        assertThat(new Pregnancy.Weeks(19, 6, day).daysOn(day.plusDays(1))).isEqualTo(140);
        assertThat(new Pregnancy.DueDate(day.plusDays(140)).daysOn(day)).isEqualTo(140);
    }
}
