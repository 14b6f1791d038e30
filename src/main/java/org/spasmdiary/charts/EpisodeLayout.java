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
 * @param legendTop where the rows of explanations begin; the height of the picture where there are none
 * @param crowded whether rows were left out for want of room, which is said instead
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
        boolean crowded,
        View view,
        Type type) {
    /** Some room after the last hour, for the tag of a mark that lies on it. */
    static final double AFTER = 0.036;

    private static final double LEAST_PAIN = 80;
    private static final double LEAST_ROW = 14.5;

    static EpisodeLayout of(
            EpisodeSeries series, Look look, ChartOptions options, Words words, double w, double h, double legendRows) {
        double u = look.textSize() / 13 * options.textScale();
        Type type = new Type(look, options.textScale());
        if (isCompact(options, u, w, h)) return compact(series, type, w, h, u);
        int rows = Rows.of(series, words, look).size();
        double left = left(series, look, type, words, w, u);
        double top = Math.rint(Tags.rows(series, type, words, left, w - 16 * u) * 24 * u + 16 * u);
        double axis = Math.rint((look.onPaper() && options.phases() ? 48 : 32) * u);
        double dates = Math.rint(dateRow(series) * u);
        double room = h - top - axis - dates - 6 * u;
        boolean crowded = rows > 0 && room - rows * LEAST_ROW * u < LEAST_PAIN * u;
        if (crowded) rows = 0;
        // The rows matter more than the explanations: where both do not fit, the explanations go.
        boolean explained = room - legendRows * 20 * u - rows * LEAST_ROW * u >= LEAST_PAIN * u;
        double legend = crowded ? 26 * u : explained && legendRows > 0 ? (legendRows * 20 + 6) * u : 0;
        room -= legend;
        double rowHeight = Math.clamp(0.5 * room / Math.max(1, rows), LEAST_ROW * u, 24 * u);
        rowHeight = Math.min(rowHeight, (room - LEAST_PAIN * u) / Math.max(1, rows));
        double laneHeight = rows == 0 ? 0 : Math.floor(rowHeight * 4) / 4;
        double between = rows == 0 ? axis - 4 * u : axis;
        double painHeight = Math.max(20 * u, Math.floor(room - rows * laneHeight));
        var pain = new Rectangle2D.Double(left, top, w - 16 * u - left, painHeight);
        var lanes = new Rectangle2D.Double(left, top + painHeight + between, pain.width, rows * laneHeight);
        return new EpisodeLayout(
                w, h, u, pain, lanes, laneHeight, lanes.getMaxY() + 4 * u, h - legend, crowded, series.view(), type);
    }

    /** Too small a picture for words round the plot is drawn like one of several side by side. */
    static boolean isCompact(ChartOptions options, double unit, double width, double height) {
        return options.compact() || width < 360 * unit || height < 260 * unit;
    }

    /** The height at which every row and explanation has room, with a pain plot that is easy to read. */
    static double comfortableHeight(EpisodeSeries series, Look look, ChartOptions options, Words words, double w) {
        double u = look.textSize() / 13 * options.textScale();
        Type type = new Type(look, options.textScale());
        int rows = Rows.of(series, words, look).size();
        int legend = new Legend(series, type, words, true, true).rows(w);
        int tags = Tags.rows(series, type, words, left(series, look, type, words, w, u), w - 16 * u);
        return Math.ceil((tags * 24 + 16 + 48 + dateRow(series) + rows * 20 + legend * 20 + 12 + 220) * u);
    }

    private static EpisodeLayout compact(EpisodeSeries series, Type type, double w, double h, double u) {
        double left = Math.rint(type.width("10", false) + 8 * u);
        double top = Math.rint(8 * u);
        double bottom = Math.rint(22 * u);
        var pain = new Rectangle2D.Double(left, top, Math.max(20, w - left - 8 * u), Math.max(20, h - top - bottom));
        var lanes = new Rectangle2D.Double(left, top + pain.height, pain.width, 0);
        return new EpisodeLayout(w, h, u, pain, lanes, 0, h, h, false, series.view(), type);
    }

    private static double left(EpisodeSeries series, Look look, Type type, Words words, double w, double u) {
        double widest = Stream.concat(
                        Rows.of(series, words, look).stream().map(Rows.Row::name),
                        Stream.of(words.text("charts.since")))
                .mapToDouble(name -> type.width(name, false))
                .max()
                .orElse(0);
        double axis = type.width(words.text("charts.worstEnd1"), false) + 34 * u;
        return Math.rint(Math.min(Math.max(widest + 22 * u, axis + 8 * u), 0.34 * w));
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
