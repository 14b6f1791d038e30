package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Caution;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;

/**
 * A rule whose condition holds and that has not been cleared.
 *
 * @param episode the spasm it belongs to; empty for a rule of the person
 * @param evidence the entries it rests on, sorted, so that the same facts give the same alert
 * @param since first whole second at which it held with the entries now in the diary; for a latched answer the
 *     earliest time one behind it was recorded
 * @param args what its words need, not yet formatted; see {@link AlertText}
 * @param seenAt when the person said "I have seen this"
 */
public record Alert(
        RuleId rule,
        String name,
        Tier tier,
        Scope scope,
        Optional<EntryId> episode,
        List<EntryId> evidence,
        Instant since,
        List<String> sources,
        Map<String, Object> args,
        Optional<Instant> seenAt)
        implements Finding {

    /** The order of the JSON board: tier, rule, episode. */
    static final Comparator<Alert> BOARD = Comparator.comparing(Alert::tier)
            .thenComparing(Alert::rule)
            .thenComparing(alert -> alert.episode().map(EntryId::toString).orElse(""));

    /** The order of the panel: tier, the newest first, rule. */
    static final Comparator<Alert> PANEL = Comparator.comparing(Alert::tier)
            .thenComparing(Alert::since, Comparator.reverseOrder())
            .thenComparing(Alert::rule)
            .thenComparing(alert -> alert.episode().map(EntryId::toString).orElse(""));

    public Alert {
        evidence = evidence.stream().distinct().sorted().toList();
        sources = List.copyOf(sources);
        args = Map.copyOf(args);
    }

    static Alert of(
            About about,
            Optional<EntryId> episode,
            Collection<EntryId> evidence,
            Instant since,
            Map<String, Object> args) {
        return new Alert(
                about.id(),
                about.name(),
                about.tier(),
                about.scope(),
                episode,
                List.copyOf(evidence),
                since,
                about.sources(),
                args,
                Optional.empty());
    }

    /** The pairs {@code item:profile_key} it is about, which a clinician's check then covers (R53); else none. */
    public Set<String> cautionPairs() {
        if (!(args.get("cautions") instanceof Map<?, ?> byItem)) return Set.of();
        return byItem.values().stream()
                .flatMap(cautions -> ((List<?>) cautions).stream())
                .map(caution -> ((Caution) caution).pair())
                .collect(Collectors.toUnmodifiableSet());
    }

    Alert withEvidence(Collection<EntryId> ids) {
        return new Alert(rule, name, tier, scope, episode, List.copyOf(ids), since, sources, args, seenAt);
    }

    Alert withSeenAt(Optional<Instant> seen) {
        return new Alert(rule, name, tier, scope, episode, evidence, since, sources, args, seen);
    }
}
