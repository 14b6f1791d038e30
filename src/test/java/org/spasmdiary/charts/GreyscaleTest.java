package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a black-and-white copier leaves of a chart for paper, measured in grey: the marks can still be told apart. */
class GreyscaleTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int SCALE = 3;
    private static final ChartOptions BARE =
            new ChartOptions(false, false, false, false, false, false, false, 1, Optional.empty());

    /** An upright line as a copier sees it: how wide, and how much of its height is dark. */
    private record Upright(double width, double dark) {
        boolean canBeToldFrom(Upright other) {
            return Math.abs(width - other.width) >= 0.6 || Math.abs(dark - other.dark) >= 0.15;
        }
    }

    private static BufferedImage copied(BufferedImage image) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                var c = new Color(image.getRGB(x, y));
                int luma = (int) Math.round(0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue());
                grey.setRGB(x, y, new Color(luma, luma, luma).getRGB());
            }
        return grey;
    }

    private static BufferedImage copied(PixelImage image) {
        var colour = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        colour.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
        return copied(colour);
    }

    private static Upright measure(BufferedImage grey, double x, double top, double bottom) {
        int rows = 0;
        int dark = 0;
        int widest = 0;
        for (int y = (int) (top * SCALE); y < bottom * SCALE; y++, rows++) {
            int run = 0;
            for (int at = (int) ((x - 4) * SCALE); at <= (x + 4) * SCALE; at++)
                if ((grey.getRGB(at, y) & 255) < 150) run++;
            if (run > 0) dark++;
            widest = Math.max(widest, run);
        }
        return new Upright((double) widest / SCALE, (double) dark / rows);
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"PRINT", "MONO"})
    void everyMarkOfTimeDiffersFromEveryOther(Look look) {
        ChartDiary diary = ChartDiary.began();
        for (int day = 0; day < 30; day++) diary.pain(day * 24, 9);
        EpisodeSeries series = diary.now(700).series(BARE);
        EpisodeLayout at = new Scene(series, look, BARE, ChartDiary.ENGLISH, WIDTH, HEIGHT).layout();
        BufferedImage grey = copied(Pictures.pixels(diary.picture(look, BARE), WIDTH, HEIGHT, SCALE));
        for (Threshold one : Threshold.values())
            for (Threshold other : Threshold.values())
                assertThat(upright(grey, at, one).canBeToldFrom(upright(grey, at, other)))
                        .as("%s %s and %s %s", one, upright(grey, at, one), other, upright(grey, at, other))
                        .isEqualTo(one != other);
    }

    private static Upright upright(BufferedImage grey, EpisodeLayout at, Threshold mark) {
        return measure(grey, at.x(mark.hours()), at.y(4.8), at.y(1.2));
    }

    @Test
    void linesThatDifferByColourAloneCannotBeToldApart() {
        // control: red and green of one lightness, one width
        var image = new BufferedImage(100 * SCALE, 100 * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, 100 * SCALE, 100 * SCALE);
        g.scale(SCALE, SCALE);
        g.setStroke(new BasicStroke(1.5f));
        g.setPaint(new Color(0xa00000));
        g.draw(new Line2D.Double(30, 0, 30, 100));
        g.setPaint(new Color(0x005e00));
        g.draw(new Line2D.Double(70, 0, 70, 100));
        g.dispose();
        assertThat(measure(copied(image), 30, 10, 90).canBeToldFrom(measure(copied(image), 70, 10, 90)))
                .isFalse();
        assertThat(measure(copied(image), 30, 10, 90).dark()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void thePainLineStandsOutInGreyFromItsBandAndThePaper(Look look) {
        Ink ink = look.ink();
        Color pain = grey(ink.pain());
        assertThat(LookTest.contrast(pain, grey(ink.band()))).isGreaterThanOrEqualTo(3);
        assertThat(LookTest.contrast(pain, grey(ink.paper()))).isGreaterThanOrEqualTo(3);
        assertThat(grey(ink.band())).as("a band that is there").isNotEqualTo(grey(ink.paper()));
    }

    private static Color grey(Color colour) {
        var one = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        one.setRGB(0, 0, colour.getRGB());
        return new Color(copied(one).getRGB(0, 0));
    }

    @Test
    void aFilledDotAndAHollowOneDifferOnACopy() {
        ChartDiary diary = ChartDiary.began().pain(48, 5).recalled(120, 5, 30).now(121);
        EpisodePicture picture = diary.picture(Look.PRINT, BARE);
        BufferedImage grey = copied(Pictures.pixels(picture, WIDTH, HEIGHT, SCALE));
        var points = picture.points(WIDTH, HEIGHT);
        assertThat(centre(grey, points.get(0))).isLessThan(128);
        assertThat(centre(grey, points.get(1))).isGreaterThan(200);
    }

    private static int centre(BufferedImage grey, PointMark point) {
        return grey.getRGB((int) (point.x() * SCALE), (int) (point.y() * SCALE)) & 255;
    }
}
