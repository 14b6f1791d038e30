package org.spasmdiary.charts;

/**
 * The part of the time axis that is drawn.
 *
 * @param from hours since onset, 0 or more
 * @param to hours since onset, more than {@code from}
 */
public record View(double from, double to) {
    public View {
        if (!(from >= 0 && to >= from + 1 && to <= 24 * 366 * 100d)) throw new IllegalArgumentException("view");
    }

    public static View days(int from, int to) {
        return new View(from * 24.0, to * 24.0);
    }

    /** Onset to 14 days; a longer spasm to its next whole week, so that charts compare at a glance. */
    public static View of(double lastHour) {
        int weeks = Math.max(2, (int) Math.ceil(lastHour / 168));
        return days(0, weeks * 7);
    }

    public boolean contains(double hour) {
        return hour >= from && hour <= to;
    }

    public double hours() {
        return to - from;
    }
}
