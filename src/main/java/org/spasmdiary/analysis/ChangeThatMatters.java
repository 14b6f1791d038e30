package org.spasmdiary.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.spasmdiary.diary.Reading;

/**
 * Whether pain changed enough to matter over one spasm: by 2 points, or by 30 % of the starting score (data
 * dictionary, 9; X12). The start is the highest score of the first 24 h, as in R21, since a spasm may build up for
 * hours; the other end is the last score of the spasm. They are two entries: a spasm with no score after its
 * highest first one cannot be told.
 *
 * @param start highest score in {@code [onset, onset+24h)}, 0 to 10
 * @param last the last score of the spasm, 0 to 10
 */
public record ChangeThatMatters(OptionalInt start, OptionalInt last, Told told) {
    private static final int POINTS = 2;

    /** What came of it. */
    public enum Told {
        LOWER,
        HIGHER,
        /** Fewer than 2 points and less than 30 %. */
        TOO_SMALL,
        CANNOT_TELL
    }

    public static ChangeThatMatters of(BoutAt spasm) {
        PainTrail trail = PainTrail.of(spasm);
        List<Reading> scored = trail.scored();
        OptionalInt last = scored.isEmpty() ? OptionalInt.empty() : OptionalInt.of(PainTrail.score(scored.getLast()));
        Optional<Integer> highest = trail.firstDayHighest(spasm.onset().instant(), spasm.now());
        if (highest.isEmpty()) return new ChangeThatMatters(OptionalInt.empty(), last, Told.CANNOT_TELL);
        int start = highest.get();
        boolean later =
                PainTrail.score(scored.getLast()) != start || scored.indexOf(first(scored, start)) < scored.size() - 1;
        return new ChangeThatMatters(
                OptionalInt.of(start), last, later ? told(start, last.getAsInt()) : Told.CANNOT_TELL);
    }

    private static Reading first(List<Reading> scored, int score) {
        return scored.stream()
                .filter(one -> PainTrail.score(one) == score)
                .findFirst()
                .orElseThrow();
    }

    private static Told told(int start, int last) {
        if (!matters(start, last)) return Told.TOO_SMALL;
        return last < start ? Told.LOWER : Told.HIGHER;
    }

    /** Whether a step from one score to another is big enough; 30 % in whole numbers, so that no rounding tips it. */
    public static boolean matters(int start, int last) {
        int step = Math.abs(start - last);
        return step > 0 && (step >= POINTS || 10 * step >= 3 * start);
    }
}
