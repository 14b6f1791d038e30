package org.spasmdiary.diary;

import java.util.Comparator;
import java.util.Optional;

/** An ended spasm made to go on: its latest end is taken away. Only one spasm can be open, and none inside another. */
public final class Reopening {
    private Reopening() {}

    /** The change, or which other spasm stands in its way; of one that is open already, nothing. */
    public static Typed<Change> of(Diary diary, Bout bout) {
        Optional<Bout> open = diary.bouts().open().stream()
                .filter(other -> !other.id().equals(bout.id()))
                .reduce((_, last) -> last);
        if (open.isPresent())
            return new Typed.Bad<>(
                    Problem.of(Field.END, "reopenOther", open.get().onset()));
        Optional<Bout> later = diary.bouts().all().stream()
                .filter(other -> other.onset().isAfter(bout.onset()))
                .findFirst();
        if (later.isPresent())
            return new Typed.Bad<>(
                    Problem.of(Field.END, "reopenLater", later.get().onset()));
        return new Typed.Ok<>(bout.end()
                .<Change>map(_ -> new Change.Put(lastEnded(bout).withEnd(Optional.empty())))
                .orElse(Change.Batch.of()));
    }

    /** The part that ends last. */
    public static Episode lastEnded(Bout bout) {
        return bout.parts().stream()
                .filter(part -> !part.isOpen())
                .max(Comparator.comparing(part -> part.end().orElseThrow().at().instant()))
                .orElseThrow();
    }
}
