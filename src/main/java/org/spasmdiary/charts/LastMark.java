package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.spasmdiary.analysis.SpasmLength;

/** How one spasm of many ends: a ring when it is over, an arrow when it goes on, an upright tick when nobody knows. */
final class LastMark {
    private LastMark() {}

    static void draw(Brush brush, SpasmLength.Ending ending, double x, double y, double half, Color ink) {
        double u = brush.unit();
        switch (ending) {
            case OVER -> {
                var ring = new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half);
                brush.fill(ring, brush.ink().paper());
                brush.draw(ring, 2 * u, ink);
            }
            case GOING -> {
                Path2D arrow = new Path2D.Double();
                arrow.moveTo(x, y - half);
                arrow.lineTo(x + 1.7 * half, y);
                arrow.lineTo(x, y + half);
                arrow.closePath();
                brush.fill(arrow, ink);
            }
            case NOT_KNOWN -> brush.line(x, y - 1.5 * half, x, y + 1.5 * half, Pen.D7, ink);
        }
    }
}
