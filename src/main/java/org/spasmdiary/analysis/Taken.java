package org.spasmdiary.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * The treatments that have begun by a moment, mistakes left out, sorted once by what rules look at. Each list is in the
 * order of the starts.
 */
public final class Taken {
    private final Map<Item, List<Treatment>> byItem = new EnumMap<>(Item.class);
    private final List<Treatment> heat = new ArrayList<>();
    private final List<Treatment> cold = new ArrayList<>();
    private final List<Treatment> warm = new ArrayList<>();

    private Taken() {}

    public static Taken of(Diary diary, Instant now) {
        Taken taken = new Taken();
        List<Treatment> all = diary.treatments();
        for (Treatment one : all.subList(0, Window.countUpTo(all, now))) if (!one.mistake()) taken.add(one);
        return taken;
    }

    private void add(Treatment one) {
        if (one.kind().isHeat()) heat.add(one);
        else if (one.kind() == TreatmentKind.COLD_PACK) cold.add(one);
        else
            Item.of(one)
                    .ifPresent(item ->
                            byItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(one));
        if (HeatAndCold.isWarm(one)) warm.add(one);
    }

    /** Doses and uses of this item. */
    public List<Treatment> of(Item item) {
        return Collections.unmodifiableList(byItem.getOrDefault(item, List.of()));
    }

    /** Sessions of heat, wraps left out. */
    public List<Treatment> heat() {
        return Collections.unmodifiableList(heat);
    }

    public List<Treatment> cold() {
        return Collections.unmodifiableList(cold);
    }

    /** Sessions of heat and heat wraps. */
    public List<Treatment> warm() {
        return Collections.unmodifiableList(warm);
    }
}
