package org.spasmdiary.journal;

import java.time.Duration;
import java.time.Instant;
import org.spasmdiary.diary.Entry;

/**
 * An entry in the bin. Putting it back is {@code save(new Change.Put(entry))}.
 *
 * @param removed since when it lies there
 */
public record Binned(Entry entry, Instant removed) {
    /** How long the bin keeps an entry (reliability G29). */
    public static final Duration KEPT = Duration.ofDays(30);

    /** From then on it may be erased for good. */
    public Instant keptUntil() {
        return removed.plus(KEPT);
    }
}
