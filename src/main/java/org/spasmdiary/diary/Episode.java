package org.spasmdiary.diary;

import java.time.Instant;
import java.util.Optional;

/**
 * One spasm, from onset to end, as the person started and ended it.
 *
 * @param at the onset
 * @param end empty while it is open; never before the onset
 * @param joinedTo the earlier episode it carries on; see {@link Bout}
 * @param title at most 80 characters
 */
public record Episode(
        EntryId id,
        When at,
        Instant recorded,
        boolean mistake,
        OnsetCertainty certainty,
        OnsetHow how,
        Optional<End> end,
        Optional<EntryId> joinedTo,
        Place place,
        Cause cause,
        Injury injury,
        String title,
        Notes notes)
        implements Entry {

    public Episode {
        recorded = WholeSeconds.of(recorded);
        if (end.isPresent() && end.get().at().isBefore(at)) throw new IllegalArgumentException("end before onset");
        TextLimit.TITLE.require(title);
    }

    /** A newly begun spasm of which nothing is known but its onset. */
    public static Episode begun(EntryId id, When onset, Instant recorded) {
        return new Episode(
                id,
                onset,
                recorded,
                false,
                OnsetCertainty.ABOUT,
                OnsetHow.NOT_ASKED,
                Optional.empty(),
                Optional.empty(),
                Place.NOT_SAID,
                Cause.NOT_SAID,
                Injury.NOT_ASKED,
                "",
                Notes.NONE);
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    public Episode withOnset(When onset, OnsetCertainty sure) {
        return new Episode(id, onset, recorded, mistake, sure, how, end, joinedTo, place, cause, injury, title, notes);
    }

    public Episode withEnd(Optional<End> newEnd) {
        return new Episode(
                id, at, recorded, mistake, certainty, how, newEnd, joinedTo, place, cause, injury, title, notes);
    }

    /** Ended then; an end before the onset is the person's to correct. */
    public Typed<Episode> endedAt(End newEnd) {
        if (newEnd.at().isBefore(at)) return new Typed.Bad<>(Problem.of(Field.END, "endBeforeStart", newEnd.at(), at));
        return new Typed.Ok<>(withEnd(Optional.of(newEnd)));
    }

    /** Begun then; an onset after the end is the person's to correct. */
    public Typed<Episode> begunAt(When onset, OnsetCertainty sure) {
        if (end.isPresent() && end.get().at().isBefore(onset))
            return new Typed.Bad<>(
                    Problem.of(Field.ONSET, "startAfterEnd", onset, end.get().at()));
        return new Typed.Ok<>(withOnset(onset, sure));
    }

    public Episode withJoinedTo(Optional<EntryId> other) {
        return new Episode(id, at, recorded, mistake, certainty, how, end, other, place, cause, injury, title, notes);
    }

    public Episode withHow(OnsetHow newHow) {
        return new Episode(
                id, at, recorded, mistake, certainty, newHow, end, joinedTo, place, cause, injury, title, notes);
    }

    public Episode withPlace(Place newPlace) {
        return new Episode(
                id, at, recorded, mistake, certainty, how, end, joinedTo, newPlace, cause, injury, title, notes);
    }

    public Episode withCause(Cause newCause) {
        return new Episode(
                id, at, recorded, mistake, certainty, how, end, joinedTo, place, newCause, injury, title, notes);
    }

    public Episode withInjury(Injury newInjury) {
        return new Episode(
                id, at, recorded, mistake, certainty, how, end, joinedTo, place, cause, newInjury, title, notes);
    }

    public Episode withNotes(String newTitle, Notes newNotes) {
        return new Episode(
                id, at, recorded, mistake, certainty, how, end, joinedTo, place, cause, injury, newTitle, newNotes);
    }

    @Override
    public Episode withMistake(boolean isMistake) {
        return new Episode(
                id, at, recorded, isMistake, certainty, how, end, joinedTo, place, cause, injury, title, notes);
    }
}
