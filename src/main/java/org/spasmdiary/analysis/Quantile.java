package org.spasmdiary.analysis;

/**
 * Marks off a share of sorted whole numbers, by one rule everywhere: with n values and a share p, the value number n·p
 * rounded up; where n·p is whole, the mean of that value and the next (definition 2 of Hyndman and Fan, 1996). So the
 * result is a whole or a half number, and the share of 50 % is the same as {@link Median}.
 */
final class Quantile {
    private Quantile() {}

    /**
     * Of these.
     *
     * @param sorted ascending, at least one
     * @param percent 1 to 99
     */
    static double of(int[] sorted, int percent) {
        long share = (long) sorted.length * percent;
        int whole = (int) (share / 100);
        return share % 100 == 0 ? (sorted[whole - 1] + sorted[whole]) / 2.0 : sorted[whole];
    }
}
