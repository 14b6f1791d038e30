package org.spasmdiary.sample;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.spasmdiary.diary.EntryId;

/** Chance that is the same for the same seed, on every computer. */
final class Dice {
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A little up or down, mostly none. */
    double wobble() {
        return random.nextDouble() + random.nextDouble() - 1;
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    EntryId id() {
        long high = random.nextLong() & ~0xF000L | VERSION_4;
        long low = random.nextLong() >>> 2 | VARIANT;
        return new EntryId(new UUID(high, low));
    }
}
