package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;

/** The legend explains the marks that are drawn, in words that are true of them, and no others. */
class LegendTest {
    private static final String NO_ENTRIES = ">No entries for over 36 h<";
    private static final String NO_SCORE = ">No pain score for over 36 h<";

    private static String drawn(ChartDiary diary, ChartOptions options, int width, int height) {
        return new String(Pictures.svg(diary.picture(Look.LIGHT, options), width, height), StandardCharsets.UTF_8)
                .replaceAll("(?s)<desc.*?</desc>", "");
    }

    private static String drawn(ChartDiary diary) {
        return drawn(diary, ChartOptions.ALL, 1048, 560);
    }

    private static ChartDiary scoreless() {
        ChartDiary diary = ChartDiary.began().pain(0, 9);
        return diary.reading(diary.entry(30).withStillThere(Tri.YES)).pain(60, 6);
    }

    @Test
    void aTimeWithEntriesButNoScoreIsNotCalledOneWithoutEntries() {
        assertThat(drawn(scoreless())).contains(NO_SCORE).doesNotContain(NO_ENTRIES);
    }

    @Test
    void aGapIsCalledOne() {
        assertThat(drawn(ChartDiary.began().pains(0, 9, 60, 6)))
                .contains(NO_ENTRIES)
                .doesNotContain(NO_SCORE);
    }

    @Test
    void withBothTheWordsAreTrueOfBoth() {
        assertThat(drawn(scoreless().pain(120, 5))).contains(NO_SCORE).doesNotContain(NO_ENTRIES);
    }

    @ParameterizedTest
    @CsvSource({"0,2,true", "2,4,false"})
    void aScoreRecalledLaterIsExplainedWhereItIsInView(int from, int to, boolean explained) {
        ChartDiary diary = ChartDiary.began().recalled(10, 7, 25).pains(20, 5, 50, 4, 60, 4, 70, 4);
        ChartOptions zoom = ChartOptions.ALL.withZoom(View.days(from, to));
        assertThat(drawn(diary, zoom, 1048, 560).contains("Written down over a day later"))
                .isEqualTo(explained);
    }

    @ParameterizedTest
    @CsvSource({"0,2,true", "3,5,false"})
    void soIsABandOfTheDay(int from, int to, boolean explained) {
        ChartDiary diary = ChartDiary.began().said(10, 5, 4, 7).pains(40, 4, 75, 4, 80, 3);
        ChartOptions zoom = ChartOptions.ALL.withZoom(View.days(from, to));
        assertThat(drawn(diary, zoom, 1048, 560).contains("Average up to worst"))
                .isEqualTo(explained);
    }

    @Test
    void marksOfRowsThatWereLeftOutAreNotExplained() {
        ChartDiary diary = ChartDiary.began()
                .pains(0, 2, 5, 2, 10, 2)
                .note(12, 2, "Better lying down")
                .treated(TreatmentKind.HEAT_DRY, 1)
                .treated(TreatmentKind.COLD_PACK, 2)
                .treated(TreatmentKind.WALK, 3)
                .treated(TreatmentKind.MASSAGE, 4)
                .treated(TreatmentKind.IBUPROFEN, 5)
                .treated(TreatmentKind.FLUIDS, 6)
                .contact(ContactKind.DOCTOR, ContactHow.PHONE, 13);
        assertThat(drawn(diary)).contains(">Note<", ">Someone contacted<");
        assertThat(drawn(diary, ChartOptions.ALL, 1048, 310))
                .contains("No room here for the rows", ">Pain entry<")
                .doesNotContain(">Note<", ">Someone contacted<");
    }

    @Test
    void theWordsOfTheLegendKeepClearOfThePainLine() {
        ChartDiary high = ChartDiary.began();
        for (int i = 0; i < 27; i++) high.pain(i * 12, 9);
        EpisodePicture picture = high.now(325).picture();
        String svg = drawn(high);
        assertThat(svg).contains(">Pain entry<");
        double words = y(svg, "Pain entry");
        assertThat(picture.points(1048, 560))
                .allSatisfy(point -> assertThat(Math.abs(point.y() - words)).isGreaterThan(8));
    }

    private static double y(String svg, String text) {
        var at = java.util.regex.Pattern.compile("<text[^>]* y=\"([0-9.]+)\"[^>]*>" + text + "<")
                .matcher(svg);
        assertThat(at.find()).isTrue();
        return Double.parseDouble(at.group(1));
    }
}
