package org.spasmdiary.diary;

import java.util.List;
import java.util.Optional;

/** Two spasms made one: the later gets {@code joinedTo} and keeps its end and reason (rules.md, 17). */
public final class Joining {
    private Joining() {}

    /** The spasm that began before this one; empty for the first. */
    public static Optional<Bout> before(Diary diary, Bout later) {
        List<Bout> all = diary.bouts().all();
        int place = all.indexOf(later);
        return place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty();
    }

    /** @param earlier began before {@code later} */
    public static Change of(Bout earlier, Bout later) {
        Episode root = later.parts().stream()
                .filter(part -> part.id().equals(later.id()))
                .findFirst()
                .orElse(later.parts().getFirst());
        return new Change.Put(
                root.withJoinedTo(Optional.of(earlier.parts().getFirst().id())));
    }
}
