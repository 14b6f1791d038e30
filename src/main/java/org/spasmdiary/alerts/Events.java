package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;

/**
 * What an event rule found, each at the start of the treatment it is about: it shows while that lies in the window
 * {@code (now-length, now]} (rules.md, 9).
 *
 * @param found oldest first, none after now; those too old to reach the present stretch may be left out
 */
record Events(List<Event> found, Duration length) {
    /** A treatment that something is said of, with all it rests on. */
    record Event(Treatment about, List<Treatment> with) {
        Instant start() {
            return about.at().instant();
        }
    }

    Events {
        found = List.copyOf(found);
    }

    /** Each of these treatments alone. */
    static Events of(List<Treatment> each, Duration length) {
        return new Events(each.stream().map(one -> new Event(one, List.of())).toList(), length);
    }

    /** Those that show now. */
    List<Event> showing(Instant now) {
        return found.stream()
                .filter(event -> event.start().isAfter(now.minus(length)))
                .toList();
    }

    /** Only those that show now, for a rule that speaks of one treatment each and not of a stretch (rules.md, 9). */
    Events onlyShowing(Instant now) {
        return new Events(showing(now), length);
    }

    /** Since when one or another has shown without a break. */
    private Instant since() {
        Instant since = found.getLast().start();
        for (Event event : found.reversed()) {
            if (Duration.between(event.start(), since).compareTo(length) > 0) break;
            since = event.start();
        }
        return since;
    }

    /** One alert for all that show now; empty when none does. */
    Optional<Alert> alert(About about, Optional<EntryId> episode, Instant now, Map<String, Object> args) {
        List<Event> showing = showing(now);
        if (showing.isEmpty()) return Optional.empty();
        List<EntryId> evidence = new ArrayList<>();
        for (Event event : showing) {
            evidence.add(event.about().id());
            event.with().stream().map(Entry::id).forEach(evidence::add);
        }
        return Optional.of(Alert.of(about, episode, evidence, since(), args));
    }

    /** As {@link #alert}, for a rule of the person. */
    List<Finding> findings(About about, Instant now, Map<String, Object> args) {
        return alert(about, Optional.empty(), now, args)
                .<List<Finding>>map(List::of)
                .orElse(List.of());
    }
}
