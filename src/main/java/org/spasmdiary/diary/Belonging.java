package org.spasmdiary.diary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which readings and treatments belong to which spasm: computed from time, never stored. An entry may name
 * another spasm; that is passed over when the named one is missing or a mistake. Mistakes belong nowhere.
 */
public final class Belonging {
    private final Map<EntryId, List<Reading>> readings = new HashMap<>();
    private final Map<EntryId, List<Treatment>> treatments = new HashMap<>();

    Belonging(Diary diary) {
        Bouts bouts = diary.bouts();
        for (Reading reading : diary.readings())
            if (!reading.mistake())
                boutOf(bouts, reading, reading.episode())
                        .ifPresent(bout -> readings.computeIfAbsent(bout.id(), _ -> new ArrayList<>())
                                .add(reading));
        for (Treatment treatment : diary.treatments())
            if (!treatment.mistake())
                boutOf(bouts, treatment, treatment.episode())
                        .ifPresent(bout -> treatments
                                .computeIfAbsent(bout.id(), _ -> new ArrayList<>())
                                .add(treatment));
    }

    static Optional<Bout> boutOf(Bouts bouts, Entry entry, Optional<EntryId> named) {
        return named.flatMap(bouts::of).or(() -> bouts.at(entry.at().instant()));
    }

    /** Readings of the spasm in the order of their times; some may lie before its onset where they name it. */
    public List<Reading> readings(Bout bout) {
        return readings.getOrDefault(bout.id(), List.of());
    }

    /** Treatments of the spasm in the order of their starts. */
    public List<Treatment> treatments(Bout bout) {
        return treatments.getOrDefault(bout.id(), List.of());
    }
}
