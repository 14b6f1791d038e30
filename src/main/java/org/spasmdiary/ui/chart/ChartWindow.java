package org.spasmdiary.ui.chart;

import org.spasmdiary.charts.View;

/**
 * What of the time axis is in view.
 *
 * @param from hours since onset; taken back to where there is something to see when the view is asked for
 */
record ChartWindow(ChartZoom zoom, double from) {
    /** Zero to 14 days, so that charts compare at a glance (ux.md 6). */
    static final ChartWindow START = new ChartWindow(ChartZoom.DAYS_14, 0);

    /** @param hours how long the spasm has gone on so far */
    View view(double hours) {
        double width = zoom.width(hours);
        double start = Math.clamp(from, 0, Math.max(0, View.of(hours).to() - width));
        return new View(start, start + width);
    }

    /** Moved by hours, later or earlier; never out of the spasm. */
    ChartWindow moved(double by, double hours) {
        View view = view(hours);
        return new ChartWindow(
                zoom, new ChartWindow(zoom, view.from() + by).view(hours).from());
    }

    /** Moved by one step of this zoom, later (1) or earlier (-1). */
    ChartWindow stepped(int direction, double hours) {
        double from = view(hours).from() + direction * (double) zoom.step();
        return onGrid(zoom, from, hours);
    }

    /** Nearer or further, with this hour where it was on the screen. */
    ChartWindow zoomed(ChartZoom other, double anchor, double hours) {
        View before = view(hours);
        double part = (anchor - before.from()) / before.hours();
        return onGrid(other, anchor - part * other.width(hours), hours);
    }

    /** The same, where this hour is in view; else moved so that it is in the middle. */
    ChartWindow showing(double hour, double hours) {
        View view = view(hours);
        return view.contains(hour) ? this : onGrid(zoom, hour - view.hours() / 2, hours);
    }

    private static ChartWindow onGrid(ChartZoom zoom, double from, double hours) {
        double start = Math.max(0, Math.rint(from / zoom.grid()) * zoom.grid());
        return new ChartWindow(zoom, new ChartWindow(zoom, start).view(hours).from());
    }
}
