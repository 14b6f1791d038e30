package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.util.List;
import org.spasmdiary.words.Words;

/** The time axis of all spasms, its ticks and words, and the lines at 72 hours and 7 days with their tags. */
final class SinceLines {
    private static final List<Threshold> MARKS = List.of(Threshold.H72, Threshold.D7);
    private static final double ROW = 24;

    private final Words words;
    private final DayAxis axis;
    private final double left;
    private final double width;

    SinceLines(Words words, DayAxis axis, double left, double width) {
        this.words = words;
        this.axis = axis;
        this.left = left;
        this.width = width;
    }

    double x(Duration length) {
        return left + axis.part(length) * width;
    }

    double x(int day) {
        return x(Duration.ofDays(day));
    }

    private double x(Threshold mark) {
        return x(Duration.ofHours(mark.hours()));
    }

    /** The height of the tags over the plot: two rows of them where one would touch the other. */
    double tagHeight(double unit) {
        return (isClose(unit) ? 2 * ROW : ROW) * unit;
    }

    private boolean isClose(double unit) {
        return x(Threshold.D7) - x(Threshold.H72) < 52 * unit;
    }

    /** The two lines, from their tags down to {@code bottom}. */
    void marks(Brush brush, double top, double bottom) {
        double u = brush.unit();
        double y = top - tagHeight(u) + 10 * u;
        for (Threshold mark : MARKS) {
            brush.line(x(mark), y, x(mark), bottom, mark.pen(), mark.ink(brush.ink()));
            tag(brush, mark, y);
            if (isClose(u)) y += ROW * u;
        }
    }

    private void tag(Brush brush, Threshold mark, double middle) {
        double u = brush.unit();
        String text = words.text("charts.tag." + mark.key());
        double half = brush.type().width(text, true) / 2 + 8 * u;
        double x = Math.max(half + 1, x(mark));
        var box = new RoundRectangle2D.Double(x - half, middle - 10 * u, 2 * half, 20 * u, 8 * u, 8 * u);
        boolean paper = brush.look().onPaper();
        Color ink = mark.ink(brush.ink());
        brush.fill(box, paper ? brush.ink().paper() : ink);
        brush.text(
                text,
                x,
                middle + brush.drop(),
                !paper || mark == Threshold.D7,
                paper ? ink : brush.ink().paper(),
                Brush.Align.MIDDLE);
    }

    /** The ticks there is room for. */
    List<Integer> ticks(Brush brush) {
        return axis.ticks(width, brush.type().width(axis.label(axis.lastDay(), words), true) + 10 * brush.unit());
    }

    /** The line at {@code y}, its ticks and numbers, and where {@code title} is wanted what they count. */
    void axis(Brush brush, double y, boolean title) {
        double u = brush.unit();
        Ink ink = brush.ink();
        brush.line(left, y, left + width, y, Pen.RULE, ink.rule());
        boolean days = width / axis.lastDay() >= 4 * u;
        for (int day = 0; days && day <= axis.lastDay(); day++)
            brush.line(x(day), y, x(day), y + 3 * u, Pen.RULE, ink.rule());
        for (int day : ticks(brush)) {
            brush.line(x(day), y, x(day), y + 5 * u, Pen.RULE, ink.rule());
            boolean marked = day == 3 || day == 7;
            Color color = day == 3 ? ink.h72() : day == 7 ? ink.d7() : ink.quiet();
            brush.text(axis.label(day, words), x(day), y + 18 * u, marked, color, Brush.Align.MIDDLE);
        }
        if (title)
            brush.text(
                    brush.type().fit(axis.title(words), width),
                    left + width / 2,
                    y + 36 * u,
                    false,
                    ink.quiet(),
                    Brush.Align.MIDDLE);
    }
}
