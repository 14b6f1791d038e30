package org.spasmdiary.ui.chart;

import java.util.List;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.charts.PointMark;

/**
 * A picture ready for the screen.
 *
 * @param width on the screen, in px; {@code pixels} has more of them on a fine screen
 * @param points where the entries lie, in px of the screen, in the order of their times
 * @param spoken the picture in words
 */
record Drawn(double width, double height, PixelImage pixels, List<PointMark> points, String spoken, ChartTable table) {
    Drawn {
        points = List.copyOf(points);
    }

    /** Which point is nearest to a place, within {@code reach} px; -1 when none is. */
    int nearest(double x, double y, double reach) {
        int best = -1;
        double least = reach * reach;
        for (int i = 0; i < points.size(); i++) {
            double dx = points.get(i).x() - x;
            double dy = points.get(i).y() - y;
            double away = dx * dx + dy * dy;
            if (away <= least) {
                least = away;
                best = i;
            }
        }
        return best;
    }
}
