package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;

/**
 * Recovery by the research definition: pain 0 or 1 for 7 days in a row, as seven slots of 24 h one after another,
 * each with a reading that has a score, and every score 0 or 1 (data dictionary, 9; X09). Shown beside, never instead
 * of, the end the person gave. The slots begin with a reading, so that pain is known to be low from then on.
 *
 * @param at the first reading of the seven slots; empty where it cannot be told or is not so
 * @param empty slots without a reading, of the stretch with the fewest, 1 to 7; 0 unless it cannot be told
 */
public record Recovery(Optional<Instant> at, Told told, int empty) {
    /** Pain that counts as recovered (X09). */
    public static final int LOW = 1;

    /** What people themselves tend to call recovered (X13). */
    public static final int NONE = 0;

    /** So many slots of 24 h. */
    public static final int SLOTS = 7;

    /** Whether it can be told. */
    public enum Told {
        RECOVERED,
        /** Seven days went by without a higher score, but one of them or more has no score at all. */
        CANNOT_TELL,
        /** Pain was low lately, but not yet for 7 days. */
        NOT_YET,
        /** A higher score stands in every seven days there were. */
        NOT_RECOVERED
    }

    /**
     * Of one spasm: from its onset on to that of the next, since recovery goes on after the end the person gave.
     *
     * @param most the highest score that counts, {@link #LOW} or {@link #NONE}
     */
    public static Recovery of(Diary diary, Bout bout, int most, Instant now) {
        BoutAt spasm = BoutAt.of(diary, bout, now);
        List<Bout> all = diary.bouts().all();
        int place = all.indexOf(bout);
        Instant next = place + 1 < all.size() ? all.get(place + 1).onset().instant() : Instant.MAX;
        Instant from = spasm.onset().instant();
        List<Reading> scored = Window.of(diary.readings(), from.minusSeconds(1), now).stream()
                .filter(reading -> reading.at().instant().isBefore(next)
                        && reading.pain().now().isPresent())
                .toList();
        return of(scored, most, from, next.isAfter(now) ? Instant.MAX : next, now);
    }

    /**
     * Looks for the first seven such slots.
     *
     * @param scored readings with a pain score, in the order of their times
     * @param next the onset of the next spasm, which cuts a stretch short; the end of time where there is none
     */
    private static Recovery of(List<Reading> scored, int most, Instant from, Instant next, Instant now) {
        boolean soFar = false;
        int fewest = isSilence(scored, most, from, next.isBefore(now) ? next : now) ? SLOTS : Integer.MAX_VALUE;
        for (int i = 0; i < scored.size(); i++) {
            Instant start = scored.get(i).at().instant();
            Instant end = start.plus(Marks.DAYS_7);
            int filled = filled(scored, i, most, end);
            if (filled == 0 || next.isBefore(end)) continue;
            if (now.isBefore(end)) soFar = true;
            else if (filled == SLOTS) return new Recovery(Optional.of(start), Told.RECOVERED, 0);
            else fewest = Math.min(fewest, SLOTS - filled);
        }
        if (fewest <= SLOTS) return new Recovery(Optional.empty(), Told.CANNOT_TELL, fewest);
        return new Recovery(Optional.empty(), soFar ? Told.NOT_YET : Told.NOT_RECOVERED, 0);
    }

    /** Whether seven days went by without any score after a higher one, or after the onset where there is none. */
    private static boolean isSilence(List<Reading> scored, int most, Instant from, Instant to) {
        if (scored.isEmpty()) return !from.plus(Marks.DAYS_7).isAfter(to);
        Instant high = Instant.MIN;
        for (Reading one : scored) {
            Instant at = one.at().instant();
            if (high.isBefore(at) && isWeekAfter(high, at)) return true;
            if (PainTrail.score(one) > most) high = at;
            else if (high.isBefore(at)) high = Instant.MIN; // a low score: the slots begin with it
        }
        return isWeekAfter(high, to);
    }

    /** Seven days that begin a second after the higher score. */
    private static boolean isWeekAfter(Instant high, Instant to) {
        return high.isAfter(Instant.MIN)
                && !high.plusSeconds(1).plus(Marks.DAYS_7).isAfter(to);
    }

    /** How many of the seven slots from this reading on have one; 0 where any is too high. */
    private static int filled(List<Reading> scored, int first, int most, Instant end) {
        Instant start = scored.get(first).at().instant();
        boolean[] filled = new boolean[SLOTS];
        int from = first; // two may stand at the same second
        while (from > 0 && scored.get(from - 1).at().instant().equals(start)) from--;
        for (int i = from; i < scored.size(); i++) {
            Instant at = scored.get(i).at().instant();
            if (!at.isBefore(end)) break;
            if (PainTrail.score(scored.get(i)) > most) return 0;
            filled[(int) Duration.between(start, at).toDays()] = true;
        }
        int count = 0;
        for (boolean slot : filled) if (slot) count++;
        return count;
    }
}
