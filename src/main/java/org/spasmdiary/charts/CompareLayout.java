package org.spasmdiary.charts;

import java.awt.geom.Rectangle2D;
import org.spasmdiary.words.Words;

/** Where everything lies when all lines are in one plot. */
final class CompareLayout {
    private static final double LEAST_PLOT = 110;
    /** A plot less high than this gives the words over it, and the name of the axis, their room. */
    private static final double LOW_PLOT = 40;

    private CompareLayout() {}

    /**
     * The layout for a picture of this size.
     *
     * @param footRows rows of words under the axis; none where the lines need their room
     */
    static EpisodeLayout of(CompareSeries series, Type type, Words words, double w, double h, int footRows) {
        double u = unit(type);
        double left = Math.rint(type.width("10", false) + 20 * u);
        int rows = Tags.rows(series.frame(), type, words, left, w - 14 * u);
        boolean headFits = headWidth(type, words) + 12 * u < firstTag(series, left, w, u);
        double top = Math.rint((rows * 24 + 12 + (headFits ? 0 : 18)) * u);
        double bottom = Math.rint(44 * u);
        boolean low = h - top - bottom < LOW_PLOT * u;
        if (low) {
            top = Math.rint(10 * u);
            bottom = Math.rint(24 * u);
        }
        double foot = footHeight(footRows, u);
        if (h - top - bottom - foot < LEAST_PLOT * u) foot = 0;
        var plot = new Rectangle2D.Double(
                left, top, Math.max(20, w - 14 * u - left), Math.max(20 * u, h - top - bottom - foot));
        var none = new Rectangle2D.Double(left, plot.getMaxY(), plot.width, 0);
        return new EpisodeLayout(w, h, u, plot, none, 0, h, h - foot, low, series.view(), type);
    }

    /** The height at which the lines and all words have room. */
    static double comfortable(int footRows, double u) {
        return Math.ceil(330 * u + footHeight(footRows, u));
    }

    static double footHeight(int rows, double u) {
        return rows == 0 ? 0 : Math.rint((rows * 19 + 6) * u);
    }

    static double unit(Type type) {
        return type.size() / 13;
    }

    /** Pain 0-10 stands at the upper left, unless the first tag is in the way. */
    private static double headWidth(Type type, Words words) {
        return 8 * unit(type) + type.width(words.text("charts.pain"), true);
    }

    private static double firstTag(CompareSeries series, double left, double w, double u) {
        double scale = (w - 14 * u - left) / (series.view().hours() * (1 + EpisodeLayout.AFTER));
        return left + Threshold.H72.hours() * scale - 26 * u;
    }
}
