package org.spasmdiary.ui.today;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns digits into a pain number: one digit is that number, 1 and then 0 within 0.7 seconds is 10. */
final class DigitKeys {
    /** How long after 1 a 0 still makes 10 (ux.md 2.1). */
    static final Duration PAUSE = Duration.ofMillis(700);

    private Optional<Instant> one = Optional.empty();

    /** The number that is meant now. */
    int press(int digit, Instant at) {
        boolean ten =
                digit == 0 && one.filter(then -> !at.isAfter(then.plus(PAUSE))).isPresent();
        one = digit == 1 ? Optional.of(at) : Optional.empty();
        return ten ? 10 : digit;
    }
}
