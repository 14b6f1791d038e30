package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.spasmdiary.analysis.HeatAndCold;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** Heat wraps were worn for more than 8 h in 24, strictly, added over sessions (X07). Rule R55. */
record WrapWearRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        Instant now = moment.now();
        List<Treatment> wraps = moment.diary().treatments().stream()
                .filter(one -> one.kind() == TreatmentKind.HEAT_WRAP && !one.mistake())
                .filter(one -> !one.at().instant().isAfter(now) && one.end().isPresent())
                .toList();
        if (!isOver(wraps, now)) return List.of();
        List<Treatment> worn = wraps.stream()
                .filter(wrap -> wrap.end().orElseThrow().isAfter(now.minus(Marks.DAY)))
                .toList();
        return List.of(
                Alert.of(about, Optional.empty(), worn.stream().map(Entry::id).toList(), since(wraps, now), Map.of()));
    }

    private static boolean isOver(List<Treatment> wraps, Instant at) {
        return HeatAndCold.wrapWear(wraps, at).compareTo(Sessions.WRAP_MOST) > 0;
    }

    /** Wear changes evenly between starts, ends and the same a day later, so the crossing lies between two of them. */
    private static Instant since(List<Treatment> wraps, Instant now) {
        NavigableSet<Instant> changes = new TreeSet<>();
        for (Treatment wrap : wraps)
            for (Instant edge : List.of(wrap.at().instant(), wrap.end().orElseThrow()))
                changes.addAll(List.of(edge, edge.plus(Marks.DAY)));
        Instant over = now;
        for (Instant change : changes.headSet(now, true).descendingSet()) {
            if (!isOver(wraps, change)) return crossing(wraps, change, over);
            over = change;
        }
        return over;
    }

    private static Instant crossing(List<Treatment> wraps, Instant within, Instant over) {
        long low = within.getEpochSecond();
        long high = over.getNano() == 0 ? over.getEpochSecond() : over.getEpochSecond() + 1;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (isOver(wraps, Instant.ofEpochSecond(middle))) high = middle;
            else low = middle;
        }
        return Instant.ofEpochSecond(high);
    }
}
