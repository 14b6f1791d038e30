package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.RuleId;

/** What the person said became of alerts, up to a moment, mistakes left out (rules.md, 8, 14 and 18). */
public final class Outcomes {
    private final Diary diary;
    private final Map<RuleId, List<AlertOutcome>> byRule = new HashMap<>();

    Outcomes(Diary diary, Instant now) {
        this.diary = diary;
        for (AlertOutcome outcome : diary.alertOutcomes())
            if (!outcome.mistake() && !outcome.at().instant().isAfter(now))
                byRule.computeIfAbsent(outcome.rule(), _ -> new ArrayList<>()).add(outcome);
    }

    /** Those on that very rule; for a rule of an episode only those that name it, by whichever joined part. */
    Stream<AlertOutcome> on(RuleId rule, Optional<EntryId> episode) {
        Stream<AlertOutcome> all = byRule.getOrDefault(rule, List.of()).stream();
        return episode.isEmpty() ? all : all.filter(outcome -> bout(outcome).equals(episode));
    }

    private Optional<EntryId> bout(AlertOutcome outcome) {
        return outcome.episode().flatMap(diary.bouts()::of).map(Bout::id);
    }

    /** When a clinician checked it, oldest first. */
    Stream<Instant> checks(RuleId rule, Optional<EntryId> episode) {
        return on(rule, episode)
                .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                .map(outcome -> outcome.at().instant());
    }

    /** Whether a clinician checked it, not before all of these had happened and been recorded (rules.md, 18). */
    boolean isChecked(RuleId rule, Optional<EntryId> episode, Collection<? extends Entry> notBefore) {
        Instant known = notBefore.stream()
                .map(Outcomes::known)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return checks(rule, episode).anyMatch(at -> !at.isBefore(known));
    }

    /** From when on a record has both happened and been recorded. */
    static Instant known(Entry entry) {
        Instant at = entry.at().instant();
        return at.isAfter(entry.recorded()) ? at : entry.recorded();
    }

    /** The newest outcome of any kind: it clears latched answers recorded up to it. */
    Optional<Instant> newest(RuleId rule, Optional<EntryId> episode) {
        return on(rule, episode).map(outcome -> outcome.at().instant()).max(Comparator.naturalOrder());
    }
}
