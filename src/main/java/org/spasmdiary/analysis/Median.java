package org.spasmdiary.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The middle value, or the mean of the two middle ones. */
final class Median {
    private Median() {}

    static OptionalDouble of(DoubleStream values) {
        double[] sorted = values.toArray();
        if (sorted.length == 0) return OptionalDouble.empty();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
