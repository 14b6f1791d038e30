package org.spasmdiary.diary;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What became of an alert: the only kind of record that clears one (rules.md, 8 and 18).
 *
 * @param at it clears answers recorded up to this instant
 * @param episode must be named for a rule of an episode
 * @param covers for R53 only: the pairs {@code item:profile_key} it covers
 */
public record AlertOutcome(
        EntryId id,
        When at,
        Instant recorded,
        boolean mistake,
        RuleId rule,
        Optional<EntryId> episode,
        OutcomeKind outcome,
        Optional<EntryId> contact,
        Set<String> covers)
        implements Entry {

    public AlertOutcome {
        recorded = WholeSeconds.of(recorded);
        covers = Sets.sorted(covers);
    }

    @Override
    public AlertOutcome withMistake(boolean isMistake) {
        return new AlertOutcome(id, at, recorded, isMistake, rule, episode, outcome, contact, covers);
    }
}
