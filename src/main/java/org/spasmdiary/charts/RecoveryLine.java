package org.spasmdiary.charts;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.analysis.RecoveryCurve.Step;
import org.spasmdiary.words.Words;

/** The curve itself: steps down at each end, upright ticks where a spasm was last seen, and what it said at two marks. */
final class RecoveryLine {
    private static final double RING = 4.5;

    private final Brush brush;
    private final RecoveryLayout at;
    private final RecoveryCurve curve;
    private final Words words;
    private final boolean band;

    RecoveryLine(RecoveryPicture picture, Brush brush, RecoveryLayout at) {
        this.brush = brush;
        this.at = at;
        this.curve = picture.curve();
        this.words = picture.words();
        this.band = picture.band();
    }

    void draw() {
        scale();
        if (band) band();
        at.frame();
        brush.draw(line(), Pen.PAIN, brush.ink().pain());
        for (Step step : curve.steps()) if (step.censored() > 0) tick(brush, x(step), at.y(step.survival()));
        readOuts();
    }

    private double x(Step step) {
        return at.lines.x(Duration.ofSeconds(step.seconds()));
    }

    /** 0 to 100 %, always from 0. */
    private void scale() {
        double u = brush.unit();
        int every = at.plot.getHeight() > 110 * u ? 25 : 50;
        for (int share = 0; share <= 100; share += every) {
            double y = at.y(share / 100.0);
            brush.line(
                    at.plot.getX(),
                    y,
                    at.plot.getMaxX(),
                    y,
                    Pen.GRID,
                    brush.ink().grid());
            brush.text(
                    percent(share, words),
                    at.plot.getX() - 8 * u,
                    y + brush.drop(),
                    false,
                    brush.ink().quiet(),
                    Brush.Align.END);
        }
    }

    static String percent(int share, Words words) {
        return words.text("charts.recovery.percent", "n", words.format().number(share));
    }

    private Path2D line() {
        Path2D line = new Path2D.Double();
        line.moveTo(at.plot.getX(), at.y(1));
        double last = at.y(1);
        for (Step step : curve.steps()) {
            line.lineTo(x(step), last);
            last = at.y(step.survival());
            line.lineTo(x(step), last);
        }
        return line;
    }

    /** From each step to the next, where the share is neither none nor all. */
    private void band() {
        List<Step> steps = curve.steps();
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.low().isEmpty() || step.high().isEmpty()) continue;
            double top = at.y(step.high().getAsDouble());
            double bottom = at.y(step.low().getAsDouble());
            double from = x(step);
            double to = x(steps.get(i + 1));
            brush.fill(
                    new Rectangle2D.Double(from, top, to - from, bottom - top),
                    brush.ink().band());
        }
        edge(step -> step.high().orElse(Double.NaN));
        edge(step -> step.low().orElse(Double.NaN));
    }

    private void edge(ToDoubleFunction<Step> share) {
        List<Step> steps = curve.steps();
        Path2D edge = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i + 1 < steps.size(); i++) {
            double value = share.applyAsDouble(steps.get(i));
            if (Double.isNaN(value)) {
                drawing = false;
                continue;
            }
            if (drawing) edge.lineTo(x(steps.get(i)), at.y(value));
            else edge.moveTo(x(steps.get(i)), at.y(value));
            edge.lineTo(x(steps.get(i + 1)), at.y(value));
            drawing = true;
        }
        brush.draw(edge, Pen.GRID, brush.ink().bandEdge());
    }

    static void tick(Brush brush, double x, double y) {
        double u = brush.unit();
        brush.line(x, y - 7 * u, x, y + 7 * u, Pen.EDGE, brush.ink().text());
    }

    private void readOuts() {
        Room room = room();
        for (Threshold mark : List.of(Threshold.H72, Threshold.D7)) {
            OptionalDouble share = curve.survivalAt(Duration.ofHours(mark.hours()));
            double x = at.lines.x(Duration.ofHours(mark.hours()));
            var readOut = new RecoveryReadOut(brush, words, at.plot, room);
            readOut.draw(mark, share, x, at.y(share.orElse(0.5)));
            if (share.isEmpty()) continue;
            double r = RING * brush.unit();
            var ring = new java.awt.geom.Ellipse2D.Double(x - r, at.y(share.getAsDouble()) - r, 2 * r, 2 * r);
            brush.fill(ring, brush.ink().paper());
            brush.draw(ring, 2 * brush.unit(), brush.ink().pain());
        }
    }

    /** The edges of the band, from this step to the next. */
    private void edges(Room room, Step step) {
        double u = brush.unit();
        for (OptionalDouble edge : List.of(step.low(), step.high()))
            if (edge.isPresent()) {
                double y = at.y(edge.getAsDouble());
                int next = curve.steps().indexOf(step) + 1;
                double to = next < curve.steps().size() ? x(curve.steps().get(next)) : x(step);
                room.takeLine(x(step), y, to, y, 2 * u);
            }
    }

    /** The plot with all that is drawn taken. */
    private Room room() {
        double u = brush.unit();
        Room room = new Room(at.plot);
        double fromX = at.plot.getX();
        double fromY = at.y(1);
        for (Step step : curve.steps()) {
            room.takeLine(fromX, fromY, x(step), fromY, 4 * u);
            room.takeLine(x(step), fromY, x(step), at.y(step.survival()), 4 * u);
            if (band) edges(room, step);
            if (step.censored() > 0) room.take(x(step) - 3 * u, at.y(step.survival()) - 8 * u, 6 * u, 16 * u);
            fromX = x(step);
            fromY = at.y(step.survival());
        }
        for (Threshold mark : List.of(Threshold.H72, Threshold.D7)) {
            double x = at.lines.x(Duration.ofHours(mark.hours()));
            room.take(x - 4 * u, at.plot.getY(), 8 * u, at.plot.getHeight());
        }
        return room;
    }
}
