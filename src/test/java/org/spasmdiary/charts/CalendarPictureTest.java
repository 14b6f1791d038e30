package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPictureTest {
    private static List<String> texts(Picture picture, int width, int height) throws Exception {
        return SvgTexts.of(picture, width, height).stream()
                .map(SvgTexts.Placed::text)
                .toList();
    }

    private static List<String> row(Picture picture, String day) {
        return picture.table().rows().stream()
                .filter(row -> row.getFirst().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itSaysWhatTheDaysHold() {
        assertThat(ManySpasms.ordinary().picture(ChartKind.CALENDAR).spoken())
                .startsWith("Worst pain of each day from 1 Apr 2025 to 12 Mar 2026.")
                .contains("The worst was 9, on Tuesday 14 October.")
                .contains("On 2 days the worst was 0, no pain.")
                .contains("1 day in a spasm has nothing written.")
                .contains("7 days are marked as not typical.")
                .endsWith("Entries from before 1 Apr 2025 are not in it.");
        assertThat(ManySpasms.one().picture(ChartKind.CALENDAR).spoken()).doesNotContain("Entries from before");
    }

    @Test
    void everyDayUpToTodayHasARowAndNoEntryIsNotZero() {
        Picture picture = ManySpasms.ordinary().picture(ChartKind.CALENDAR);
        assertThat(picture.table().rows()).hasSize(346);
        assertThat(picture.table().rows().getLast().getFirst()).isEqualTo("2026-03-12");
        assertThat(row(picture, "2026-02-22")).containsExactly("2026-02-22", "Sun", "0", "Scored", "1", "", "");
        assertThat(row(picture, "2025-11-21"))
                .containsExactly("2025-11-21", "Fri", "", "In a spasm, nothing written", "0", "9", "");
        assertThat(row(picture, "2026-02-20").get(3)).isEqualTo("Something written, no score");
        assertThat(row(picture, "2025-08-10").get(6)).isEqualTo("Yes");
    }

    @Test
    void aYearFitsAndInLessRoomTheNewestMonths() throws Exception {
        Picture picture = ManySpasms.ordinary().picture(ChartKind.CALENDAR);
        assertThat(texts(picture, 1600, 900))
                .contains("April 2025", "March 2026")
                .noneMatch(text -> text.startsWith("Only the newest"));
        assertThat(texts(picture, 420, 420))
                .contains("March 2026")
                .doesNotContain("April 2025")
                .anyMatch(text -> text.startsWith("Only the newest"));
        assertThat(texts(picture, 240, 160)).contains("March 2026").doesNotContain("February 2026");
    }

    @Test
    void todayMayBeGivenByAZone() {
        var diary = ManySpasms.one();
        var auckland = CalendarPicture.of(
                diary.diary(), diary.now(), ZoneId.of("Pacific/Auckland"), Look.LIGHT, 1, ChartDiary.ENGLISH);
        assertThat(auckland.spoken()).contains("to 13 Mar 2026");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,1", "3,2", "4,2", "5,3", "6,3", "7,4", "8,4", "9,5", "10,5"})
    void twoScoresShareAStep(int worst, int step) {
        assertThat(Ramp.step(worst)).isEqualTo(step);
    }
}
