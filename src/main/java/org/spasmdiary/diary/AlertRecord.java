package org.spasmdiary.diary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One appearance of an alert, as it was shown, with its evidence frozen. It never changes the board but for
 * the time it was seen, and it is kept for ever.
 *
 * @param at when it was first true
 * @param lastTrueAt when it was last seen to be true
 * @param seenAt when the person said "I have seen this"
 */
public record AlertRecord(
        EntryId id,
        When at,
        Instant recorded,
        boolean mistake,
        RuleId rule,
        Optional<EntryId> episode,
        When lastTrueAt,
        List<Input> inputs,
        Optional<Instant> seenAt,
        RecordOutcome outcome,
        Optional<When> outcomeAt,
        Optional<EntryId> contact,
        String ruleSetVersion)
        implements Entry {

    /** An entry it rested on and the values that made it true, as text by JSON key. */
    public record Input(EntryId entry, Map<String, String> values) {
        public Input {
            values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    public AlertRecord {
        recorded = WholeSeconds.of(recorded);
        inputs = List.copyOf(inputs);
        seenAt = seenAt.map(WholeSeconds::of);
        if (lastTrueAt.isBefore(at)) throw new IllegalArgumentException("last true before first true");
    }

    @Override
    public AlertRecord withMistake(boolean isMistake) {
        return new AlertRecord(
                id,
                at,
                recorded,
                isMistake,
                rule,
                episode,
                lastTrueAt,
                inputs,
                seenAt,
                outcome,
                outcomeAt,
                contact,
                ruleSetVersion);
    }
}
