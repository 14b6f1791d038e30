package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Stretch;

/** What lies behind the pain line: phases, average to worst, blanks, the marks and the end. */
final class Backdrop {
    /** Where the phases begin, hours since onset. */
    static final int[] PHASES = {0, 48, 168, 672};

    private final Brush brush;
    private final EpisodeLayout at;
    private final EpisodeSeries series;

    Backdrop(Brush brush, EpisodeLayout at, EpisodeSeries series) {
        this.brush = brush;
        this.at = at;
        this.series = series;
    }

    /** Every other phase and row in the tint of the page; on paper no tint, only a frame. */
    void tints(boolean phases, int rows) {
        Rectangle2D pain = at.pain();
        if (phases && !brush.look().onPaper())
            for (int i = 0; i < PHASES.length; i += 2) {
                double from = Math.max(pain.getX(), at.x(PHASES[i]));
                double to = Math.min(pain.getMaxX(), at.x(PHASES[i + 1]));
                if (to > from)
                    brush.fill(
                            new Rectangle2D.Double(from, pain.getY(), to - from, pain.getHeight()),
                            brush.ink().tint());
            }
        for (int row = 0; row < rows && at.laneHeight() > 0; row++) {
            double top = at.lanes().getY() + row * at.laneHeight();
            if (brush.look().onPaper())
                brush.line(
                        pain.getX(),
                        top,
                        pain.getMaxX(),
                        top,
                        Pen.GRID,
                        brush.ink().grid());
            else if (row % 2 == 0)
                brush.fill(
                        new Rectangle2D.Double(pain.getX(), top, pain.getWidth(), at.laneHeight() - 2 * at.unit()),
                        brush.ink().tint());
        }
    }

    /** In the order in which one may lie on another. */
    void behindLine() {
        series.blanks().forEach(this::blank);
        series.stretches().forEach(this::stretch);
        EarlierLines.draw(brush, at, series.earlier());
        for (Threshold mark : Threshold.in(series.view(), series.ending().hour()))
            upright(mark.hours(), mark.pen(), mark);
        double end = series.ending().hour();
        if (!series.view().contains(end)) return;
        switch (series.ending()) {
            case Ending.Over _, Ending.NotKnown _ -> upright(end, Pen.END, null);
            case Ending.Going _, Ending.Open _ -> upright(end, Pen.NOW, null);
            case Ending.None _ -> {}
        }
    }

    private void upright(double hour, Pen pen, @org.jspecify.annotations.Nullable Threshold mark) {
        double top = at.pain().getY() - 2 * at.unit();
        var color = mark == null ? brush.ink().text() : mark.ink(brush.ink());
        brush.line(at.x(hour), top, at.x(hour), at.bottom(), pen, color);
    }

    private void stretch(Stretch stretch) {
        double left = inside(at.x(stretch.from()) + at.unit());
        double right = inside(at.x(stretch.to()) - at.unit());
        if (right <= left) return;
        int worst = stretch.worst().orElseGet(() -> stretch.average().orElseThrow());
        int average = stretch.average().orElse(worst);
        double top = at.y(Math.max(worst, average));
        double bottom = at.y(Math.min(worst, average));
        brush.fill(
                new Rectangle2D.Double(left, top, right - left, bottom - top),
                brush.ink().band());
        Pen pen = stretch.worst().isPresent() ? Pen.EDGE : Pen.TAG_DASH;
        brush.line(left, at.y(worst), right, at.y(worst), pen, brush.ink().bandEdge());
    }

    private void blank(Blank blank) {
        double left = inside(at.x(blank.from()));
        double right = inside(at.x(blank.to()));
        double space = Math.min(6 * at.unit(), (right - left) / 6);
        if (right - left > 2)
            hatch(
                    brush,
                    new Rectangle2D.Double(
                            left + space,
                            at.pain().getY(),
                            right - left - 2 * space,
                            at.pain().getHeight()),
                    10 * at.unit());
    }

    /** Lines at 45°, drawn one by one so that they stay lines in every kind of file. */
    static void hatch(Brush brush, Rectangle2D box, double step) {
        Graphics2D g = brush.graphics();
        Shape clip = g.getClip();
        g.clip(box);
        Path2D lines = new Path2D.Double();
        double first = Math.floor((box.getX() - box.getHeight()) / step) * step;
        for (double x = first; x < box.getMaxX(); x += step)
            lines.append(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()), false);
        brush.draw(lines, Pen.HATCH, brush.ink().hatch());
        g.setClip(clip);
    }

    private double inside(double x) {
        return Math.clamp(x, at.pain().getX(), at.pain().getMaxX());
    }
}
