package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.OutcomeKind;

/**
 * An emergency sign was marked "it has gone, not checked": it still wants checking (F100, a choice). It stays until a
 * clinician's check or a mistake, on this rule or on the sign's own, not before it was marked. Rule R34.
 *
 * @param emergencies R01 to R05
 */
record WentAwayRule(About about, List<LatchedAnswerRule> emergencies) implements Rule {
    WentAwayRule {
        emergencies = List.copyOf(emergencies);
    }

    @Override
    public List<Finding> check(Moment moment) {
        List<Sign> gone = new ArrayList<>();
        List<Instant> marked = new ArrayList<>();
        for (LatchedAnswerRule rule : emergencies)
            for (Sign sign : rule.signs().in(moment)) {
                if (sign.isPast() || rule.isSameAsChecked(moment, sign)) continue;
                first(moment, rule, sign)
                        .filter(outcome -> outcome.outcome() == OutcomeKind.WENT_AWAY_NOT_CHECKED)
                        .filter(outcome -> !isSettled(moment, rule, sign, Outcomes.known(outcome)))
                        .ifPresent(outcome -> {
                            gone.add(sign);
                            marked.add(Outcomes.known(outcome));
                        });
            }
        if (gone.isEmpty()) return List.of();
        return List.of(Alert.of(
                about,
                Optional.empty(),
                gone.stream().map(sign -> sign.entry().id()).toList(),
                marked.stream().min(Instant::compareTo).orElseThrow(),
                Map.of("answered", LatchedAnswerRule.newest(gone).entry().at())));
    }

    /** What was said first of a sign after it was recorded; whatever it is, it ended the sign's own alert. */
    private static Optional<AlertOutcome> first(Moment moment, LatchedAnswerRule rule, Sign sign) {
        return moment.outcomes()
                .on(rule.id(), sign.episode())
                .filter(outcome -> !outcome.at().instant().isBefore(sign.recorded()))
                .min(Entry.ORDER);
    }

    private boolean isSettled(Moment moment, LatchedAnswerRule rule, Sign sign, Instant marked) {
        return Stream.concat(
                        moment.outcomes().on(id(), Optional.empty()),
                        moment.outcomes().on(rule.id(), sign.episode()))
                .anyMatch(outcome -> outcome.outcome() != OutcomeKind.WENT_AWAY_NOT_CHECKED
                        && !outcome.at().instant().isBefore(marked));
    }
}
