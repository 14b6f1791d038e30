package org.spasmdiary.analysis;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * One day of the calendar as it was lived, by the stored offset of each entry; mistakes left out.
 *
 * @param worst highest pain now or worst said that day, 0 to 10; empty without a score: that is unknown, never zero
 * @param entries how many things were written for it
 * @param spasm the number of the spasm it lies in, from 1, the later one where two meet; empty outside
 * @param notTypical whether the person marked it so
 * @param ahead whether it is still to come
 */
public record CalendarDay(
        LocalDate day, OptionalInt worst, int entries, OptionalInt spasm, boolean notTypical, boolean ahead) {

    /** What there is to show. */
    public enum State {
        /** A score was written. */
        SCORED,
        /** Something was written, but no score. */
        UNSCORED,
        /** It lies in a spasm, and nothing was written. */
        QUIET,
        /** It lies in no spasm, and nothing was written. */
        OUTSIDE,
        AHEAD
    }

    public State state() {
        if (worst.isPresent()) return State.SCORED;
        if (entries > 0) return State.UNSCORED;
        if (ahead) return State.AHEAD;
        return spasm.isPresent() ? State.QUIET : State.OUTSIDE;
    }
}
