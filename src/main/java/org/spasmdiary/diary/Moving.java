package org.spasmdiary.diary;

import java.util.List;
import java.util.Optional;

/** An entry put with another spasm than its time says, or back to the one its time says. */
public final class Moving {
    private Moving() {}

    /** The spasms a reading may name: those begun by its time, and those that begin within 7 days after it. */
    public static List<Bout> choices(Diary diary, Reading reading) {
        return diary.bouts().all().stream()
                .filter(bout -> !bout.onset()
                        .instant()
                        .minus(EntryCheck.BEFORE_ONSET)
                        .isAfter(reading.at().instant()))
                .toList();
    }

    /** The spasm its time alone says; empty outside every one. */
    public static Optional<Bout> byTime(Diary diary, Reading reading) {
        return diary.bouts().at(reading.at().instant());
    }

    /** Named only where its time alone says otherwise; empty: by its time. */
    public static Change to(Diary diary, Reading reading, Optional<Bout> bout) {
        Optional<EntryId> named = bout.filter(to -> byTime(diary, reading)
                        .filter(own -> own.id().equals(to.id()))
                        .isEmpty())
                .map(Bout::id);
        return new Change.Put(reading.withEpisode(named));
    }
}
