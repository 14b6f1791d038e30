package org.spasmdiary.charts;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.spasmdiary.analysis.TimeOfDay;
import org.spasmdiary.words.Words;

/** Draws {@link TimeOfDayPicture} below the lines of its sheet. */
final class TimeOfDayPlot {
    private final Sheet sheet;
    private final Brush brush;
    private final Ink ink;
    private final TimeOfDay pattern;
    private final Words words;
    private final double u;
    private final Rectangle2D plot;
    private final double column;

    TimeOfDayPlot(Sheet sheet, TimeOfDay pattern, Words words) {
        this.sheet = sheet;
        this.brush = sheet.brush();
        this.ink = brush.ink();
        this.pattern = pattern;
        this.words = words;
        this.u = sheet.unit();
        double foot = pattern.count() == 0 ? sheet.height() - 8 * u : sheet.sayBelow(words.text("charts.clock.legend"));
        double left = 10 * u + brush.type().width("10", false) + 10 * u;
        double top = sheet.top() + 14 * u;
        this.plot = new Rectangle2D.Double(
                left, top, Math.max(20, sheet.width() - left - 12 * u), Math.max(20, foot - 70 * u - top));
        this.column = plot.getWidth() / pattern.slots().size();
    }

    void draw() {
        frame();
        for (int i = 0; i < pattern.slots().size(); i++) slot(pattern.slots().get(i), plot.getX() + (i + 0.5) * column);
    }

    private double y(double score) {
        return plot.getMaxY() - score / 10 * plot.getHeight();
    }

    private void frame() {
        int step = plot.getHeight() > 90 * u ? 2 : 5;
        for (int score = 0; score <= 10; score += step) {
            double y = y(score);
            brush.line(
                    plot.getX(),
                    y,
                    plot.getMaxX(),
                    y,
                    score == 0 ? Pen.RULE : Pen.GRID,
                    score == 0 ? ink.rule() : ink.grid());
            brush.text(
                    words.format().number(score),
                    plot.getX() - 8 * u,
                    y + brush.drop(),
                    false,
                    ink.quiet(),
                    Brush.Align.END);
        }
    }

    private void slot(TimeOfDay.Slot slot, double x) {
        brush.text(hours(slot), x, plot.getMaxY() + 20 * u, false, ink.text(), Brush.Align.MIDDLE);
        String n = words.text("charts.clock.n", "n", words.format().number(slot.count()));
        brush.text(n, x, plot.getMaxY() + 38 * u, !slot.isTooFew(), ink.text(), Brush.Align.MIDDLE);
        if (slot.isTooFew()) few(slot, x);
        else box(slot, x);
    }

    /** Only the hour it begins where both do not fit. */
    private String hours(TimeOfDay.Slot slot) {
        String both = TimeOfDayPicture.hours(slot);
        return brush.type().width(both, false) <= column - 6 * u ? both : both.substring(0, 2);
    }

    private void box(TimeOfDay.Slot slot, double x) {
        double half = Math.min(24 * u, 0.36 * column);
        double top = y(slot.upperQuarter().orElseThrow());
        double bottom = y(slot.lowerQuarter().orElseThrow());
        double least = 3 * u; // scores that are all alike still have a box
        if (bottom - top < least) {
            double middle = (top + bottom) / 2;
            top = middle - least / 2;
            bottom = middle + least / 2;
        }
        var box = new Rectangle2D.Double(x - half, top, 2 * half, bottom - top);
        brush.fill(box, ink.band());
        brush.draw(box, Pen.EDGE, ink.bandEdge());
        double middle = y(slot.median().orElseThrow());
        brush.fill(new Ellipse2D.Double(x - 5 * u, middle - 5 * u, 10 * u, 10 * u), ink.pain());
    }

    /** Each score by itself, those alike side by side. */
    private void few(TimeOfDay.Slot slot, double x) {
        Map<Integer, Integer> drawn = new HashMap<>();
        for (int score : slot.scores()) {
            int alike =
                    (int) slot.scores().stream().filter(other -> other == score).count();
            int place = drawn.merge(score, 1, Integer::sum) - 1;
            double step = Math.min(11 * u, 0.8 * column / Math.max(1, alike));
            double at = x + (place - (alike - 1) / 2.0) * step;
            var dot = new Ellipse2D.Double(at - 4 * u, y(score) - 4 * u, 8 * u, 8 * u);
            brush.fill(dot, ink.paper());
            brush.draw(dot, Pen.EDGE, ink.pain());
        }
        String text = words.text(slot.count() == 0 ? "charts.clock.none" : "charts.clock.tooFew");
        if (brush.type().width(text, false) > column - 4 * u)
            text = words.text(slot.count() == 0 ? "charts.clock.noneShort" : "charts.clock.tooFewShort");
        if (brush.type().width(text, false) <= column)
            brush.text(text, x, plot.getMaxY() + 55 * u, false, ink.quiet(), Brush.Align.MIDDLE);
    }
}
