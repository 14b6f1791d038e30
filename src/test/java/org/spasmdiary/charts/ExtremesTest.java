package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.EndReason;

/** Very little and very much on one chart: what is drawn, what is said and what is listed stay the same facts. */
class ExtremesTest {
    private static List<String> texts(ChartDiary diary) throws Exception {
        return SvgTexts.of(diary.picture(), 1048, 560).stream()
                .map(SvgTexts.Placed::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 10})
    void aSinglePointIsADotWithItsNumberAndNoLine(int score) throws Exception {
        ChartDiary diary = ChartDiary.began().pain(20, score).now(21);
        assertThat(texts(diary)).contains(String.valueOf(score), "Pain entry");
        PainLine line = PainLine.of(
                diary.series(),
                new Scene(diary.series(), Look.LIGHT, ChartOptions.ALL, ChartDiary.ENGLISH, 1048, 560).layout(),
                false);
        assertThat(line.pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece).hasSize(1));
        assertThat(line.dots()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void fiveHundredPointsAreALineWithoutDotsAndAllCanBeFound(Look look) {
        ChartDiary diary = EpisodeGoldenTest.manyEntries(500);
        EpisodePicture picture = diary.picture(look, ChartOptions.ALL);
        assertThat(picture.points(720, 400)).hasSize(500).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
        assertThat(picture.table().rows()).hasSize(502);
    }

    @Test
    void theHighestOfFiveHundredIsDrawnAtTheTop() {
        ChartDiary diary = EpisodeGoldenTest.manyEntries(500);
        EpisodePicture picture = diary.picture();
        PointMark peak = picture.points(1048, 560).stream()
                .min((a, b) -> Double.compare(a.y(), b.y()))
                .orElseThrow();
        assertThat(peak.spoken()).contains("pain 10");
        PixelImage image = Pictures.pixels(picture, 1048, 560, 1);
        int background = image.at((int) peak.x() + 120, (int) peak.y() + 3);
        assertThat(image.at((int) peak.x(), (int) peak.y() + 3)).isNotEqualTo(background);
    }

    @Test
    void twoMonthsAreWholeWeeksWithAllTheirMarks() throws Exception {
        ChartDiary diary = EpisodeGoldenTest.twoMonths();
        assertThat(diary.series().view()).isEqualTo(View.days(0, 63));
        assertThat(texts(diary)).contains("72 h", "7 d", "14 d", "4 wk", "week 4", "week 8", "Jan–Mar 2026");
    }

    @ParameterizedTest
    @CsvSource({"336,14", "336.01,21", "504,21", "504.01,28", "8760,371"})
    void theAxisIsTwoWeeksOrAsManyWholeOnesAsItTakes(double hours, int days) {
        assertThat(ChartDiary.began().pains(0, 5).over(hours).series().view()).isEqualTo(View.days(0, days));
    }

    @Test
    void aYearKeepsItsLinesAndItsWordsApart() throws Exception {
        ChartDiary diary = ChartDiary.began();
        for (int day = 0; day < 365; day++) diary.pain(day * 24, 3 + day % 3);
        diary.now(365 * 24);
        var placed = SvgTexts.of(diary.picture(), 1048, 560);
        assertThat(SvgTexts.overlaps(placed)).isEmpty();
        assertThat(placed)
                .extracting(SvgTexts.Placed::text)
                .contains("2025–2026", "Now: 52 wk 1 d")
                .noneMatch(text -> text.endsWith("…"));
    }

    @Test
    void aSpasmOfNoLengthIsDrawnAndSaid() throws Exception {
        ChartDiary diary = ChartDiary.began().pain(0, 6).over(0);
        assertThat(texts(diary)).contains("Over: 0 min");
        assertThat(diary.picture().spoken()).startsWith("Pain began at 6. It was over after");
    }

    @ParameterizedTest
    @CsvSource({"72,no", "72.000277778,yes", "168,no", "168.000277778,yes"})
    void anEndOnAMarkLiesOnItAndOneASecondLaterBehindIt(double hours, String past) {
        EpisodeSeries series = ChartDiary.began().pains(0, 5, 30, 4).over(hours).series();
        double mark = hours < 100 ? 72 : 168;
        assertThat(series.ending()).isInstanceOf(EpisodeSeries.Ending.Over.class);
        assertThat(series.ending().hour() > mark).isEqualTo(past.equals("yes"));
    }

    @Test
    void anEndNobodyKnowsIsAsLongAsTheLastEntryThatConfirmsIt() throws Exception {
        ChartDiary diary = ChartDiary.began().pains(0, 5, 70, 4, 71, 0).ended(100, EndReason.STOPPED_LOGGING);
        assertThat(texts(diary)).contains("End not known, at least 2 d 22 h");
        assertThat(diary.picture().spoken()).contains("it lasted at least 2 days 22 hours.");
    }
}
