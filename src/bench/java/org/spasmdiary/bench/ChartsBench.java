package org.spasmdiary.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.sample.Density;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.words.Words;

/**
 * Times every kind of chart on ten full years at 1048 × 560, from the diary to the pixels, as when the screen switches
 * to it: in time of this thread, so that a busy machine does not count. Beside each a bare JFreeChart that draws as
 * many points with nothing else round them, by turns in the same run, as a ratio. At the end, the memory in use.
 */
public final class ChartsBench {
    private static final Instant END = Instant.parse("2026-03-12T10:00:00Z");
    private static final int RUNS = 31;
    private static final int WIDTH = 1_048;
    private static final int HEIGHT = 560;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private ChartsBench() {}

    public static void main(String[] args) {
        Diary diary = SampleDiary.make(10, 1, END, ZoneId.of("Europe/Berlin"), Density.FULL);
        Words words = Words.of(Locale.UK);
        Optional<Bout> longest = diary.bouts().all().stream()
                .max(java.util.Comparator.comparing(bout -> diary.belonging().readings(bout).size()));
        for (ChartKind kind : ChartKind.values()) measure(kind, diary, longest, words);
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                Locale.ROOT, "memory in use after all charts of %,d entries: %d MB%n", diary.size(), heap.getUsed() >> 20);
    }

    private static void measure(ChartKind kind, Diary diary, Optional<Bout> bout, Words words) {
        IntSupplier ours = () -> {
            Picture picture = kind.picture(diary, bout, END, Look.LIGHT, ChartOptions.ALL, words);
            return Pictures.pixels(picture, WIDTH, HEIGHT, 1).argb().length;
        };
        ChartTable table = kind.picture(diary, bout, END, Look.LIGHT, ChartOptions.ALL, words)
                .table();
        JFreeChart bare = bare(table.rows().size());
        IntSupplier theirs = () -> {
            var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            bare.draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            g.dispose();
            return image.getWidth();
        };
        double[] mine = new double[RUNS];
        double[] other = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            mine[run] = millis(ours);
            other[run] = millis(theirs);
        }
        double first = mine[0];
        Arrays.sort(mine);
        Arrays.sort(other);
        System.out.printf(
                Locale.ROOT,
                "chart %-10s %,6d rows: first %.0f ms, then median %.1f ms (best %.1f); bare chart %.1f ms, ratio %.2f%n",
                kind.code(),
                table.rows().size(),
                first,
                mine[RUNS / 2],
                mine[0],
                other[RUNS / 2],
                mine[RUNS / 2] / other[RUNS / 2]);
    }

    private static double millis(IntSupplier work) {
        long start = THREAD.getCurrentThreadCpuTime();
        if (work.getAsInt() == 0) throw new IllegalStateException("nothing drawn");
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** A line with dots through as many points, in our own weight and colour. */
    private static JFreeChart bare(int points) {
        double[][] values = new double[2][Math.max(1, points)];
        for (int i = 0; i < values[0].length; i++) {
            values[0][i] = i;
            values[1][i] = (i * 7) % 11;
        }
        var dataset = new DefaultXYDataset();
        dataset.addSeries("pain", values);
        var renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesStroke(0, new BasicStroke(2.5f));
        renderer.setSeriesPaint(0, new Color(0x5b3f8c));
        renderer.setDrawSeriesLineAsPath(true);
        return new JFreeChart(new XYPlot(dataset, new NumberAxis("days"), new NumberAxis("pain"), renderer));
    }
}
