package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.charts.CompareSeries.Line;
import org.spasmdiary.words.Words;

/** All lines in one plot, at one size. */
final class CompareOverlay {
    private final CompareSeries series;
    private final Look look;
    private final CompareOptions options;
    private final Words words;
    private final CompareFoot foot;
    private final EpisodeLayout at;

    CompareOverlay(CompareSeries series, Look look, CompareOptions options, Words words, double w, double h) {
        this.series = series;
        this.look = look;
        this.options = options;
        this.words = words;
        Type type = new Type(look, options.textScale());
        this.foot = new CompareFoot(series, type, words, w);
        this.at = CompareLayout.of(series, type, words, w, h, foot.rows());
    }

    EpisodeLayout layout() {
        return at;
    }

    CompareLabels labels() {
        return new CompareLabels(series, at, words);
    }

    void draw(Graphics2D g) {
        Brush brush = new Brush(g, look, at);
        EpisodeSeries frame = series.frame();
        brush.fill(
                new Rectangle2D.Double(0, 0, at.width(), at.height()),
                brush.ink().paper());
        new CompareAxes(brush, at, words).draw(frame);
        new Backdrop(brush, at, frame).behindLine();
        var lines = new CompareLines(brush, at);
        List<Line> past = new ArrayList<>(series.lines());
        past.removeIf(line -> line.current() || !line.hasScore());
        for (int i = 0; i < past.size(); i++) if (!isLit(past.get(i))) lines.past(past.get(i), i, false);
        for (int i = 0; i < past.size(); i++) if (isLit(past.get(i))) lines.past(past.get(i), i, true);
        series.lines().stream()
                .filter(line -> line.current() && line.hasScore())
                .forEach(lines::current);
        labels().draw(brush, series, options.lit());
        if (!at.crowded()) Tags.draw(brush, at, frame, words);
        if (at.legendTop() < at.height()) foot.draw(brush, at.legendTop());
    }

    private boolean isLit(Line line) {
        return options.lit().filter(line.id()::equals).isPresent();
    }
}
