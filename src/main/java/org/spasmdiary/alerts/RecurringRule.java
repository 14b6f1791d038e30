package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;

/**
 * Three spasms began within 90 days. The seeds say "keep returning" without a number; three in 90 days is a choice.
 * Joined spasms are one, mistakes none. Rule R17.
 */
record RecurringRule(About about) implements Rule {
    /** Looked back over, {@code (now-2160h, now]}. */
    static final Duration DAYS_90 = Duration.ofDays(90);

    /** So many spasms keep coming back. */
    static final int MANY = 3;

    @Override
    public List<Finding> check(Moment moment) {
        List<BoutAt> counted = moment.begun().stream()
                .filter(spasm -> isIn(spasm.onset().instant(), moment.now()))
                .toList();
        if (counted.size() < MANY) return List.of();
        List<Entry> firsts = counted.stream()
                .<Entry>map(spasm -> spasm.bout().parts().getFirst())
                .toList();
        if (moment.outcomes().isChecked(id(), Optional.empty(), firsts))
            return List.of(new Cleared(id(), Optional.empty()));
        List<EntryId> ids = counted.stream().map(spasm -> spasm.bout().id()).toList();
        return List.of(Alert.of(about, Optional.empty(), ids, since(moment), Map.of("count", counted.size())));
    }

    private static boolean isIn(Instant onset, Instant now) {
        return onset.isAfter(now.minus(DAYS_90)) && !onset.isAfter(now);
    }

    private static Instant since(Moment moment) {
        List<Instant> onsets =
                moment.begun().stream().map(spasm -> spasm.onset().instant()).toList();
        Since since = Since.before(moment.now());
        onsets.forEach(onset -> since.changing(onset).changing(onset.plus(DAYS_90)));
        return since.holds(
                at -> onsets.stream().filter(onset -> isIn(onset, at)).count() >= MANY);
    }
}
