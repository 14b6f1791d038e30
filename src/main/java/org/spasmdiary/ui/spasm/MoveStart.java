package org.spasmdiary.ui.spasm;

import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/** Moves where a spasm began; every mark and alert follows from it. */
final class MoveStart {
    private MoveStart() {}

    /** The change, or the problem that names both times. */
    static Typed<Change> to(Bout bout, Typed<When> onset, OnsetCertainty sure) {
        Episode first = bout.parts().getFirst();
        return switch (onset) {
            case Typed.Bad<When>(var problem) -> new Typed.Bad<>(problem);
            case Typed.Ok<When>(When at) -> first.begunAt(at, sure).map(Change.Put::new);
        };
    }

    /** The first entry of the spasm that a later onset would leave outside; empty when none. */
    static Optional<Reading> leftOutside(Diary diary, Bout bout, When onset) {
        return diary.belonging().readings(bout).stream()
                .filter(reading -> !reading.at().isBefore(bout.onset()))
                .filter(reading -> reading.at().isBefore(onset))
                .min(Entry.ORDER);
    }

    /** The open spasm that an entry lies shortly before, so that its start may have to move; empty when none. */
    static Optional<Bout> shortlyAfter(Diary diary, Reading reading) {
        if (reading.mistake() || diary.boutOf(reading).isPresent()) return Optional.empty();
        return diary.bouts()
                .latestOpen()
                .filter(bout -> reading.at().isBefore(bout.onset()))
                .filter(bout ->
                        !reading.at().instant().isBefore(bout.onset().instant().minus(LATEST)));
    }

    /** An entry may count as before a spasm up to this long before its onset (data dictionary 2). */
    static final java.time.Duration LATEST = java.time.Duration.ofDays(7);
}
