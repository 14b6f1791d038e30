package org.spasmdiary.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The marks of the lanes. Each can be told from the others without its colour. */
enum Symbol {
    SQUARE(true),
    DIAMOND(false),
    DOT(true),
    RING(false),
    TRIANGLE(true),
    PLUS(true),
    BAR(true),
    NOTE(false),
    PRIVATE_NOTE(true),
    ALERT(false),
    CONTACT(true);

    private final boolean filled;

    Symbol(boolean filled) {
        this.filled = filled;
    }

    /** @param size 1.0 is 10 units wide; @param paper the colour inside a hollow mark */
    void draw(Graphics2D g, double x, double y, double size, Color ink, Color paper) {
        Shape shape = at(x, y, size);
        g.setStroke(new BasicStroke((float) (2 * Math.max(size, 0.6)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.setPaint(filled ? ink : paper);
        g.fill(shape);
        g.setPaint(ink);
        if (!filled) g.draw(shape);
        if (this == CONTACT) {
            g.setPaint(paper);
            g.draw(path(x, y, size, false, -3.5, 0, -1, 3, 3.5, -2.5));
        }
    }

    private Shape at(double x, double y, double s) {
        return switch (this) {
            case SQUARE -> new Rectangle2D.Double(x - 5 * s, y - 5 * s, 10 * s, 10 * s);
            case DIAMOND -> path(x, y, s, true, 0, -6, 6, 0, 0, 6, -6, 0);
            case DOT -> new Ellipse2D.Double(x - 5.5 * s, y - 5.5 * s, 11 * s, 11 * s);
            case RING -> new Ellipse2D.Double(x - 5 * s, y - 5 * s, 10 * s, 10 * s);
            case TRIANGLE -> path(x, y, s, true, 0, -6.5, 6.3, 5, -6.3, 5);
            case PLUS ->
                path(
                        x, y, s, true, -5.5, -1.7, -1.7, -1.7, -1.7, -5.5, 1.7, -5.5, 1.7, -1.7, 5.5, -1.7, 5.5, 1.7,
                        1.7, 1.7, 1.7, 5.5, -1.7, 5.5, -1.7, 1.7, -5.5, 1.7);
            case BAR -> new RoundRectangle2D.Double(x - 6 * s, y - 2 * s, 12 * s, 4 * s, 2 * s, 2 * s);
            case NOTE, PRIVATE_NOTE -> path(x, y, s, true, -5, -6, 2, -6, 6, -2, 6, 6, -5, 6);
            case ALERT -> path(x, y, s, true, 0, -7.5, 7.5, 6, -7.5, 6);
            case CONTACT -> new Ellipse2D.Double(x - 8 * s, y - 8 * s, 16 * s, 16 * s);
        };
    }

    private static Path2D path(double x, double y, double s, boolean closed, double... corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.length; i += 2) {
            if (i == 0) path.moveTo(x + corners[i] * s, y + corners[i + 1] * s);
            else path.lineTo(x + corners[i] * s, y + corners[i + 1] * s);
        }
        if (closed) path.closePath();
        return path;
    }
}
