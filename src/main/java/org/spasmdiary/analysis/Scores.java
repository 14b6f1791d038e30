package org.spasmdiary.analysis;

/** Pain at two moments, 0 to 10 each. */
public interface Scores {
    int before();

    int after();

    /** Points up (above 0) or down (below 0). */
    default int change() {
        return after() - before();
    }

    /**
     * Whether pain fell by a change that matters: 2 points, or 30 % of the starting score (data dictionary, section 9;
     * X12).
     */
    default boolean easedEnough() {
        return matters(-change());
    }

    /** Whether it rose by as much; up from 0 only 2 points count, as nothing is 30 % of 0. */
    default boolean roseEnough() {
        return matters(change());
    }

    private boolean matters(int points) {
        return points >= 2 || points > 0 && before() > 0 && 10 * points >= 3 * before();
    }
}
