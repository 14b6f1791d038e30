package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours since onset are real ones: 72 h is 72 h, whatever the clocks on the wall did in between. */
class ClockChangeTest {
    private static List<List<String>> rows(ChartDiary diary) {
        return diary.picture().table().rows();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T12:00,Europe/London,2026-03-30 13:00,UTC+01:00",
        "2026-10-23T12:00,Europe/London,2026-10-26 11:00,UTC+00:00",
        "2026-03-06T12:00,America/New_York,2026-03-09 13:00,UTC-04:00",
        "2026-10-02T12:00,Australia/Lord_Howe,2026-10-05 12:30,UTC+11:00"
    })
    void seventyTwoHoursLaterTheWallShowsAnotherTime(String onset, String zone, String wall, String offset) {
        ChartDiary diary = ChartDiary.began(onset, ZoneId.of(zone)).pains(0, 8, 72, 4);
        assertThat(rows(diary).getLast().subList(0, 3)).containsExactly(wall, offset, "72.00");
        assertThat(diary.picture().spoken()).contains("It was 4 at 72 hours.");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T12:00,It was over after 3 days.", "2026-10-23T12:00,It was over after 3 days."})
    void anEndAfter72RealHoursIsThreeDays(String onset, String words) {
        assertThat(ChartDiary.began(onset, ChartDiary.LONDON)
                        .pains(0, 8, 71, 4)
                        .over(72)
                        .picture()
                        .spoken())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T12:00,36,0", "2026-03-28T12:00,36.000277778,1", "2026-10-24T12:00,36,0"})
    void thirtySixRealHoursOverAClockChangeAreNoGap(String onset, double hours, int gaps) {
        assertThat(ChartDiary.began(onset, ChartDiary.LONDON)
                        .pains(0, 8, hours, 4)
                        .series()
                        .blanks())
                .hasSize(gaps);
    }

    @Test
    void twoPointsOfTheHourThatIsRepeatedLieAnHourApart() {
        var points = ChartDiary.began("2026-10-24T20:30", ChartDiary.LONDON)
                .pains(5, 6, 6, 5)
                .picture()
                .points(1048, 560);
        assertThat(points.get(0).spoken()).contains("01:30 (+01:00)");
        assertThat(points.get(1).spoken()).contains("01:30 (Z)");
        var usual = ChartDiary.began("2026-07-24T20:30", ChartDiary.LONDON)
                .pains(5, 6, 6, 5)
                .picture()
                .points(1048, 560);
        assertThat(points.get(1).x() - points.get(0).x())
                .isCloseTo(usual.get(1).x() - usual.get(0).x(), within(0.5));
    }

    @Test
    void beforeAndAfterTheHourThatIsLeftOutThereIsNoHole() {
        var points = ChartDiary.began("2026-03-28T20:30", ChartDiary.LONDON)
                .pains(4, 6, 5, 5)
                .picture()
                .points(1048, 560);
        assertThat(points)
                .extracting(PointMark::spoken)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Sunday 29 March 00:30, pain 6, 4 hours in"),
                        second -> assertThat(second).contains("Sunday 29 March 02:30, pain 5, 5 hours in"));
    }

    @Test
    void aJourneyNamesThePlaceOfTheOtherZone() {
        ChartDiary diary = ChartDiary.began("2026-06-01T10:00", ZoneId.of("Europe/Berlin"));
        var there = org.spasmdiary.diary.When.of(diary.at(30).instant(), ZoneId.of("America/Los_Angeles"));
        diary.pain(0, 6)
                .reading(org.spasmdiary.diary.Reading.empty(
                                org.spasmdiary.diary.EntryId.ofContent("there"), there, there.instant())
                        .withPain(org.spasmdiary.diary.Pain.now(4)));
        assertThat(diary.picture().points(1048, 560).getLast().spoken())
                .contains("Tuesday 2 June 07:00 (Los Angeles), pain 4, 1 day 6 hours in");
        assertThat(rows(diary).getLast().subList(0, 3)).containsExactly("2026-06-02 07:00", "UTC-07:00", "30.00");
    }
}
