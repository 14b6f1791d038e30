package org.spasmdiary.charts;

import java.util.Optional;

/**
 * What of a chart is shown.
 *
 * @param worstAverage the band from average to worst
 * @param phases the tint and words of 0–48 h, 2–7 d, 1–4 wk and over
 * @param treatments the lanes of what was taken or done
 * @param notes the lane of notes
 * @param alerts the lane of alerts shown and people contacted
 * @param privateNotes marks where a private note lies and lists it in the table; off unless asked for
 * @param compact for small pictures side by side: few ticks, no lanes, words or legend
 * @param textScale 1.0 to 2.0 times the usual text size
 * @param zoom the part of the time axis; empty for 14 days or the whole spasm
 * @param earlier the spasms before it as thin lines behind it; off unless asked for
 */
public record ChartOptions(
        boolean worstAverage,
        boolean phases,
        boolean treatments,
        boolean notes,
        boolean alerts,
        boolean privateNotes,
        boolean compact,
        double textScale,
        Optional<View> zoom,
        boolean earlier) {
    public static final ChartOptions ALL =
            new ChartOptions(true, true, true, true, true, false, false, 1, Optional.empty());

    public ChartOptions {
        if (!(textScale >= 1 && textScale <= 2)) throw new IllegalArgumentException("text scale " + textScale);
    }

    /** With no earlier spasms behind it. */
    public ChartOptions(
            boolean worstAverage,
            boolean phases,
            boolean treatments,
            boolean notes,
            boolean alerts,
            boolean privateNotes,
            boolean compact,
            double textScale,
            Optional<View> zoom) {
        this(worstAverage, phases, treatments, notes, alerts, privateNotes, compact, textScale, zoom, false);
    }

    /** For several pictures side by side on one page. */
    public static ChartOptions small() {
        return new ChartOptions(false, false, false, false, false, false, true, 1, Optional.empty());
    }

    public ChartOptions withZoom(Optional<View> newZoom) {
        return new ChartOptions(
                worstAverage, phases, treatments, notes, alerts, privateNotes, compact, textScale, newZoom, earlier);
    }

    public ChartOptions withZoom(View newZoom) {
        return withZoom(Optional.of(newZoom));
    }

    public ChartOptions withTextScale(double scale) {
        return new ChartOptions(
                worstAverage, phases, treatments, notes, alerts, privateNotes, compact, scale, zoom, earlier);
    }

    public ChartOptions withPrivateNotes(boolean shown) {
        return new ChartOptions(
                worstAverage, phases, treatments, notes, alerts, shown, compact, textScale, zoom, earlier);
    }

    public ChartOptions withEarlier(boolean shown) {
        return new ChartOptions(
                worstAverage, phases, treatments, notes, alerts, privateNotes, compact, textScale, zoom, shown);
    }
}
