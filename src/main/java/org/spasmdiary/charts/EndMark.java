package org.spasmdiary.charts;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;

/** How the line ends: a ring when it is over, an arrow when it goes on, an upright tick when nobody knows. */
final class EndMark {
    private EndMark() {}

    static void draw(Brush brush, EpisodeLayout at, EpisodeSeries series) {
        double end = series.ending().hour();
        if (!series.view().contains(end)) return;
        double u = at.unit();
        boolean scored = !series.points().isEmpty();
        Point last = scored ? series.points().getLast() : null;
        switch (series.ending()) {
            case Ending.Over _ -> {
                // A ring beside a score would look like one: it goes to the top where there is none at the end.
                boolean atPoint = last != null && Math.abs(last.hour() - end) * 3600 < 1;
                double y =
                        atPoint && last != null ? at.y(last.pain()) : at.pain().getY();
                double r = (atPoint ? 6.5 : 5) * u;
                var ring = new Ellipse2D.Double(at.x(end) - r, y - r, 2 * r, 2 * r);
                if (!atPoint) brush.fill(ring, brush.ink().paper());
                brush.draw(ring, 2 * u, brush.ink().text());
            }
            case Ending.NotKnown _ -> {
                double y = last == null ? at.y(5) : at.y(last.pain());
                brush.line(
                        at.x(end),
                        y - 10 * u,
                        at.x(end),
                        y + 10 * u,
                        Pen.D7,
                        brush.ink().text());
            }
            case Ending.Going _ -> {
                if (last == null) return;
                double x = at.x(last.hour()) + 7 * u;
                double y = at.y(last.pain());
                Path2D arrow = new Path2D.Double();
                arrow.moveTo(x, y - 5 * u);
                arrow.lineTo(x + 9 * u, y);
                arrow.lineTo(x, y + 5 * u);
                arrow.closePath();
                brush.fill(arrow, brush.ink().pain());
            }
            case Ending.Open _, Ending.None _ -> {}
        }
    }
}
