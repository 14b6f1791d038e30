package org.spasmdiary.ui.today;

import java.time.Duration;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;

/** Finds an entry that looks like the same one pressed twice. */
final class Twice {
    /** The same pain within this long of each other is asked about (ux.md 2.1). */
    static final Duration WITHIN = Duration.ofSeconds(60);

    private Twice() {}

    /** An entry typed at most 60 seconds before this one, with the same pain for nearly the same moment. */
    static Optional<Reading> of(Diary diary, Reading reading) {
        if (reading.pain().now().isEmpty()) return Optional.empty();
        return diary.readings().stream()
                .filter(other -> !other.id().equals(reading.id()) && !other.mistake())
                .filter(other -> other.pain().now().equals(reading.pain().now()))
                .filter(other -> near(other.recorded(), reading.recorded())
                        && near(other.at().instant(), reading.at().instant()))
                .findFirst();
    }

    private static boolean near(java.time.Instant a, java.time.Instant b) {
        return Duration.between(a, b).abs().compareTo(WITHIN) <= 0;
    }
}
