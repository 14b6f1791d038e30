package org.spasmdiary.ui.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Diary;

/** A part of a spasm that advice is given for; half-open, so that its end belongs to the next one (F086 to F089). */
enum Phase {
    FIRST_DAYS("P1", Duration.ZERO),
    FIRST_WEEK("P2", Duration.ofHours(48)),
    FIRST_WEEKS("P3", Marks.DAYS_7),
    LATER("P4", Marks.DAYS_28);

    private final String card;
    private final Duration from;

    Phase(String card, Duration from) {
        this.card = card;
        this.from = from;
    }

    /** The card of this part. */
    String card() {
        return card;
    }

    /** The part that a spasm of this length is in; a clock a little behind counts as its beginning. */
    static Phase at(Duration since) {
        Phase found = FIRST_DAYS;
        for (Phase phase : values()) if (since.compareTo(phase.from) >= 0) found = phase;
        return found;
    }

    /** Where the open spasm is now, of several the one that began last; empty when none is open. */
    static Optional<Phase> of(Diary diary, Instant now) {
        return diary.bouts()
                .latestOpen()
                .map(bout -> at(Duration.between(
                        EpisodeLength.of(diary, bout, now).onset().instant(), now)));
    }
}
