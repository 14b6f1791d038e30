package org.spasmdiary.ui.chart;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.charts.RowMark;
import org.spasmdiary.charts.TimeScale;

/**
 * A picture ready for the screen.
 *
 * @param width on the screen, in px; {@code pixels} has more of them on a fine screen
 * @param points where the entries lie, in px of the screen, in the order of their times; also those out of view
 * @param marks where treatments, notes, alerts and contacts lie
 * @param scale which hour lies where
 * @param overview the whole of a long spasm
 */
record Drawn(
        double width,
        double height,
        PixelImage pixels,
        List<PointMark> points,
        List<RowMark> marks,
        TimeScale scale,
        Optional<PixelImage> overview,
        Said said) {
    Drawn {
        points = List.copyOf(points);
        marks = List.copyOf(marks);
    }

    /** Which point in view is nearest to a place, within {@code reach} px; -1 when none is. */
    int nearest(double x, double y, double reach) {
        int best = -1;
        double least = reach * reach;
        for (int i = firstFrom(x - reach); i < points.size() && points.get(i).x() <= x + reach; i++) {
            double dx = points.get(i).x() - x;
            double dy = points.get(i).y() - y;
            double away = dx * dx + dy * dy;
            if (away <= least && isInView(points.get(i))) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    /** Points stand in the order of their times, so also from left to right. */
    private int firstFrom(double x) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).x() < x) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    boolean isInView(PointMark point) {
        return scale.view().contains(point.hour());
    }

    /** The points that could lie under a card: those in view. */
    List<PointMark> seen() {
        int from = firstFrom(scale.left() - 1);
        int to = firstFrom(scale.right() + 1);
        return points.subList(from, Math.max(from, to));
    }

    /** The mark of the rows at this place, within {@code reach} px. */
    Optional<RowMark> mark(double x, double y, double reach) {
        RowMark best = null;
        double least = reach * reach;
        for (RowMark mark : marks) {
            double dx = mark.x() - x;
            double dy = mark.y() - y;
            double away = dx * dx + dy * dy;
            if (away <= least) {
                least = away;
                best = mark;
            }
        }
        return Optional.ofNullable(best);
    }
}
