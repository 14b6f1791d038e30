package org.spasmdiary.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Revision;

/**
 * All that a diary file holds.
 *
 * @param findings what does not check and is left out; empty in a sound file
 */
public record Loaded(
        Diary diary,
        List<Binned> bin,
        List<Revision> revisions,
        Map<String, Map<String, String>> drafts,
        Meta meta,
        List<Finding> findings) {
    /** An entry in the bin. */
    public record Binned(Entry entry, Instant removed) {}
}
