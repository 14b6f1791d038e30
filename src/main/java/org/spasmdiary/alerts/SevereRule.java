package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.PainTrail;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;

/**
 * Pain of 7 or more in the latest scored entry of an open spasm, at most 36 h old, that has gone on for a time. The 7
 * and the 24 h are choices. Rules R16 and R23.
 *
 * @param lasting from the first to the last entry of the run, at least; zero for R23, which asks only about now
 * @param checkable whether a check not before the first entry of the run clears it (R16)
 */
record SevereRule(About about, Duration lasting, boolean checkable) implements Rule {
    /** From here on pain is commonly called severe; a choice (X16). */
    static final int SEVERE = 7;

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.open()) {
            PainTrail trail = PainTrail.of(spasm);
            if (!holds(trail, moment.now())) continue;
            Optional<EntryId> episode = Optional.of(spasm.bout().id());
            List<Reading> run = trail.runOf(SEVERE, moment.now());
            if (checkable && moment.outcomes().isChecked(id(), episode, List.of(run.getFirst())))
                found.add(new Cleared(id(), episode));
            else found.add(alert(moment, episode, trail, run));
        }
        return found;
    }

    private boolean holds(PainTrail trail, Instant moment) {
        List<Reading> run = trail.runOf(SEVERE, moment);
        return !run.isEmpty()
                && trail.fresh(moment).isPresent()
                && Duration.between(
                                        run.getFirst().at().instant(),
                                        run.getLast().at().instant())
                                .compareTo(lasting)
                        >= 0;
    }

    private Alert alert(Moment moment, Optional<EntryId> episode, PainTrail trail, List<Reading> run) {
        Instant since = Since.before(moment.now())
                .changing(trail.scored(), Marks.GAP.plusSeconds(1))
                .holds(at -> holds(trail, at));
        List<Reading> evidence = lasting.isZero() ? List.of(run.getLast()) : run;
        return Alert.of(
                about,
                episode,
                evidence.stream().map(Entry::id).toList(),
                since,
                Map.of("pain", PainTrail.score(run.getLast())));
    }
}
