package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Reading;

/**
 * The scored entries of a spasm, for what looks back over pain (R16, R18, R21, R23). Means are compared as sums, so no
 * rounding can tip a rule (rules.md, 2).
 *
 * @param scored the entries with a pain score, from the onset on, oldest first
 */
public record PainTrail(List<Reading> scored) {
    public PainTrail {
        scored = List.copyOf(scored);
    }

    public static PainTrail of(BoutAt spasm) {
        return new PainTrail(spasm.entries().stream()
                .filter(entry -> entry.pain().now().isPresent())
                .toList());
    }

    /** Pain now of a scored entry, 0 to 10. */
    public static int score(Reading entry) {
        return entry.pain().now().orElseThrow().value();
    }

    /** The newest score at that moment. */
    public Optional<Reading> latest(Instant moment) {
        int count = Window.countUpTo(scored, moment);
        return count == 0 ? Optional.empty() : Optional.of(scored.get(count - 1));
    }

    /** The newest score at that moment, where it is at most 36 h old. */
    public Optional<Reading> fresh(Instant moment) {
        return latest(moment)
                .filter(entry -> Duration.between(entry.at().instant(), moment).compareTo(Marks.GAP) <= 0);
    }

    /** The run of scores of at least {@code least} that ends with the newest at that moment; empty when it is lower. */
    public List<Reading> runOf(int least, Instant moment) {
        int to = Window.countUpTo(scored, moment);
        int from = to;
        while (from > 0 && score(scored.get(from - 1)) >= least) from--;
        return scored.subList(from, to);
    }

    /** The day before the moment, {@code (t-24h, t]}. */
    public Day dayTo(Instant moment) {
        return new Day(Window.all(scored, moment.minus(Marks.DAY), moment));
    }

    /** The scores of the first day, {@code [onset, onset+24h)}, up to a moment. */
    public List<Reading> firstDay(Instant onset, Instant upTo) {
        return scored.stream()
                .takeWhile(entry -> entry.at().instant().isBefore(onset.plus(Marks.DAY))
                        && !entry.at().instant().isAfter(upTo))
                .toList();
    }

    /** The highest score of the first day up to a moment; empty when there is none. */
    public Optional<Integer> firstDayHighest(Instant onset, Instant upTo) {
        return firstDay(onset, upTo).stream().map(PainTrail::score).max(Integer::compareTo);
    }

    /** The scores of one window. */
    public record Day(List<Reading> entries) {
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        public int count() {
            return entries.size();
        }

        public int sum() {
            return entries.stream().mapToInt(PainTrail::score).sum();
        }
    }
}
