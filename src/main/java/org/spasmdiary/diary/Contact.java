package org.spasmdiary.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A contact with someone who can help. No name is needed. A contact alone never clears an alert.
 *
 * @param alertsCovered the rules it was about
 * @param said what they said, at most 20,000 characters
 */
public record Contact(
        EntryId id,
        When at,
        Instant recorded,
        boolean mistake,
        ContactKind kind,
        Optional<ContactHow> how,
        Optional<EntryId> episode,
        Set<RuleId> alertsCovered,
        String said,
        String diagnosisAsToldToMe,
        String plan,
        Optional<LocalDate> nextVisit)
        implements Entry {

    public Contact {
        recorded = WholeSeconds.of(recorded);
        alertsCovered = Sets.sorted(alertsCovered);
        TextLimit.NOTE.require(said);
        TextLimit.NOTE.require(diagnosisAsToldToMe);
        TextLimit.NOTE.require(plan);
    }

    @Override
    public Contact withMistake(boolean isMistake) {
        return new Contact(
                id,
                at,
                recorded,
                isMistake,
                kind,
                how,
                episode,
                alertsCovered,
                said,
                diagnosisAsToldToMe,
                plan,
                nextVisit);
    }
}
