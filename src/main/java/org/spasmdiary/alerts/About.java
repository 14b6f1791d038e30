package org.spasmdiary.alerts;

import java.util.List;
import java.util.Set;
import org.spasmdiary.diary.RuleId;

/**
 * What is fixed about a rule: its row of the rule table but for the condition.
 *
 * @param name fixed word for programs, such as {@code over-7-days}
 * @param sources ids {@code F…} of the seeds, {@code X…} of outside sources, or {@code choice: reason}
 * @param replaces weaker rules that it stands for inside the same scope while it is active (rules.md, 11)
 */
public record About(
        RuleId id, String name, Tier tier, Scope scope, List<String> sources, Set<RuleId> replaces, Clears clears) {
    public About {
        sources = List.copyOf(sources);
        replaces = Set.copyOf(replaces);
    }
}
