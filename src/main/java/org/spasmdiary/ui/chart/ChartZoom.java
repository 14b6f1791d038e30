package org.spasmdiary.ui.chart;

import java.util.Arrays;
import java.util.List;
import org.spasmdiary.charts.View;

/** How much of the time axis is shown. */
enum ChartZoom {
    DAYS_1(1, 6),
    DAYS_3(3, 24),
    DAYS_7(7, 48),
    DAYS_14(14, 96),
    DAYS_28(28, 168),
    WHOLE(0, 0);

    private final int days;
    private final int step;

    ChartZoom(int days, int step) {
        this.days = days;
        this.step = step;
    }

    /** Days from edge to edge; 0: as long as the spasm is. */
    int days() {
        return days;
    }

    /** How far one key moves what is shown, hours. */
    int step() {
        return step;
    }

    /** Where an edge may come to lie by key: whole days, but on one day its quarters; hours. */
    int grid() {
        return this == DAYS_1 ? 6 : 24;
    }

    /** Those that show something of their own: beyond 14 days only what the spasm is longer than. */
    static List<ChartZoom> offered(double hours) {
        return Arrays.stream(values())
                .filter(zoom -> switch (zoom) {
                    case WHOLE -> hours > 14 * 24;
                    case DAYS_28 -> hours > 28 * 24;
                    default -> true;
                })
                .toList();
    }

    /**
     * Hours from edge to edge.
     *
     * @param hours how long the spasm has gone on so far
     */
    double width(double hours) {
        return this == WHOLE ? View.of(hours).to() : days * 24.0;
    }

    /** One step nearer; the nearest stays. */
    ChartZoom nearer(double hours) {
        return step(hours, -1);
    }

    /** One step further, as far as there is more to see. */
    ChartZoom further(double hours) {
        return step(hours, 1);
    }

    private ChartZoom step(double hours, int by) {
        List<ChartZoom> offered = offered(hours);
        int at = offered.indexOf(this);
        return at < 0 ? offered.getLast() : offered.get(Math.clamp(at + by, 0, offered.size() - 1));
    }
}
