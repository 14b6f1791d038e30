package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;

/**
 * One answer that makes a latched rule true: a yes, or what counts as one.
 *
 * @param episode the spasm, for a rule of an episode only
 * @param unsure "I am not sure", which counts as yes and says so
 * @param same said to be the same as when a clinician checked it
 */
record Sign(Entry entry, Optional<EntryId> episode, boolean unsure, boolean same) {
    /** Clearings go by when it was typed, not by when it was so. */
    Instant recorded() {
        return entry.recorded();
    }
}
