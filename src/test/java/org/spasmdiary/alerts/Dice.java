package org.spasmdiary.alerts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.When;

/** Chance for {@link RandomDiary}, with one span of time per seed: some days, so that windows fill, or weeks. */
final class Dice {
    static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final int DAYS = 30;
    private final Random random;
    private final boolean aheadOfClock; // many times lie after the moment they were typed at
    private final boolean backFilling; // some were typed days later
    private final int hours;

    Dice(long seed) {
        this.random = new Random(seed);
        this.aheadOfClock = seed % 4 == 0;
        this.backFilling = seed % 4 == 1;
        this.hours = 24 * any(List.of(2, 4, 4, 8, 12, 25, DAYS));
    }

    int hours() {
        return hours;
    }

    int below(int n) {
        return random.nextInt(n);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <E> E any(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    void shuffle(List<?> values) {
        Collections.shuffle(values, random);
    }

    EntryId id() {
        return new EntryId(new UUID(random.nextLong(), random.nextLong()));
    }

    When when() {
        return when(BEGIN.plusSeconds(3_600L * random.nextInt(hours)));
    }

    When when(Instant at) {
        return new When(at, ZoneOffset.UTC, ZoneOffset.ofHours(random.nextInt(5)));
    }

    Instant typed(When at) {
        if (aheadOfClock) return BEGIN.plusSeconds(3_600L * random.nextInt(hours / 2));
        if (!backFilling) return at.instant();
        if (oneIn(12)) return at.instant().plusSeconds(3_600L * 336 + random.nextInt(2));
        return oneIn(4) ? at.instant().plusSeconds(3_600L * random.nextInt(300)) : at.instant();
    }
}
