package org.spasmdiary.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.spasmdiary.charts.EpisodeSeries.Point;

/** Thin lines of earlier spasms behind the pain line, each with a dash of its own (ux.md 4). */
final class EarlierLines {
    private static final float[][] DASHES = {
        {}, {6, 3}, {1.5f, 2.5f}, {9, 2.5f, 1.5f, 2.5f}, {3, 1.5f}, {6, 2, 1.5f, 2, 1.5f, 2}, {12, 4}, {1.5f, 5}
    };
    private static final float SCREEN = 1.2f;
    private static final float PAPER = 0.9f;

    private EarlierLines() {}

    static void draw(Brush brush, EpisodeLayout at, List<Earlier> earlier) {
        Graphics2D g = brush.graphics();
        Shape clip = g.getClip();
        Rectangle2D pain = at.pain();
        double edge = 4 * at.unit(); // a line along pain 0 or 10 is whole
        g.clip(new Rectangle2D.Double(pain.getX(), pain.getY() - edge, pain.getWidth(), pain.getHeight() + 2 * edge));
        for (int i = 0; i < earlier.size(); i++) one(brush, at, earlier.get(i), i);
        g.setClip(clip);
    }

    /** The dash of the line that stands at this place among the earlier ones. */
    static BasicStroke stroke(Look look, int index) {
        float width = look.onPaper() ? PAPER : SCREEN;
        float[] dash = DASHES[index % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static void one(Brush brush, EpisodeLayout at, Earlier earlier, int index) {
        Path2D line = new Path2D.Double();
        for (List<Point> piece : earlier.pieces()) {
            if (piece.size() == 1) dot(brush, at, piece.getFirst());
            for (Point point : piece)
                if (point == piece.getFirst()) line.moveTo(at.x(point.hour()), at.y(point.pain()));
                else line.lineTo(at.x(point.hour()), at.y(point.pain()));
        }
        brush.draw(line, stroke(brush.look(), index), brush.ink().rule());
    }

    /** A score with a gap on both sides has no line to stand on. */
    private static void dot(Brush brush, EpisodeLayout at, Point point) {
        double r = 1.6 * at.unit();
        brush.fill(
                new Ellipse2D.Double(at.x(point.hour()) - r, at.y(point.pain()) - r, 2 * r, 2 * r),
                brush.ink().rule());
    }
}
