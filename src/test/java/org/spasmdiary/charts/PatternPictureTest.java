package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.analysis.Reach;
import org.spasmdiary.diary.Diary;

/** Words and tables of the patterns hold every number that the pictures show. */
class PatternPictureTest {
    private static final Diary MONTH = PatternGoldenTest.Month.diary();

    private static Picture clock(Diary diary) {
        return TimeOfDayPicture.of(diary, Reach.ALL, PatternGoldenTest.Month.NOW, Look.LIGHT, 1, ChartDiary.ENGLISH);
    }

    private static Picture function(Diary diary) {
        return FunctionPicture.of(diary, Reach.ALL, PatternGoldenTest.Month.NOW, Look.LIGHT, 1, ChartDiary.ENGLISH);
    }

    @Test
    void timeOfDayIsSaidSlotBySlotWithItsCounts() {
        assertThat(clock(MONTH).spoken())
                .startsWith("Pain by time of day, everything written so far: 92 scores.")
                .contains("From 00:00 to 03:00: 1 score, too few to say (7).")
                .contains("From 03:00 to 06:00: 2 scores, too few to say (7, 7).")
                .contains("From 06:00 to 09:00: middle 4, middle half 3 to 5.25, 24 scores.")
                .contains("From 09:00 to 12:00: no score.")
                .endsWith("Times are by the clock where each entry was written.");
    }

    @Test
    void theTableHasAllEightSlots() {
        ChartTable table = clock(MONTH).table();
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rows().get(1)).containsExactly("03–06", "2", "7", "", "", "", "7", "too few to say: 7, 7");
        assertThat(table.rows().get(2).subList(0, 2)).containsExactly("06–09", "24");
        assertThat(table.rows().get(2).subList(3, 6)).containsExactly("3", "4", "5.25");
        assertThat(table.rows().get(3)).containsExactly("09–12", "0", "", "", "", "", "", "");
    }

    @Test
    void abilitiesAreCountedByAnswerAndNeverAddedUp() {
        String said = function(MONTH).spoken();
        assertThat(said)
                .startsWith(
                        "What you could do and how you slept, everything written so far: something said on 24 days.")
                .contains("Walk: Yes on ")
                .contains("Sleep was written down on 24 days, 4 to 6.5 hours.")
                .contains("Pain woke you on 6 days.")
                .endsWith("What was not said is left out. No total is made of it.");
    }

    @Test
    void theTableOfDaysLeavesEmptyWhatWasNotSaid() {
        Diary one = ChartDiary.began()
                .reading(PatternGoldenTest.Month.said(ChartDiary.began().entry(20), 6, new Random(1)))
                .diary();
        ChartTable table = function(one).table();
        assertThat(table.header()).hasSize(14).startsWith("Day", "Bend").endsWith("Times woken", "Woken by pain");
        assertThat(table.rows())
                .containsExactly(List.of(
                        "2025-10-15",
                        "",
                        "Hard",
                        "Hard",
                        "Hard",
                        "No",
                        "Hard",
                        "No",
                        "No",
                        "No",
                        "No",
                        "4.5",
                        "1",
                        "Yes"));
    }

    @Test
    void anEmptyDiarySaysSo() {
        assertThat(clock(Diary.EMPTY).spoken()).contains("0 scores").doesNotContain("From");
        assertThat(function(Diary.EMPTY).spoken()).contains("nothing said").doesNotContain("total");
        assertThat(function(Diary.EMPTY).table().rows()).isEmpty();
    }

    @Test
    void madeUpDataIsCalledSo() {
        Diary sample = ChartDiary.began().sample().pain(3, 4).diary();
        assertThat(clock(sample).spoken()).contains("This is sample data.");
        assertThat(function(sample).spoken()).contains("This is sample data.");
    }

    @ParameterizedTest
    @CsvSource({"240,160", "8000,160", "240,8000", "1600,900"})
    void everySizeCanBeDrawn(int width, int height) {
        for (Picture picture : List.of(clock(MONTH), function(MONTH), clock(Diary.EMPTY), function(Diary.EMPTY)))
            assertThat(Pictures.pixels(picture, width, height, 1).argb()).isNotEmpty();
    }
}
