package org.spasmdiary.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;

/**
 * One spasm as it counts at a moment: the parts begun by then, its onset by rule 6, and its entries from the onset
 * on that lie at or before the moment (rules.md, 6, 14, 16, 17). An end counts at once, also one still ahead.
 *
 * @param bout with the parts begun by then; with all its parts while none has begun
 * @param onset as stored, or the first entry's time where the onset is not known
 * @param entries in the order of their times
 */
public record BoutAt(Bout bout, Instant now, When onset, List<Reading> entries) {

    /** The spasm as it counts at {@code now}. */
    public static BoutAt of(Diary diary, Bout whole, Instant now) {
        Bout bout = begunBy(whole, now);
        List<Reading> past = diary.belonging().readings(whole);
        int count = Window.countUpTo(past, now);
        past = past.subList(0, count);
        boolean standIn = bout.certainty() == OnsetCertainty.UNKNOWN && !past.isEmpty();
        When onset = standIn ? past.getFirst().at() : bout.onset();
        int first = 0;
        while (first < count && past.get(first).at().isBefore(onset)) first++;
        return new BoutAt(bout, now, onset, past.subList(first, count));
    }

    private static Bout begunBy(Bout bout, Instant now) {
        if (!bout.parts().getLast().at().instant().isAfter(now)) return bout;
        List<Episode> begun = new ArrayList<>(bout.parts());
        begun.removeIf(part -> part.at().instant().isAfter(now));
        return begun.isEmpty() ? bout : new Bout(bout.id(), begun);
    }

    public OnsetCertainty certainty() {
        return bout.certainty();
    }

    /** Whether any part of it has begun. */
    public boolean hasBegun() {
        return !bout.onset().instant().isAfter(now);
    }

    /** Begun and without an end. */
    public boolean isOpen() {
        return hasBegun() && bout.isOpen();
    }

    /** The newest entry, by its own time. */
    public Optional<Reading> latest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }
}
