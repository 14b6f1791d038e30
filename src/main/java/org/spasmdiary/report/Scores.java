package org.spasmdiary.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;

/** The pain numbers of one spasm. */
final class Scores {
    private final List<Reading> readings;
    private final List<Reading> scored;

    Scores(Scope scope, Bout bout) {
        this.readings = scope.readings(bout);
        this.scored = readings.stream()
                .filter(reading -> reading.pain().now().isPresent())
                .toList();
    }

    int count() {
        return scored.size();
    }

    Optional<Reading> first() {
        return scored.stream().findFirst();
    }

    Optional<Reading> last() {
        return scored.isEmpty() ? Optional.empty() : Optional.of(scored.getLast());
    }

    /** The entry with the highest number, now or worst of its day; the earliest of several. */
    Optional<Reading> worst() {
        return readings.stream()
                .filter(reading -> highest(reading).isPresent())
                .reduce((a, b) -> value(b) > value(a) ? b : a);
    }

    /** The highest number of all. */
    Optional<Integer> worstValue() {
        return worst().map(Scores::value);
    }

    static int now(Reading reading) {
        return reading.pain().now().orElseThrow().value();
    }

    private static int value(Reading reading) {
        return highest(reading).orElseThrow();
    }

    private static Optional<Integer> highest(Reading reading) {
        return Stream.concat(reading.pain().now().stream(), reading.pain().worst24h().stream())
                .map(PainScore::value)
                .max(Integer::compare);
    }
}
