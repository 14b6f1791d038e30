package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Entry;

/**
 * Finds since when a condition has held without a break: it looks back over the moments at which it can have changed,
 * further and further until one at which it did not hold.
 */
final class Since {
    private static final Duration FIRST_LOOK = Duration.ofDays(4);

    private final Instant now;
    private final List<Times> times = new ArrayList<>();
    private final List<Instant> others = new ArrayList<>();

    /** Changes at the own time of these entries, later by the shift. */
    private record Times(List<? extends Entry> entries, Duration shift) {
        void addAll(Instant after, Instant upTo, List<Instant> to) {
            Window.all(entries, after.minus(shift), upTo.minus(shift))
                    .forEach(entry -> to.add(entry.at().instant().plus(shift)));
        }

        boolean reachesBack(Instant to) {
            return !entries.isEmpty()
                    && !entries.getFirst().at().instant().plus(shift).isAfter(to);
        }
    }

    private Since(Instant now) {
        this.now = now;
    }

    static Since before(Instant now) {
        return new Since(now);
    }

    /** It can change at the own time of each of these, and that much later. */
    Since changing(List<? extends Entry> sorted, Duration... later) {
        times.add(new Times(sorted, Duration.ZERO));
        for (Duration shift : later) times.add(new Times(sorted, shift));
        return this;
    }

    /** It can change at this moment. */
    Since changing(Instant moment) {
        others.add(moment);
        return this;
    }

    /** The first moment from which on it has held until now, where it does. */
    Instant holds(Predicate<Instant> condition) {
        Instant since = now;
        Instant upTo = now;
        for (Duration look = FIRST_LOOK; ; look = look.multipliedBy(4)) {
            Instant after = now.minus(look);
            for (Instant change : changes(after, upTo)) {
                if (!condition.test(change)) return since;
                since = change;
            }
            boolean more = times.stream().anyMatch(kind -> kind.reachesBack(after))
                    || others.stream().anyMatch(other -> !other.isAfter(after));
            if (!more) return since;
            upTo = after;
        }
    }

    private List<Instant> changes(Instant after, Instant upTo) {
        List<Instant> all = new ArrayList<>();
        times.forEach(kind -> kind.addAll(after, upTo, all));
        others.stream()
                .filter(other -> other.isAfter(after) && !other.isAfter(upTo))
                .forEach(all::add);
        return all.stream().distinct().sorted(Collections.reverseOrder()).toList();
    }
}
