package org.spasmdiary.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Revision;

/**
 * All that one transaction writes.
 *
 * @param id of this save, found again in {@code meta.last_save}
 * @param owner the installation that writes
 * @param drafts text by form; an empty map drops the form's draft
 */
public record Save(
        String id,
        String owner,
        List<Put> puts,
        Set<EntryId> erased,
        Optional<Profile> profile,
        List<Revision> revisions,
        Optional<Batch> batch,
        Map<String, Map<String, String>> drafts) {

    /** An entry as it is to be; {@code removed} puts it into the bin. */
    public record Put(Entry entry, Optional<Instant> removed) {}

    /** The import these entries came with. */
    public record Batch(String name, Instant at) {}

    public Save {
        puts = List.copyOf(puts);
        erased = Set.copyOf(erased);
        revisions = List.copyOf(revisions);
        drafts = Map.copyOf(drafts);
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return puts.isEmpty() && erased.isEmpty() && profile.isEmpty() && revisions.isEmpty() && drafts.isEmpty();
    }
}
