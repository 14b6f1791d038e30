package org.spasmdiary.charts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * The bar of one spasm.
 *
 * @param doses times since its onset at which a medicine was taken; one that has several ingredients is one
 * @param others likewise for every other treatment
 */
record SpasmLane(SpasmLength spasm, List<Duration> doses, List<Duration> others) {

    /** All that have begun by {@code now}, in the order of their onsets. */
    static List<SpasmLane> all(Diary diary, Instant now) {
        return SpasmLength.all(diary, now).stream()
                .map(spasm -> of(diary, spasm, now))
                .toList();
    }

    private static SpasmLane of(Diary diary, SpasmLength spasm, Instant now) {
        List<Duration> doses = new ArrayList<>();
        List<Duration> others = new ArrayList<>();
        Instant onset = spasm.length().onset().instant();
        for (Treatment treatment : diary.belonging().treatments(spasm.bout())) {
            Instant at = treatment.at().instant();
            if (at.isBefore(onset) || at.isAfter(now) || treatment.linkedTo().isPresent()) continue;
            boolean dose = treatment.kind().group() == TreatmentKind.Group.MEDICINE;
            (dose ? doses : others).add(Duration.between(onset, at));
        }
        return new SpasmLane(spasm, List.copyOf(doses), List.copyOf(others));
    }

    /** How far it reaches on the axis. */
    Duration reach() {
        Duration reach = spasm.known();
        for (List<Duration> list : List.of(doses, others))
            if (!list.isEmpty() && list.getLast().compareTo(reach) > 0) reach = list.getLast();
        return reach;
    }
}
