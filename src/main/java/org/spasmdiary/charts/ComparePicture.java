package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.words.Words;

/** Several spasms from their onset: all lines in one plot, or a small picture each on the same axes. */
public final class ComparePicture implements Picture {
    private final CompareSeries series;
    private final Look look;
    private final CompareOptions options;
    private final Words words;

    private ComparePicture(CompareSeries series, Look look, CompareOptions options, Words words) {
        this.series = series;
        this.look = look;
        this.options = options;
        this.words = words;
    }

    public static ComparePicture of(Diary diary, Instant now, Look look, CompareOptions options, Words words) {
        return new ComparePicture(CompareSeries.of(diary, now, options, words), look, options, words);
    }

    /**
     * Where one entry of one spasm lies.
     *
     * @param spasm its spasm
     */
    public record Mark(EntryId spasm, PointMark point) {}

    /** Which spasms are drawn, and why the others are not. */
    public Compared choice() {
        return series.choice();
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new Rectangle2D.Double(0, 0, width, height));
            if (options.sideBySide()) new ComparePanels(series, look, options, words, width, height).draw(own);
            else new CompareOverlay(series, look, options, words, width, height).draw(own);
        } finally {
            own.dispose();
        }
    }

    /** Where the entries lie with all lines in one plot this large, spasm by spasm; none when side by side. */
    public List<Mark> points(double width, double height) {
        if (options.sideBySide()) return List.of();
        EpisodeLayout at = new CompareOverlay(series, look, options, words, width, height).layout();
        List<Mark> marks = new ArrayList<>();
        for (CompareSeries.Line line : series.lines()) {
            var text = new PointText(line.series(), words);
            for (EpisodeSeries.Point point : line.series().points())
                marks.add(new Mark(
                        line.id(),
                        new PointMark(
                                at.x(point.hour()),
                                at.y(point.pain()),
                                point.hour(),
                                point.reading().id(),
                                () -> words.text(
                                        "charts.compare.point",
                                        "n",
                                        words.format().number(line.number()),
                                        "point",
                                        text.spoken(point)))));
        }
        return marks;
    }

    /** The height at which everything has room when the picture is this wide. */
    public double comfortableHeight(double width) {
        Type type = new Type(look, options.textScale());
        int rows = new CompareFoot(series, type, words, width).rows();
        double unit = CompareLayout.unit(type);
        return options.sideBySide()
                ? ComparePanels.comfortable(series.lines().size(), rows, width, unit)
                : CompareLayout.comfortable(rows, unit);
    }

    @Override
    public String spoken() {
        return new CompareWords(series, words).text();
    }

    @Override
    public ChartTable table() {
        return CompareTable.of(series, words);
    }
}
