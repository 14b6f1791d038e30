package org.spasmdiary.diary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times are kept in whole seconds; a fraction is cut off. */
final class WholeSeconds {
    private WholeSeconds() {}

    static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
