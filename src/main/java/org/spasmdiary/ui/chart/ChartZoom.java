package org.spasmdiary.ui.chart;

import org.spasmdiary.charts.View;

/** How much of the time axis is shown. */
enum ChartZoom {
    DAYS_3(3),
    DAYS_7(7),
    DAYS_14(14),
    WHOLE(0);

    private final int days;

    ChartZoom(int days) {
        this.days = days;
    }

    /** Days from the onset on; 0: as long as the spasm is. */
    int days() {
        return days;
    }

    /** @param hours how long the spasm has gone on so far */
    View view(double hours) {
        return this == WHOLE ? View.of(hours) : View.days(0, days);
    }

    /** One step nearer; the nearest stays. */
    ChartZoom nearer() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /** One step further; {@link #WHOLE} only where there is more than 14 days to see. */
    ChartZoom further(boolean longer) {
        return this == DAYS_14 && !longer ? this : values()[Math.min(WHOLE.ordinal(), ordinal() + 1)];
    }
}
