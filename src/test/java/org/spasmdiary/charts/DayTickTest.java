package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.When;

class DayTickTest {
    private static When when(String local, String zone) {
        ZoneId id = ZoneId.of(zone);
        return When.of(LocalDateTime.parse(local).atZone(id).toInstant(), id);
    }

    private static List<DayTick> ticks(When onset, int days, When... written) {
        return DayTick.of(onset, List.of(written), onset.instant().plusSeconds(days * 86_400L));
    }

    private static DayTick on(List<DayTick> ticks, String day) {
        return ticks.stream()
                .filter(tick -> tick.day().equals(LocalDate.parse(day)))
                .findAny()
                .orElseThrow();
    }

    @Test
    void daysFollowLocalMidnights() {
        List<DayTick> ticks = ticks(when("2026-05-01T18:00", "Europe/London"), 3);
        assertThat(ticks.getFirst().from()).isEqualTo(-18);
        assertThat(ticks.getFirst().to()).isEqualTo(6);
        assertThat(ticks.get(1).from()).isEqualTo(6);
        assertThat(ticks).allMatch(tick -> tick.why() == DayTick.Why.PLAIN);
        assertThat(ticks.getLast().day()).isEqualTo(LocalDate.parse("2026-05-04"));
    }

    @Test
    void theDayTheClocksGoBackIsTwentyFiveHoursWideAndMarked() {
        DayTick tick = on(ticks(when("2026-10-24T12:00", "Europe/London"), 4), "2026-10-25");
        assertThat(tick.to() - tick.from()).isEqualTo(25);
        assertThat(tick.why()).isEqualTo(DayTick.Why.CLOCKS_CHANGED);
    }

    @Test
    void theDayTheClocksGoForwardIsTwentyThreeHoursWideAndMarked() {
        DayTick tick = on(ticks(when("2026-03-07T09:00", "America/New_York"), 4), "2026-03-08");
        assertThat(tick.to() - tick.from()).isEqualTo(23);
        assertThat(tick.why()).isEqualTo(DayTick.Why.CLOCKS_CHANGED);
    }

    @Test
    void aFlightWestMakesOneLongDay() {
        When onset = when("2026-06-01T10:00", "Europe/Berlin");
        List<DayTick> ticks = ticks(onset, 6, when("2026-06-03T16:00", "America/Los_Angeles"));
        DayTick tick = on(ticks, "2026-06-03");
        assertThat(tick.to() - tick.from()).isEqualTo(24 + 9);
        assertThat(tick.why()).isEqualTo(DayTick.Why.OTHER_ZONE);
        assertThat(on(ticks, "2026-06-04").why()).isEqualTo(DayTick.Why.PLAIN);
    }

    @Test
    void aFlightEastMayCutADay() {
        When onset = when("2026-06-01T10:00", "America/Los_Angeles");
        List<DayTick> ticks = ticks(onset, 5, when("2026-06-04T08:00", "Asia/Tokyo"));
        assertThat(ticks).extracting(DayTick::day).doesNotHaveDuplicates().isSorted();
        assertThat(on(ticks, "2026-06-03").why()).isEqualTo(DayTick.Why.OTHER_ZONE);
        for (int i = 1; i < ticks.size(); i++)
            assertThat(ticks.get(i).from()).isEqualTo(ticks.get(i - 1).to());
    }

    @Test
    void aZoneOfTheSameOffsetIsNoJourney() {
        When onset = when("2026-06-01T10:00", "Europe/Berlin");
        assertThat(ticks(onset, 3, when("2026-06-02T10:00", "Europe/Paris")))
                .allMatch(tick -> tick.why() == DayTick.Why.PLAIN);
    }

    @Test
    void theStoredOffsetWinsOverRulesThatChangedSince() {
        Instant moment = Instant.parse("2026-06-02T10:00:00Z");
        When odd = new When(moment, ZoneId.of("Europe/Berlin"), ZoneOffset.ofHours(5));
        DayTick next = on(ticks(when("2026-06-01T10:00", "Europe/Berlin"), 4, odd), "2026-06-03");
        assertThat(next.from())
                .as("midnight at +05:00 is 19:00 UTC, 35 h after 08:00 UTC")
                .isEqualTo(35);
    }
}
