package org.spasmdiary.charts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.words.Words;

/**
 * Time since onset on the axis of all spasms: whole days to two weeks, else whole weeks, never less than the 7 day
 * mark and a day after it.
 *
 * @param lastDay where it ends
 * @param step days from one tick to the next
 */
record DayAxis(int lastDay, int step) {
    private static final int LEAST = 8;
    private static final int IN_DAYS = 14;
    private static final int MOST_TICKS = 12;
    private static final int WEEK = 7;

    /** Long enough for this. */
    static DayAxis upTo(Duration longest) {
        int days = Math.max(LEAST, (int) Math.ceil(longest.toSeconds() / 86_400.0));
        if (days <= IN_DAYS) return new DayAxis(days, 1);
        int weeks = (days + WEEK - 1) / WEEK;
        int step = (weeks + MOST_TICKS - 1) / MOST_TICKS;
        return new DayAxis((weeks + step - 1) / step * step * WEEK, step * WEEK);
    }

    /** The share of the axis that lies before it, from 0 at the onset. */
    double part(Duration length) {
        return length.toSeconds() / (lastDay * 86_400.0);
    }

    /** The days with a tick, from 0. */
    List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        for (int day = 0; day <= lastDay; day += step) ticks.add(day);
        return ticks;
    }

    /** Those of the ticks for which there is room when each wants so much. */
    List<Integer> ticks(double width, double each) {
        int every = Math.max(1, (int) Math.ceil(each * lastDay / step / width));
        return ticks().stream().filter(day -> day % (every * step) == 0).toList();
    }

    private boolean inWeeks() {
        return step >= WEEK;
    }

    String label(int day, Words words) {
        return words.format().number(inWeeks() ? day / WEEK : day);
    }

    String title(Words words) {
        return words.text(inWeeks() ? "charts.all.weeksSince" : "charts.all.daysSince");
    }
}
