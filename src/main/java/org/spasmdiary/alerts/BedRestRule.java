package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Tri;

/**
 * In bed most of the day, by the entries that say so, over more than 48 h; a choice, the seed gives no number (F153).
 * Rule R26.
 */
record BedRestRule(About about) implements Rule {
    private static final Duration LONG = Duration.ofHours(48);

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.open()) {
            List<Reading> run = run(spasm.entries());
            run.stream()
                    .filter(entry -> isLong(run.getFirst(), entry))
                    .findFirst()
                    .ifPresent(reached -> {
                        Instant since = reached.at().instant();
                        found.add(Alert.of(
                                about,
                                Optional.of(spasm.bout().id()),
                                run.stream().map(Entry::id).toList(),
                                since,
                                Map.of()));
                    });
        }
        return found;
    }

    private static boolean isLong(Reading first, Reading last) {
        return Duration.between(first.at().instant(), last.at().instant()).compareTo(LONG) > 0;
    }

    private static List<Reading> run(List<Reading> entries) {
        List<Reading> run = new ArrayList<>();
        for (Reading entry : entries.reversed()) {
            Tri said = entry.everyday().inBedMostOfDay();
            if (said == Tri.NO) break;
            if (said == Tri.YES) run.addFirst(entry);
        }
        return run;
    }
}
