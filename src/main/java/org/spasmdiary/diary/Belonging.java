package org.spasmdiary.diary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Which readings and treatments belong to which spasm: computed from time, never stored. An entry may name
 * another spasm; that is passed over when the named one is missing or a mistake. Mistakes belong nowhere.
 */
public final class Belonging {
    private final Supplier<Map<EntryId, List<Reading>>> readings;
    private final Supplier<Map<EntryId, List<Treatment>>> treatments;

    Belonging(Diary diary) {
        this.readings = new Once<>(() -> byBout(diary.bouts(), diary.readings(), Reading::episode));
        this.treatments = new Once<>(() -> byBout(diary.bouts(), diary.treatments(), Treatment::episode));
    }

    private static <E extends Entry> Map<EntryId, List<E>> byBout(
            Bouts bouts, List<E> entries, Function<E, Optional<EntryId>> named) {
        Map<EntryId, List<E>> all = new HashMap<>();
        for (E entry : entries)
            if (!entry.mistake())
                boutOf(bouts, entry, named.apply(entry))
                        .ifPresent(bout -> all.computeIfAbsent(bout.id(), _ -> new ArrayList<>())
                                .add(entry));
        all.replaceAll((_, list) -> Collections.unmodifiableList(list));
        return all;
    }

    static Optional<Bout> boutOf(Bouts bouts, Entry entry, Optional<EntryId> named) {
        if (named.isEmpty()) return bouts.at(entry.at().instant());
        return named.flatMap(bouts::of).or(() -> bouts.at(entry.at().instant()));
    }

    /** Readings of the spasm in the order of their times; some may lie before its onset where they name it. */
    public List<Reading> readings(Bout bout) {
        return readings.get().getOrDefault(bout.id(), List.of());
    }

    /** Treatments of the spasm in the order of their starts. */
    public List<Treatment> treatments(Bout bout) {
        return treatments.get().getOrDefault(bout.id(), List.of());
    }
}
