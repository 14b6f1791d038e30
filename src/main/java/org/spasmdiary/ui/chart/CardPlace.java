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
     * @param width of the card; {@code height} likewise
     * @param roomWidth of the picture it has to stay in; {@code roomHeight} likewise
     */
    static Spot of(
            PointMark point, List<PointMark> others, double width, double height, double roomWidth, double roomHeight) {
        double[] xs = {point.x() + AWAY, point.x() - AWAY - width, point.x() - width / 2};
        double[] ys = {point.y() - AWAY - height, point.y() + AWAY, point.y() - height / 2};
        Spot best = new Spot(0, 0);
        int fewest = Integer.MAX_VALUE;
        for (double x : xs)
            for (double y : ys) {
                var spot = new Spot(
                        Math.clamp(x, 0, Math.max(0, roomWidth - width)),
                        Math.clamp(y, 0, Math.max(0, roomHeight - height)));
                int hidden = hidden(spot, point, others, width, height);
                if (hidden < fewest) {
                    fewest = hidden;
                    best = spot;
                }
            }
        return best;
    }

    /** How many entries the card would hide; its own point counts for all the others together. */
    private static int hidden(Spot spot, PointMark own, List<PointMark> others, double width, double height) {
        int count = covers(spot, own, width, height) ? others.size() + 1 : 0;
        for (PointMark other : others) if (covers(spot, other, width, height)) count++;
        return count;
    }

    private static boolean covers(Spot spot, PointMark point, double width, double height) {
        double near = 10;
        return point.x() > spot.x() - near
                && point.x() < spot.x() + width + near
                && point.y() > spot.y() - near
                && point.y() < spot.y() + height + near;
    }
}
