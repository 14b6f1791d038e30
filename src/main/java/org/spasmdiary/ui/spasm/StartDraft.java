package org.spasmdiary.ui.spasm;

import java.time.Instant;
import java.util.Set;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/**
 * What is typed about a spasm that started. Only the moment is needed; a place not said stays not said.
 *
 * @param detail what set it off in one's own words, as typed
 */
record StartDraft(
        Typed<When> when,
        OnsetCertainty certainty,
        Set<Region> regions,
        Side side,
        Set<Trigger> triggers,
        String detail) {
    /** Only when it began. */
    static StartDraft at(When when, OnsetCertainty certainty) {
        return new StartDraft(new Typed.Ok<>(when), certainty, Set.of(), Side.NOT_ASKED, Set.of(), "");
    }

    /** The new spasm, or the first thing that has to be put right. */
    Typed<Episode> toEpisode(EntryId id, Instant now) {
        Typed<String> text = TextLimit.TRIGGER_DETAIL.parse(Field.TRIGGER_DETAIL, detail.strip());
        if (text instanceof Typed.Bad<String>(var problem)) return new Typed.Bad<>(problem);
        return when.map(at -> Episode.begun(id, at, now)
                .withOnset(at, certainty)
                .withPlace(new Place(regions, side, Set.of()))
                .withCause(new Cause(triggers, detail.strip())));
    }
}
