package org.spasmdiary.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;

/** Which findings show once stronger rules stand for weaker ones inside one scope (rules.md, 11). */
record Standing(List<Alert> showing, List<Unknown> unknown, List<NotChecked> notChecked, List<Replaced> replaced) {

    static Standing of(List<Finding> found, List<Rule> rules) {
        Map<RuleId, Set<RuleId>> weaker = new HashMap<>();
        rules.forEach(rule -> weaker.put(rule.id(), rule.about().replaces()));
        List<Alert> alerts = only(Alert.class, found);
        List<Cleared> cleared = only(Cleared.class, found);
        List<Alert> loud = alerts.stream()
                .filter(alert -> stronger(alert, cleared, weaker).isEmpty())
                .toList();
        List<Alert> showing = new ArrayList<>();
        Map<RuleId, RuleId> replaced = new TreeMap<>();
        for (Alert alert : alerts) {
            List<Alert> over = stronger(alert, loud, weaker);
            over.stream()
                    .filter(by -> stronger(by, loud, weaker).isEmpty())
                    .map(Alert::rule)
                    .min(Comparator.naturalOrder())
                    .ifPresent(by -> replaced.merge(alert.rule(), by, (a, b) -> a.compareTo(b) <= 0 ? a : b));
            if (over.isEmpty() && loud.contains(alert)) showing.add(alert);
        }
        return new Standing(
                showing,
                only(Unknown.class, found).stream()
                        .filter(unknown -> stronger(unknown, cleared, weaker).isEmpty())
                        .sorted(byRule())
                        .toList(),
                only(NotChecked.class, found).stream().sorted(byRule()).toList(),
                replaced.entrySet().stream()
                        .map(pair -> new Replaced(pair.getKey(), pair.getValue()))
                        .toList());
    }

    /** Those of the candidates that stand for this finding: same scope, and it is in their {@code replaces}. */
    private static <F extends Finding> List<F> stronger(
            Finding finding, List<F> candidates, Map<RuleId, Set<RuleId>> weaker) {
        return candidates.stream()
                .filter(other -> other.episode().equals(finding.episode())
                        && weaker.getOrDefault(other.rule(), Set.of()).contains(finding.rule()))
                .toList();
    }

    private static <F extends Finding> List<F> only(Class<F> kind, List<Finding> found) {
        return found.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Comparator<Finding> byRule() {
        return Comparator.comparing(Finding::rule)
                .thenComparing(
                        finding -> finding.episode().map(EntryId::toString).orElse(""));
    }
}
