package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Tri;

/**
 * The latest entry of an open spasm that answered an everyday question says yes. Not asked looks further back; ticks
 * and symptoms alone never count. Rules R15 and R20.
 *
 * @param answer of the everyday question
 * @param checkAfterYes whether only a check not before the last yes clears it (R15)
 */
record LatestAnswerRule(About about, Function<Reading, Tri> answer, boolean checkAfterYes) implements Rule {

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.open()) {
            List<Reading> yes = run(spasm.entries());
            if (yes.isEmpty()) continue;
            Optional<EntryId> episode = Optional.of(spasm.bout().id());
            Reading last = yes.getLast();
            Instant since = yes.getFirst().at().instant();
            if (moment.outcomes().isChecked(id(), episode, checkAfterYes ? List.of(last) : List.of()))
                found.add(new Cleared(id(), episode));
            else found.add(Alert.of(about, episode, List.of(last.id()), since, Map.of()));
        }
        return found;
    }

    /** The yeses since the last no, oldest first; empty when the latest answer is no or there is none. */
    private List<Reading> run(List<Reading> entries) {
        List<Reading> yes = new ArrayList<>();
        for (Reading entry : entries.reversed()) {
            Tri said = answer.apply(entry);
            if (said == Tri.NO) break;
            if (said == Tri.YES) yes.addFirst(entry);
        }
        return yes;
    }
}
