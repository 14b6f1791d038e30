package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    private static EpisodeLayout layout(ChartDiary diary, Look look, double scale, double width, double height) {
        ChartOptions options = ChartOptions.ALL.withTextScale(scale);
        return EpisodeLayout.of(diary.series(), look, options, ChartDiary.ENGLISH, width, height, 0);
    }

    @Test
    void painIsAlwaysZeroToTen() {
        EpisodeLayout at = layout(ChartDiary.began().pains(0, 4, 5, 5), Look.LIGHT, 1, 1000, 500);
        assertThat(at.y(0)).isEqualTo(at.pain().getMaxY());
        assertThat(at.y(10)).isEqualTo(at.pain().getY());
    }

    @ParameterizedTest
    @CsvSource({"1048,560,1", "1000,320,1", "1600,900,1", "1048,900,2", "620,420,1", "400,260,1"})
    void nothingOverlapsAndNothingLeavesThePicture(double width, double height, double scale) {
        EpisodeLayout at = layout(ChartDiary.nineDays(), Look.LIGHT, scale, width, height);
        assertThat(at.pain().getX()).isPositive();
        assertThat(at.pain().getMaxX()).isLessThan(width);
        assertThat(at.pain().getHeight()).isGreaterThanOrEqualTo((at.crowded() ? 60 : 79) * at.unit());
        assertThat(at.lanes().getY()).isGreaterThan(at.pain().getMaxY());
        assertThat(at.lanes().getMaxY()).isLessThan(at.dateTop() + 0.01);
        assertThat(at.dateTop()).isLessThan(at.legendTop());
        assertThat(at.legendTop()).isLessThanOrEqualTo(height);
    }

    @Test
    void allRowsHaveRoomAtTheComfortableHeight() {
        for (double scale : new double[] {1, 1.5, 2}) {
            EpisodePicture picture = ChartDiary.nineDays().picture(Look.LIGHT, ChartOptions.ALL.withTextScale(scale));
            double height = picture.comfortableHeight(1048);
            EpisodeLayout at = layout(ChartDiary.nineDays(), Look.LIGHT, scale, 1048, height);
            assertThat(at.crowded()).isFalse();
            assertThat(at.laneHeight()).isGreaterThanOrEqualTo(18 * scale);
        }
    }

    @Test
    void rowsWithoutRoomAreLeftOutAndThePictureSaysSo() {
        EpisodeLayout at = layout(ChartDiary.nineDays(), Look.LIGHT, 2, 1048, 560);
        assertThat(at.crowded()).isTrue();
        Picture picture = ChartDiary.nineDays().picture(Look.LIGHT, ChartOptions.ALL.withTextScale(2));
        assertThat(new String(Pictures.svg(picture, 1048, 560), StandardCharsets.UTF_8))
                .contains("No room here for the rows of treatments and notes");
    }

    @ParameterizedTest
    @CsvSource({"14,1", "60,2"})
    void tagsThatWouldTouchTakeAnotherRow(int days, int least) {
        EpisodeSeries series =
                ChartDiary.began().pains(0, 5).now(1).series(ChartOptions.ALL.withZoom(View.days(0, days)));
        int rows = Tags.rows(series, new Type(Look.LIGHT, 1), ChartDiary.ENGLISH, 130, 1030);
        assertThat(rows).isGreaterThanOrEqualTo(least);
    }

    @Test
    void onlyMarksInsideTheViewHaveATag() {
        Picture picture = ChartDiary.nineDays().picture(Look.LIGHT, ChartOptions.ALL.withZoom(View.days(4, 8)));
        String svg = new String(Pictures.svg(picture, 1048, 560), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains(">7 d<")
                .doesNotContain(">72 h<")
                .doesNotContain(">14 d<")
                .doesNotContain("Began 14");
    }

    @Test
    void wordsFindAFreePlaceAndNeverAnOccupiedOne() {
        Room room = new Room(new Rectangle2D.Double(0, 0, 300, 200));
        room.take(0, 0, 300, 100);
        var wish = new Rectangle2D.Double(20, 20, 60, 20);
        assertThat(room.isFree(wish)).isFalse();
        var place = room.near(wish, new Rectangle2D.Double(0, 0, 300, 200)).orElseThrow();
        assertThat(place.getY()).isGreaterThan(100);
        assertThat(room.isFree(place)).as("taken from now on").isFalse();
    }

    @Test
    void aFullPlotHasNoPlace() {
        Room room = new Room(new Rectangle2D.Double(0, 0, 300, 200));
        for (int y = 0; y <= 200; y += 10) room.takeLine(0, y, 300, y, 2);
        assertThat(room.near(new Rectangle2D.Double(20, 20, 60, 20), new Rectangle2D.Double(0, 0, 300, 200)))
                .isEmpty();
    }

    @Test
    void aTextTooLongForItsPlaceEndsInAnEllipsis() {
        Type type = new Type(Look.LIGHT, 1);
        String cut = type.fit("A very long name of a product that goes on", 100);
        assertThat(cut).endsWith("…");
        assertThat(type.width(cut, false)).isLessThanOrEqualTo(100);
        assertThat(type.fit("Heat", 100)).isEqualTo("Heat");
    }

    @Test
    void theTypefaceIsTheBundledOne() {
        assertThat(ChartFonts.plain(13).getFamily()).isEqualTo("Inter");
        assertThat(ChartFonts.bold(13).isBold()).isTrue();
    }
}
