package org.spasmdiary.diary;

import java.time.Instant;

/** A mark of the sitting timer (R27). Only MOVED is a movement; a walk or a desk break is a treatment. */
public record Movement(EntryId id, When at, Instant recorded, boolean mistake, MovementKind what) implements Entry {
    public Movement {
        recorded = WholeSeconds.of(recorded);
    }

    /** Its id comes from its content: the JSON form has none for it. */
    public static Movement of(When at, MovementKind what) {
        return new Movement(
                EntryId.ofContent("movement " + TimeText.format(at) + " " + what.code()),
                at,
                at.instant(),
                false,
                what);
    }

    @Override
    public Movement withMistake(boolean isMistake) {
        return new Movement(id, at, recorded, isMistake, what);
    }
}
