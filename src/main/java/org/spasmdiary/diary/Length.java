package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a treatment went on, kept as it was given. */
public sealed interface Length {
    /** Not said: a running session, or one whose length is not known. */
    record NotSaid() implements Length {}

    /** Minutes, 0.5 to 1,440. */
    record Minutes(BigDecimal minutes) implements Length {
        public Minutes {
            minutes = Decimals.plain(minutes);
            Measure.MINUTES.require(minutes);
        }
    }

    /** Until this moment; wins over minutes where both were given. */
    record Until(When end) implements Length {}

    Length NOT_SAID = new NotSaid();

    static Length minutes(String minutes) {
        return new Minutes(new BigDecimal(minutes));
    }

    /** When it ended, for a treatment that began at {@code start}; empty when not known. */
    default Optional<Instant> end(Instant start) {
        return switch (this) {
            case NotSaid _ -> Optional.empty();
            case Minutes(BigDecimal minutes) ->
                Optional.of(start.plusMillis(
                        minutes.multiply(BigDecimal.valueOf(60_000)).longValue()));
            case Until(When end) -> Optional.of(end.instant());
        };
    }

    /** How long it lasted; empty when not known. */
    default Optional<Duration> duration(Instant start) {
        return end(start).map(end -> Duration.between(start, end));
    }
}
