package org.spasmdiary.durability;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** Opens a diary that may lie on a disk that cannot be written, reads it, tries to save, and says what it was told. */
final class ReadOnlyMain {
    private ReadOnlyMain() {}

    /** Arguments: the diary, and a private folder elsewhere. */
    public static void main(String[] args) throws Exception {
        Instant now = Instant.parse("2026-03-12T10:00:00Z");
        Opening opening = Journal.open(Path.of(args[0]), new JournalHome(Path.of(args[1])), InstantSource.fixed(now));
        System.out.println(opening.getClass().getSimpleName());
        if (!(opening instanceof Opening.Ready(Path _, Journal journal))) return;
        try (journal) {
            System.out.println("entries " + journal.diary().size() + " read-only " + journal.readOnly());
            Reading reading = Reading.empty(EntryId.random(), When.of(now, ZoneOffset.UTC), now)
                    .withPain(Pain.now(4));
            var outcome = journal.save(new Change.Put(reading)).get();
            System.out.println(outcome.getClass().getSimpleName());
            System.out.println("entries " + journal.diary().size());
        }
    }
}
