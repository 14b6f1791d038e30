package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Reading;

/**
 * Recovery by the research definition: pain 0 or 1 for 7 days in a row, as seven slots of 24 h one after another,
 * each with a reading and every reading 0 or 1 (data dictionary, 9; X09). Shown beside, never instead of, the end
 * the person gave.
 *
 * @param at the first reading of the seven slots; empty where it cannot be told or is not so
 */
public record Recovery(Optional<Instant> at, Told told) {
    private static final int SLOTS = 7;
    private static final int LOW = 1;

    /** Whether it can be told. */
    public enum Told {
        RECOVERED,
        /** Pain was 0 or 1 lately, but not yet for 7 days. */
        NOT_YET,
        /** Pain was 0 or 1 with no higher score in 7 days, but a slot has no reading. */
        CANNOT_TELL,
        /** No stretch of low pain. */
        NOT_RECOVERED
    }

    /**
     * Looks for the first seven such slots.
     *
     * @param scored readings with a pain score, in the order of their times
     * @param next the onset of the next spasm, which cuts a stretch short; the end of time where there is none
     */
    static Recovery of(List<Reading> scored, Instant next, Instant now) {
        Told told = Told.NOT_RECOVERED;
        for (int i = 0; i < scored.size(); i++) {
            Told here = from(scored, i, next, now);
            if (here == Told.RECOVERED)
                return new Recovery(Optional.of(scored.get(i).at().instant()), here);
            if (here.compareTo(told) < 0) told = here;
        }
        return new Recovery(Optional.empty(), told);
    }

    private static Told from(List<Reading> scored, int first, Instant next, Instant now) {
        Instant start = scored.get(first).at().instant();
        Instant end = start.plus(Marks.DAYS_7);
        boolean[] filled = new boolean[SLOTS];
        for (int i = first; i < scored.size(); i++) {
            Instant at = scored.get(i).at().instant();
            if (!at.isBefore(end)) break;
            if (scored.get(i).pain().now().orElseThrow().value() > LOW) return Told.NOT_RECOVERED;
            filled[(int) (Duration.between(start, at).toHours() / 24)] = true;
        }
        if (next.isBefore(end)) return Told.NOT_RECOVERED;
        if (now.isBefore(end)) return Told.NOT_YET;
        for (boolean slot : filled) if (!slot) return Told.CANNOT_TELL;
        return Told.RECOVERED;
    }
}
