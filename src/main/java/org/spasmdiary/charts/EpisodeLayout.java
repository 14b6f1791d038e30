package org.spasmdiary.charts;

import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.spasmdiary.words.Words;

/**
 * Where everything lies on a chart of one size: worked out from the series alone, so that pointer and keyboard
 * find the points without drawing.
 *
 * @param unit 1.0 on a screen at the usual text size; every distance is a multiple of it
 * @param pain the plot of the pain line
 * @param lanes the plot of the rows; no height where there is none or no room
 * @param dateTop the line over the dates
 * @param legendTop where the row of explanations begins; the height of the picture where it is in the plot
 */
record EpisodeLayout(
        double width,
        double height,
        double unit,
        Rectangle2D pain,
        Rectangle2D lanes,
        double laneHeight,
        double dateTop,
        double legendTop,
        View view,
        Type type) {
    /** Some room after the last hour, for the tag of a mark that lies on it. */
    static final double AFTER = 0.036;

    static EpisodeLayout of(
            EpisodeSeries series, Look look, ChartOptions options, Words words, double w, double h, double legendRows) {
        double u = look.textSize() / 13 * options.textScale();
        Type type = new Type(look, options.textScale());
        if (options.compact()) return compact(series, type, w, h, u);
        int rows = Rows.of(series, words).size();
        double left = left(series, type, words, w, u);
        double top = Math.rint(Tags.rows(series, type, words, left, w - 16 * u) * 24 * u + 16 * u);
        double axis = Math.rint((look.onPaper() && options.phases() ? 48 : 32) * u);
        double foot = Math.rint(dateRow(series) * u + legendRows * 20 * u + (legendRows > 0 ? 8 : 2) * u);
        double room = h - top - axis - foot;
        double laneHeight = rows == 0 ? 0 : Math.min(24 * u, 0.5 * room / rows);
        if (laneHeight < 14.5 * u) laneHeight = Math.min(14.5 * u, 0.68 * room / Math.max(1, rows));
        if (rows == 0 || laneHeight < 12 * u) laneHeight = 0;
        laneHeight = Math.floor(laneHeight * 4) / 4;
        double between = laneHeight == 0 ? axis - 4 * u : axis;
        double painHeight = Math.max(20 * u, Math.floor(h - top - between - foot - rows * laneHeight - 4 * u));
        var pain = new Rectangle2D.Double(left, top, w - 16 * u - left, painHeight);
        var lanes = new Rectangle2D.Double(left, top + painHeight + between, pain.width, rows * laneHeight);
        double dateTop = laneHeight == 0 ? pain.getMaxY() + axis - 4 * u : lanes.getMaxY() + 4 * u;
        return new EpisodeLayout(
                w, h, u, pain, lanes, laneHeight, dateTop, h - legendRows * 20 * u - 6 * u, series.view(), type);
    }

    private static EpisodeLayout compact(EpisodeSeries series, Type type, double w, double h, double u) {
        double left = Math.rint(type.width("10", false) + 8 * u);
        double top = Math.rint(8 * u);
        double bottom = Math.rint(18 * u);
        var pain = new Rectangle2D.Double(left, top, Math.max(20, w - left - 8 * u), Math.max(20, h - top - bottom));
        var lanes = new Rectangle2D.Double(left, top + pain.height, pain.width, 0);
        return new EpisodeLayout(w, h, u, pain, lanes, 0, h, h, series.view(), type);
    }

    private static double left(EpisodeSeries series, Type type, Words words, double w, double u) {
        double widest = Stream.concat(
                        Rows.of(series, words).stream().map(Rows.Row::name), Stream.of(words.text("charts.since")))
                .mapToDouble(name -> type.width(name, false))
                .max()
                .orElse(0);
        double axis = type.width(words.text("charts.worstEnd1"), false) + 34 * u;
        return Math.rint(Math.min(Math.max(widest + 22 * u, axis + 8 * u), 0.3 * w));
    }

    private static double dateRow(EpisodeSeries series) {
        if (series.onset().isEmpty()) return 4;
        boolean marked = series.days().stream().anyMatch(day -> day.why() != DayTick.Why.PLAIN);
        return marked ? 44 : 26;
    }

    /** Hours drawn, a little more than the view. */
    double lastHour() {
        return view.to() + view.hours() * AFTER;
    }

    double x(double hour) {
        return pain.getX() + (hour - view.from()) / (lastHour() - view.from()) * pain.getWidth();
    }

    double y(double score) {
        return pain.getMaxY() - score / 10 * pain.getHeight();
    }

    double pixelsAnHour() {
        return pain.getWidth() / (lastHour() - view.from());
    }

    /** The lower end of the lines across both plots. */
    double bottom() {
        return laneHeight == 0 ? pain.getMaxY() : lanes.getMaxY();
    }

    double laneMiddle(int row) {
        return lanes.getY() + (row + 0.5) * laneHeight;
    }
}
