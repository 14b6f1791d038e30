package org.spasmdiary.ui.spasm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/** Spasms and entries that read as sentences, counted back from one fixed moment. */
final class SpasmSamples {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");

    private SpasmSamples() {}

    static When ago(Duration time) {
        return When.of(NOW.minus(time), ZONE);
    }

    static When hoursAgo(long hours) {
        return ago(Duration.ofHours(hours));
    }

    static Episode begun(When onset) {
        return Episode.begun(EntryId.random(), onset, onset.instant());
    }

    static Episode ended(When onset, When end) {
        return begun(onset).withEnd(Optional.of(new End(end, EndReason.EASED)));
    }

    static Reading pain(When at, int score) {
        return Reading.empty(EntryId.random(), at, at.instant()).withPain(Pain.now(score));
    }

    static Diary diary(Entry... entries) {
        return Diary.of(Profile.UNKNOWN, List.of(entries), false);
    }

    /** Saved without a problem, and undone in one step. */
    static Diary saved(Change change, Diary diary) {
        if (!change.problems(diary, NOW).isEmpty())
            throw new AssertionError(change.problems(diary, NOW).toString());
        Diary after = change.applyTo(diary);
        if (!change.inverse(diary).applyTo(after).equals(diary)) throw new AssertionError("undo differs");
        return after;
    }

    static Diary saved(Typed<? extends Change> change, Diary diary) {
        return switch (change) {
            case Typed.Ok<? extends Change>(Change value) -> saved(value, diary);
            case Typed.Bad<? extends Change>(var problem) -> throw new AssertionError(problem.toString());
        };
    }
}
