package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.charts.ChartTable;

/** The line of a small chart, measured in its pixels: joined up to 36 h, and one kind of end for each ending. */
class SmallChartLineTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final double SECOND = 1 / 3600.0;

    private static SmallChart chart(
            List<SmallChart.Point> curve, List<SmallChart.Stretch> gaps, SmallChart.Ending ending, boolean current) {
        var caption = new SmallChart.Caption("1", "10 Mar", "2 d", "72 h", "7 d", "10 d", current);
        return new SmallChart(caption, curve, gaps, ending, 240, "words", new ChartTable(List.of(), List.of()));
    }

    private static SmallChart curve(double... hoursAndScores) {
        List<SmallChart.Point> curve = new ArrayList<>();
        for (int i = 0; i < hoursAndScores.length; i += 2)
            curve.add(new SmallChart.Point(hoursAndScores[i], (int) hoursAndScores[i + 1], false));
        return chart(curve, List.of(), SmallChart.Ending.OVER, false);
    }

    private static BufferedImage drawn(SmallChart chart) {
        var image = new BufferedImage(WIDTH * 3 / 4, HEIGHT * 3 / 4, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        chart.draw(g, WIDTH * 0.75, HEIGHT * 0.75);
        g.dispose();
        return image;
    }

    /** How dark it is at this hour and score, 0 to 255. */
    private static int dark(BufferedImage image, double hour, double score) {
        double x = (24 + (WIDTH - 33) * hour / 240) * 0.75;
        double y = (HEIGHT - 18 - (HEIGHT - 48) * score / 10) * 0.75;
        int darkest = 0;
        for (int dx = -1; dx <= 0; dx++)
            for (int dy = -1; dy <= 1; dy++)
                darkest = Math.max(darkest, 255 - (image.getRGB((int) x + dx, (int) y + dy) & 255));
        return darkest;
    }

    @ParameterizedTest
    @CsvSource({"36,true", "36.000277777,false", "60,false"})
    void scoresAreJoinedUpTo36HoursWhetherOrNotEntriesWithoutAScoreLieBetween(double apart, boolean joined) {
        var image = drawn(curve(90, 3, 90 + apart, 3));
        assertThat(dark(image, 90 + apart / 2, 3) > 128).isEqualTo(joined);
    }

    @Test
    void theHatchIsDrawnWhereNothingWasWrittenAndNowhereElse() {
        var gap = new SmallChart.Stretch(90, 150);
        var image = drawn(chart(
                List.of(new SmallChart.Point(90, 3, false), new SmallChart.Point(150, 3, false)),
                List.of(gap),
                SmallChart.Ending.OVER,
                false));
        assertThat(inked(image, 95, 145)).isGreaterThan(3 * inked(drawn(curve(90, 3, 150, 3)), 95, 145) + 50);
        assertThat(inked(image, 185, 235)).isEqualTo(inked(drawn(curve(90, 3, 150, 3)), 185, 235));
    }

    private static int inked(BufferedImage image, double from, double to) {
        int n = 0;
        for (double hour = from; hour < to; hour += 0.8)
            for (double score = 0.6; score < 9.6; score += 0.2)
                if (Math.abs(score - 3) > 0.6 && Math.abs(score - 5) > 0.5 && dark(image, hour, score) > 60) n++;
        return n;
    }

    @ParameterizedTest
    @EnumSource(SmallChart.Ending.class)
    void everyEndingLooksDifferent(SmallChart.Ending ending) {
        var points = List.of(new SmallChart.Point(0, 6, false), new SmallChart.Point(20, 4, false));
        for (SmallChart.Ending other : SmallChart.Ending.values())
            assertThat(same(
                            drawn(chart(points, List.of(), ending, false)),
                            drawn(chart(points, List.of(), other, false))))
                    .isEqualTo(ending == other);
    }

    @Test
    void aRecalledScoreIsHollowAndOthersAreNot() {
        var hollow = List.of(new SmallChart.Point(120, 6, true), new SmallChart.Point(130, 6, false));
        var filled = List.of(new SmallChart.Point(120, 6, false), new SmallChart.Point(130, 6, false));
        assertThat(same(
                        drawn(chart(hollow, List.of(), SmallChart.Ending.GOING, false)),
                        drawn(chart(filled, List.of(), SmallChart.Ending.GOING, false))))
                .isFalse();
    }

    @Test
    void aScoreBehindTheEndOfTheAxisStaysInsideTheFrame() {
        var image = drawn(curve(200, 5, 230, 5, 260, 5));
        for (int y = 30; y < HEIGHT * 3 / 4 - 20; y++)
            assertThat(image.getRGB(WIDTH * 3 / 4 - 3, y) & 255)
                    .as("right of the plot, at %s", y)
                    .isGreaterThan(200);
    }

    @Test
    void drawingLeavesTheGraphicsAsItWas() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        var font = g.getFont();
        var stroke = g.getStroke();
        curve(0, 6, 20, 4).draw(g, 240, 135);
        assertThat(g.getTransform().isIdentity()).isTrue();
        assertThat(g.getFont()).isEqualTo(font);
        assertThat(g.getStroke()).isEqualTo(stroke);
        assertThat(g.getClip()).isNull();
    }

    @Test
    void oneSecondIsTheWholeDifference() {
        assertThat(same(drawn(curve(90, 3, 126, 3)), drawn(curve(90, 3, 126 + SECOND, 3))))
                .isFalse();
        assertThat(same(drawn(curve(90, 3, 126 - SECOND, 3)), drawn(curve(90, 3, 126, 3))))
                .isTrue();
    }

    private static boolean same(BufferedImage a, BufferedImage b) {
        int w = a.getWidth();
        int h = a.getHeight();
        return java.util.Arrays.equals(a.getRGB(0, 0, w, h, null, 0, w), b.getRGB(0, 0, w, h, null, 0, w));
    }
}
