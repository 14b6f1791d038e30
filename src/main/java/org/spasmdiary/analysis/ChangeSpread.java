package org.spasmdiary.analysis;

import java.util.List;
import java.util.Optional;

/**
 * How much pain changed, over several times, in points of 0 to 10: below 0 is less pain.
 *
 * <p>Shares are marked off by one rule: the value number n·p rounded up; where n·p is whole, the mean of that value and
 * the next. So every figure is a whole or a half number.
 *
 * @param n how many times
 * @param median the typical change
 * @param low25 lower end of the middle half
 * @param high75 upper end of the middle half
 * @param low10 lower end of 8 in 10 times
 * @param high90 upper end of 8 in 10 times
 * @param lowest of all
 * @param highest of all
 * @param eased how often pain fell by a change that matters, see {@link Scores#easedEnough}
 * @param rose how often it rose by one
 */
public record ChangeSpread(
        int n,
        double median,
        double low25,
        double high75,
        double low10,
        double high90,
        int lowest,
        int highest,
        int eased,
        int rose) {

    /** Of these; empty where there are none. */
    public static Optional<ChangeSpread> of(List<? extends Scores> times) {
        if (times.isEmpty()) return Optional.empty();
        int[] sorted = times.stream().mapToInt(Scores::change).sorted().toArray();
        return Optional.of(new ChangeSpread(
                sorted.length,
                Quantile.of(sorted, 50),
                Quantile.of(sorted, 25),
                Quantile.of(sorted, 75),
                Quantile.of(sorted, 10),
                Quantile.of(sorted, 90),
                sorted[0],
                sorted[sorted.length - 1],
                (int) times.stream().filter(Scores::easedEnough).count(),
                (int) times.stream().filter(Scores::roseEnough).count()));
    }
}
