package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.spasmdiary.diary.Entry;

/** What {@link PlainBoard} found: alerts by "rule episode" with their beginning, empty where rules.md pins none. */
final class PlainFound {
    final Map<String, String> alerts = new TreeMap<>();
    final Set<String> unknown = new TreeSet<>();
    final Set<String> notChecked = new TreeSet<>();
    final Set<String> replaced = new TreeSet<>();

    void add(String rule, String episode, Instant since) {
        alerts.put(rule + " " + episode, since.toString());
    }

    void addUnpinned(String rule, String episode) {
        alerts.put(rule + " " + episode, "");
    }

    /** Where any holds now: since the first second of the stretch in which at least one of them held. */
    void addState(String rule, String episode, Instant now, Collection<Instant> changes, Predicate<Instant> holds) {
        if (holds.test(now)) add(rule, episode, since(now, changes, holds));
    }

    /** Walks back over the moments at which the condition may change. */
    static Instant since(Instant now, Collection<Instant> changes, Predicate<Instant> holds) {
        Instant first = now;
        for (Instant change : changes.stream()
                .filter(change -> !change.isAfter(now))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList()) {
            if (!holds.test(change)) return first;
            first = change;
        }
        return first;
    }

    /** The times of the entries, and so many seconds after each of them. */
    static List<Instant> times(Collection<? extends Entry> entries, long... after) {
        List<Instant> all = new java.util.ArrayList<>();
        for (Entry entry : entries) {
            all.add(entry.at().instant());
            for (long seconds : after) all.add(entry.at().instant().plusSeconds(seconds));
        }
        return all;
    }
}
