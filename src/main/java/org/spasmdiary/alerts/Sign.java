package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;

/**
 * One answer that makes a latched rule true: a yes, or what counts as one.
 *
 * @param episode the spasm, for a rule of an episode only
 * @param observed when it was so: the time of the entry, or the onset
 * @param unsure "I am not sure", which counts as yes and says so
 * @param same said to be the same as when a clinician checked it
 */
record Sign(Entry entry, Optional<EntryId> episode, Instant observed, boolean unsure, boolean same) {
    /** Typed longer after it was so than this, it is a past sign; a choice (R35). */
    private static final Duration PAST = Duration.ofDays(14);

    /** Clearings go by when it was typed, not by when it was so. */
    Instant recorded() {
        return entry.recorded();
    }

    /** Whether it was added so long after that R35 asks about it, in place of its normal rule. */
    boolean isPast() {
        return Duration.between(observed, recorded()).compareTo(PAST) > 0;
    }
}
