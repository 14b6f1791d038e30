package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.analysis.Worn;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Treatment;

/**
 * Heat wraps were worn for more than 8 h in 24, strictly, added over sessions (X07); one without a known end is not
 * counted. Rule R55.
 */
record WrapWearRule(About about) implements Rule {
    private static final int NEAR = 32;

    @Override
    public List<Finding> check(Moment moment) {
        List<Treatment> wraps = moment.taken().of(Item.HEAT_WRAP).stream()
                .filter(wrap -> wrap.end().isPresent())
                .toList();
        Worn worn = new Worn(wraps, wrap -> wrap.end().orElseThrow());
        Instant now = moment.now();
        if (!isOver(worn, now)) return List.of();
        return List.of(Alert.of(
                about,
                Optional.empty(),
                worn.on(now.minus(Marks.DAY), now).stream().map(Entry::id).toList(),
                since(worn, wraps, now),
                Map.of()));
    }

    private static boolean isOver(Worn worn, Instant at) {
        return worn.inTheDayTo(at).compareTo(Sessions.WRAP_MOST) > 0;
    }

    /** Looks back over more and more wraps until it finds where it was not over. */
    private static Instant since(Worn worn, List<Treatment> wraps, Instant now) {
        for (int near = NEAR; near < wraps.size(); near *= 4) {
            Optional<Instant> since = crossing(worn, wraps.subList(wraps.size() - near, wraps.size()), now);
            if (since.isPresent()) return since.get();
        }
        return crossing(worn, wraps, now).orElse(now);
    }

    /** Wear changes evenly between starts, ends and the same a day later, so the crossing lies between two of them. */
    private static Optional<Instant> crossing(Worn worn, List<Treatment> wraps, Instant now) {
        NavigableSet<Instant> changes = new TreeSet<>();
        for (Treatment wrap : wraps)
            for (Instant edge : List.of(wrap.at().instant(), wrap.end().orElseThrow()))
                changes.addAll(List.of(edge, edge.plus(Marks.DAY)));
        Instant over = now;
        for (Instant change : changes.headSet(now, true).descendingSet()) {
            if (!isOver(worn, change)) return Optional.of(firstOver(worn, change, over));
            over = change;
        }
        return Optional.empty();
    }

    private static Instant firstOver(Worn worn, Instant within, Instant over) {
        long low = within.getEpochSecond();
        long high = over.getNano() == 0 ? over.getEpochSecond() : over.getEpochSecond() + 1;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (isOver(worn, Instant.ofEpochSecond(middle))) high = middle;
            else low = middle;
        }
        return Instant.ofEpochSecond(high);
    }
}
