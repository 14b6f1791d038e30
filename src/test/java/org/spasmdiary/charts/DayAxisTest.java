package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAxisTest {
    /** Days to two weeks, then weeks, then every second week and so on: at most thirteen ticks. */
    @ParameterizedTest
    @CsvSource({
        "0, 8, 1",
        "192, 8, 1",
        "193, 9, 1",
        "336, 14, 1",
        "337, 21, 7",
        "504, 21, 7",
        "505, 28, 7",
        "2016, 84, 7",
        "2017, 98, 14",
        "8760, 385, 35"
    })
    void itIsLongEnoughAndInWholeSteps(int hours, int lastDay, int step) {
        DayAxis axis = DayAxis.upTo(Duration.ofHours(hours));
        assertThat(axis).isEqualTo(new DayAxis(lastDay, step));
        assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(15).startsWith(0).endsWith(lastDay);
        assertThat(axis.part(Duration.ofHours(hours))).isBetween(0.0, 1.0);
    }

    @Test
    void withLittleRoomEveryNthTickIsLeft() {
        DayAxis axis = DayAxis.upTo(Duration.ofDays(10));
        assertThat(axis.ticks(500, 20)).hasSize(11);
        assertThat(axis.ticks(190, 20)).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(axis.ticks(200, 20)).as("just enough").hasSize(11);
    }

    @Test
    void itCountsInDaysOrInWeeks() {
        assertThat(DayAxis.upTo(Duration.ofDays(14)).title(ChartDiary.ENGLISH)).isEqualTo("Days since it began");
        DayAxis weeks = DayAxis.upTo(Duration.ofDays(15));
        assertThat(weeks.title(ChartDiary.ENGLISH)).isEqualTo("Weeks since it began");
        assertThat(weeks.label(14, ChartDiary.ENGLISH)).isEqualTo("2");
    }
}
