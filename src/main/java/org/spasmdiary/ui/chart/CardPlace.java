package org.spasmdiary.ui.chart;

import java.util.List;
import org.spasmdiary.charts.PointMark;

/** Finds room for the card of a point where it hides as few entries as can be: labels never sit on data. */
final class CardPlace {
    /** Between the point and its card, px. */
    static final double AWAY = 34;

    private CardPlace() {}

    /** Top left corner of the card. */
    record Spot(double x, double y) {}

    /**
     * The best of the places round the point.
     *
     * @param x0 where the point is; {@code y0} likewise
     * @param width of the card; {@code height} likewise
     * @param roomWidth of the picture it has to stay in; {@code roomHeight} likewise
     */
    static Spot of(
            double x0,
            double y0,
            List<PointMark> others,
            double width,
            double height,
            double roomWidth,
            double roomHeight) {
        double[] xs = {x0 + AWAY, x0 - AWAY - width, x0 - width / 2};
        double[] ys = {y0 - AWAY - height, y0 + AWAY, y0 - height / 2};
        Spot best = new Spot(0, 0);
        int fewest = Integer.MAX_VALUE;
        for (double x : xs)
            for (double y : ys) {
                var spot = new Spot(
                        Math.clamp(x, 0, Math.max(0, roomWidth - width)),
                        Math.clamp(y, 0, Math.max(0, roomHeight - height)));
                int hidden = hidden(spot, x0, y0, others, width, height);
                if (hidden < fewest) {
                    fewest = hidden;
                    best = spot;
                }
            }
        return best;
    }

    /** How many entries the card would hide; its own point counts for all the others together. */
    private static int hidden(Spot spot, double x, double y, List<PointMark> others, double width, double height) {
        int count = covers(spot, x, y, width, height) ? others.size() + 1 : 0;
        for (PointMark other : others) if (covers(spot, other.x(), other.y(), width, height)) count++;
        return count;
    }

    private static boolean covers(Spot spot, double x, double y, double width, double height) {
        double near = 10;
        return x > spot.x() - near
                && x < spot.x() + width + near
                && y > spot.y() - near
                && y < spot.y() + height + near;
    }
}
