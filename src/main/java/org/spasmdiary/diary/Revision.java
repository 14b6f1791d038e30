package org.spasmdiary.diary;

import java.time.Instant;
import java.util.Optional;

/**
 * One changed field of one entry: the change history, oldest first, only ever added to.
 *
 * @param at when it was changed, whole seconds
 * @param field its key in the JSON form; nested ones with a dot, such as {@code redFlags.chestPain}
 * @param oldText the value before in the form of the JSON page; empty: not recorded
 * @param newText the value after, likewise
 */
public record Revision(EntryId entry, Instant at, String field, Optional<String> oldText, Optional<String> newText) {
    public Revision {
        at = WholeSeconds.of(at);
    }
}
