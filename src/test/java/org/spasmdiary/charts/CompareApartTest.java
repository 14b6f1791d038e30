package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.sample.SampleDiary;

/** On a grey copy every line can be told from every other, and no number lies on a line. */
class CompareApartTest {
    private static final int SCALE = 4;

    /** A line as a copier sees it: its dashes one after another, px, and how thick it is. */
    private record Seen(List<Integer> runs, int thick) {
        boolean canBeToldFrom(Seen other) {
            if (Math.abs(thick - other.thick) * 1.0 / SCALE >= 0.6) return true;
            int longest = Math.max(runs.size(), other.runs.size());
            if (Math.abs(runs.size() - other.runs.size()) > longest / 12) return true;
            List<Integer> one = runs.stream().sorted().toList();
            List<Integer> two = other.runs.stream().sorted().toList();
            int apart = 0;
            for (int i = 0; i < Math.min(one.size(), two.size()); i++)
                apart = Math.max(apart, Math.abs(one.get(i) - two.get(i)));
            return apart >= 2 * SCALE;
        }
    }

    private static Seen seen(Stroke stroke, Color color, Color paper) {
        var image = new BufferedImage(260 * SCALE, 12 * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(paper);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(SCALE, SCALE);
        g.setStroke(stroke);
        g.setPaint(color);
        g.draw(new Line2D.Double(0, 6, 260, 6));
        g.dispose();
        List<Integer> runs = new ArrayList<>();
        int run = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            boolean ink = isInk(image.getRGB(x, 6 * SCALE), paper);
            if (ink) run++;
            if (!ink && run > 0) {
                runs.add(run);
                run = 0;
            }
        }
        if (run > 0) runs.add(run);
        int thick = 0;
        for (int y = 0; y < image.getHeight(); y++) if (isInk(image.getRGB(1, y), paper)) thick++;
        return new Seen(runs, thick);
    }

    private static boolean isInk(int rgb, Color paper) {
        return Math.abs(luma(new Color(rgb)) - luma(paper)) > 60;
    }

    private static double luma(Color c) {
        return 0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void sixteenPastLinesAndTheCurrentOneDifferWithoutColour(Look look) {
        double unit = look.textSize() / 13;
        List<Seen> lines = new ArrayList<>();
        for (int i = 0; i < 2 * CompareDash.COUNT; i++)
            lines.add(seen(
                    CompareDash.of(i, look, unit, false),
                    look.ink().past(),
                    look.ink().paper()));
        double bold = look.onPaper() ? 2.4 : 3.2;
        lines.add(seen(
                new BasicStroke((float) bold), look.ink().pain(), look.ink().paper()));
        for (int i = 0; i < lines.size(); i++)
            for (int k = 0; k < i; k++)
                assertThat(lines.get(i).canBeToldFrom(lines.get(k)))
                        .as("%d %s and %d %s", i, lines.get(i), k, lines.get(k))
                        .isTrue();
    }

    @Test
    void linesThatDifferByColourAloneCannotBeToldApart() {
        Stroke same = CompareDash.of(2, Look.LIGHT, 1, false);
        Seen red = seen(same, new Color(0xa00000), Color.WHITE);
        Seen green = seen(same, new Color(0x005e00), Color.WHITE);
        assertThat(red.canBeToldFrom(green)).as("negative control").isFalse();
    }

    private static CompareOverlay overlay(Diary diary, double width, double height) {
        CompareSeries series = CompareSeries.of(diary, NineSpasms.NOW, CompareOptions.USUAL, ChartDiary.ENGLISH);
        return new CompareOverlay(series, Look.LIGHT, CompareOptions.USUAL, ChartDiary.ENGLISH, width, height);
    }

    @Test
    void noNumberLiesOnALineOrOnAnother() {
        for (Diary diary : List.of(NineSpasms.diary(), SampleDiary.make(10, 5, NineSpasms.NOW, ChartDiary.LONDON)))
            for (double width : new double[] {420, 574, 1040}) {
                CompareOverlay overlay = overlay(diary, width, 370);
                List<CompareLabels.Label> labels = overlay.labels().all();
                assertThat(labels).hasSizeGreaterThanOrEqualTo(8);
                for (CompareLabels.Label label : labels) {
                    assertThat(overlay.layout().pain().contains(label.box()))
                            .as(label.text())
                            .isTrue();
                    assertThat(labels.stream().filter(other -> other.box().intersects(label.box())))
                            .as(label.text())
                            .hasSize(1);
                    assertThat(touched(overlay, diary, label.box()))
                            .as("%s at %s", label.text(), width)
                            .isFalse();
                }
            }
    }

    private static boolean touched(CompareOverlay overlay, Diary diary, Rectangle2D box) {
        CompareSeries series = CompareSeries.of(diary, NineSpasms.NOW, CompareOptions.USUAL, ChartDiary.ENGLISH);
        EpisodeLayout at = overlay.layout();
        for (CompareSeries.Line line : series.lines())
            for (List<EpisodeSeries.Point> piece :
                    PainLine.of(line.series(), at, false).pieces())
                for (int i = 1; i < piece.size(); i++)
                    if (new Line2D.Double(
                                    at.x(piece.get(i - 1).hour()),
                                    at.y(piece.get(i - 1).pain()),
                                    at.x(piece.get(i).hour()),
                                    at.y(piece.get(i).pain()))
                            .intersects(box)) return true;
        return false;
    }

    @Test
    void aBoxOnALineIsCaught() {
        CompareOverlay overlay = overlay(NineSpasms.diary(), 574, 370);
        EpisodeLayout at = overlay.layout();
        var box = new Rectangle2D.Double(at.x(72) - 20, at.y(5) - 10, 40, 20);
        assertThat(touched(overlay, NineSpasms.diary(), box))
                .as("negative control")
                .isTrue();
    }

    @Test
    void thePointsLieWhereTheLinesAreDrawn() {
        var picture = ComparePicture.of(
                NineSpasms.diary(), NineSpasms.NOW, Look.LIGHT, CompareOptions.USUAL, ChartDiary.ENGLISH);
        PixelImage image = Pictures.pixels(picture, 900, 500, 1);
        int pain = 0xff000000 | Look.LIGHT.ink().pain().getRGB();
        var current = picture.points(900, 500).stream()
                .filter(mark -> mark.spasm().equals(NineSpasms.id(9)))
                .toList();
        assertThat(current)
                .hasSize(12)
                .allSatisfy(mark -> assertThat(image.at(
                                (int) mark.point().x(), (int) mark.point().y()))
                        .isEqualTo(pain));
        assertThat(current.getFirst().point().spoken())
                .isEqualTo("Spasm 9: Tuesday 10 March 07:40, pain 8, 0 minutes in");
    }
}
