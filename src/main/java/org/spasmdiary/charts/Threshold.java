package org.spasmdiary.charts;

import java.awt.Color;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.spasmdiary.analysis.Marks;

/** The marks on the time axis (rules.md, "Chart thresholds"). They differ by weight and dash as well as colour. */
enum Threshold {
    /** Strong spasms can last this long (F077, R22). */
    H72("72h", Marks.HOURS_72, Pen.H72),
    /** See a doctor (F080, R11). */
    D7("7d", Marks.DAYS_7, Pen.D7),
    /** Second source (F085, R12). */
    D14("14d", Marks.DAYS_14, Pen.D14),
    /** Only when the spasm is that long (F089, R13). */
    D28("28d", Marks.DAYS_28, Pen.D28);

    private final String key;
    private final int hours;
    private final Pen pen;

    Threshold(String key, Duration after, Pen pen) {
        this.key = key;
        this.hours = (int) after.toHours();
        this.pen = pen;
    }

    /** Those to draw in this view, for a spasm known to last this many hours. */
    static List<Threshold> in(View view, double lastHour) {
        return Arrays.stream(values())
                .filter(mark -> view.contains(mark.hours) && (mark != D28 || lastHour >= mark.hours))
                .toList();
    }

    String key() {
        return key;
    }

    int hours() {
        return hours;
    }

    Pen pen() {
        return pen;
    }

    Color ink(Ink ink) {
        return switch (this) {
            case H72 -> ink.h72();
            case D7 -> ink.d7();
            case D14, D28 -> ink.d14();
        };
    }
}
