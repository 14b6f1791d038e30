package org.spasmdiary.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.spasmdiary.charts.CompareSeries.Line;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;

/** Draws the lines: straight from entry to entry, broken over 36 h, each with its end. */
final class CompareLines {
    private final Brush brush;
    private final EpisodeLayout at;
    private final double u;

    CompareLines(Brush brush, EpisodeLayout at) {
        this.brush = brush;
        this.at = at;
        this.u = at.unit();
    }

    /** A thin one in its dashes. */
    void past(Line line, int index, boolean lit) {
        Color color = lit ? brush.ink().text() : brush.ink().past();
        PainLine drawn = PainLine.of(line.series(), at, false);
        strokes(drawn, CompareDash.of(index, brush.look(), u, lit), color);
        for (List<Point> piece : drawn.pieces()) if (piece.size() == 1) dot(piece.getFirst(), 2.4 * u, color);
        end(line, color);
    }

    /** The bold one: a rim of paper, the line, its dots. */
    void current(Line line) {
        PainLine drawn = PainLine.of(line.series(), at, false);
        double weight = brush.look().onPaper() ? 2.4 : 3.2 * u;
        strokes(drawn, solid(weight + 3 * u), brush.ink().paper());
        strokes(drawn, solid(weight), brush.ink().pain());
        for (List<Point> piece : drawn.pieces())
            if (drawn.dots() || piece.size() == 1)
                for (Point point : piece) dot(point, 3.9 * u, brush.ink().pain());
        end(line, brush.ink().pain());
    }

    private static Stroke solid(double weight) {
        return new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private void strokes(PainLine drawn, Stroke stroke, Color color) {
        Graphics2D g = brush.graphics();
        g.setStroke(stroke);
        g.setPaint(color);
        for (List<Point> piece : drawn.pieces()) {
            if (piece.size() < 2) continue;
            Path2D path = new Path2D.Double();
            for (Point point : piece)
                if (path.getCurrentPoint() == null) path.moveTo(at.x(point.hour()), at.y(point.pain()));
                else path.lineTo(at.x(point.hour()), at.y(point.pain()));
            g.draw(path);
        }
    }

    /** Hollow where the score was written down over a day later. */
    private void dot(Point point, double r, Color color) {
        var dot = new Ellipse2D.Double(at.x(point.hour()) - r, at.y(point.pain()) - r, 2 * r, 2 * r);
        brush.fill(dot, point.recalled() ? brush.ink().paper() : color);
        if (point.recalled()) brush.draw(dot, 1.6 * u, color);
    }

    /** A ring where it is over, an arrow where it goes on, an upright tick where nobody knows. */
    private void end(Line line, Color color) {
        double x = at.x(markHour(line));
        double y = at.y(line.last().pain());
        switch (line.series().ending()) {
            case Ending.Over _ -> {
                double from = at.x(line.last().hour());
                boolean near = !Blanks.over(line.last().hour(), markHour(line));
                if (near && x - from > 5 * u) brush.line(from, y, x, y, Pen.END, color);
                ring(brush, x, y, (line.current() ? 5 : 3.8) * u, color);
            }
            case Ending.Going _ -> arrow(brush, x + 6 * u, y, color, u);
            case Ending.NotKnown _, Ending.Open _ -> tick(brush, x, y, color, u);
            case Ending.None _ -> {}
        }
    }

    /** Where the mark of its end stands: at the end, or at the last score where nobody knows it. */
    static double markHour(Line line) {
        return line.series().ending() instanceof Ending.Over(double hour)
                ? hour
                : line.last().hour();
    }

    static void ring(Brush brush, double x, double y, double r, Color color) {
        var ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        brush.fill(ring, brush.ink().paper());
        brush.draw(ring, r / 2.1, color);
    }

    static void arrow(Brush brush, double x, double y, Color color, double u) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y - 5 * u);
        arrow.lineTo(x + 9 * u, y);
        arrow.lineTo(x, y + 5 * u);
        arrow.closePath();
        brush.fill(arrow, color);
    }

    static void tick(Brush brush, double x, double y, Color color, double u) {
        brush.draw(new java.awt.geom.Line2D.Double(x, y - 7 * u, x, y + 7 * u), 2 * u, color);
    }
}
