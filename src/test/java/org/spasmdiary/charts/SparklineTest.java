package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.Golden;

class SparklineTest {
    private static final int WIDTH = 220;
    private static final int HEIGHT = 56;

    private static Sparkline line(ChartDiary made) {
        return made.sparkline(Look.LIGHT, 1);
    }

    private static PixelImage pixels(Sparkline line) {
        return Pictures.pixels(line, WIDTH, HEIGHT, 2);
    }

    /** How many pixels have the colour of the pain line, in the columns of these hours. */
    private static int ink(ChartDiary made, double fromHour, double toHour) {
        PixelImage image = pixels(line(made));
        int pain = Ink.LIGHT.pain().getRGB();
        int found = 0;
        for (int x = column(fromHour); x < column(toHour); x++)
            for (int y = 0; y < image.height(); y++) if (image.at(x, y) == pain) found++;
        return found;
    }

    private static int column(double hour) {
        return (int) (2 * (4 + hour / 336 * (WIDTH - 8)));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aSpasmInEveryLook(Look look) {
        Golden.check(
                "charts/sparkline-" + look.name().toLowerCase(Locale.ROOT),
                pixels(ChartDiary.nineDays().sparkline(look, 1)));
    }

    @Test
    void aLongOneHasItsWeeksAtItsEndAndOneMarkFewer() {
        Golden.check("charts/sparkline-long", pixels(line(EpisodeGoldenTest.twoMonths())));
        Golden.check(
                "charts/sparkline-text-200",
                Pictures.pixels(ChartDiary.nineDays().sparkline(Look.LIGHT, 2), 2 * WIDTH, 2 * HEIGHT, 1));
    }

    @Test
    void daysWithoutAnEntryStayOpen() {
        assertThat(ink(ChartDiary.began().pains(10, 6, 46, 6).over(60), 20, 36)).isPositive();
        assertThat(ink(ChartDiary.began().pains(10, 6, 46.01, 6).over(60), 20, 36))
                .isZero();
    }

    @Test
    void oneEntryAloneIsSeenAlsoAmongMany() {
        assertThat(ink(ChartDiary.began().pains(200, 5).over(210), 195, 205)).isPositive();
        ChartDiary many = ChartDiary.began();
        for (int i = 0; i < 100; i++) many.pain(i, 5);
        assertThat(ink(many.pain(300, 5).over(310), 295, 305)).isPositive();
    }

    @Test
    void noEntryIsNoLineAndZeroIsALineAtTheFoot() {
        assertThat(ink(ChartDiary.began().over(60), 0, 336)).isZero();
        assertThat(ink(ChartDiary.began().pains(10, 0, 30, 0).over(60), 12, 28)).isPositive();
    }

    @Test
    void itsWordsAndNumbersAreThoseOfTheLargeChart() {
        ChartDiary made = ChartDiary.nineDays();
        Picture large = made.picture();
        assertThat(line(made).spoken()).isEqualTo(large.spoken());
        assertThat(line(made).table()).isEqualTo(large.table());
    }
}
