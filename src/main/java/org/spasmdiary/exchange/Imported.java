package org.spasmdiary.exchange;

import java.util.List;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Revision;

/**
 * What a file from elsewhere holds.
 *
 * @param sample whether it says that it is made up
 * @param entries readable ones, ids unique
 * @param revisions their change history, oldest first
 * @param problems what was wrong, left out or put right, in the order of the file
 * @param refused how many records were left out as a whole
 */
public record Imported(
        boolean sample,
        Profile profile,
        List<Entry> entries,
        List<Revision> revisions,
        List<Found> problems,
        int refused) {
    public Imported {
        entries = List.copyOf(entries);
        revisions = List.copyOf(revisions);
        problems = List.copyOf(problems);
    }

    /** As a diary by itself. */
    public Diary toDiary() {
        return Diary.of(profile, entries, sample);
    }
}
