package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.SafetyCheck;
import org.spasmdiary.diary.EntryId;

/**
 * The safety questions of an open spasm are due: one was never asked since its onset, or the last check is more
 * than 24 h ago, strictly.
 *
 * <p>Rule R25; the seeds list the signs but not how often to ask. This is the rule for what is not known: not asked
 * is never read as no.
 */
record SafetyCheckRule(About about) implements Rule {

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.open()) {
            SafetyCheck check = SafetyCheck.of(spasm);
            if (check.isDue(moment.now())) found.add(alert(spasm, check));
        }
        return found;
    }

    private Alert alert(BoutAt spasm, SafetyCheck check) {
        Optional<SafetyCheck.Asked> last = check.last();
        Instant since = last.filter(_ -> check.injuryAsked())
                .map(asked -> asked.answer().askedAt().plus(Marks.SAFETY_CHECK).plusSeconds(1))
                .orElse(spasm.onset().instant());
        Set<EntryId> evidence = new HashSet<>();
        spasm.bout().parts().forEach(part -> evidence.add(part.id()));
        last.ifPresent(asked -> evidence.add(asked.entry().id()));
        Map<String, Object> args = new HashMap<>();
        last.ifPresent(asked -> args.put("lastAsked", asked.at()));
        args.put("missing", check.missing());
        args.put("injuryAsked", check.injuryAsked());
        return Alert.of(about, Optional.of(spasm.bout().id()), evidence, since, args);
    }
}
