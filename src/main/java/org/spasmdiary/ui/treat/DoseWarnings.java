package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/**
 * What the board would say of a treatment if it were included, asked before it is saved (rules.md, 12). Totals have
 * their own sentence; the rest is the rules' own words.
 */
final class DoseWarnings {
    /** About courses, pairs, gaps, heat over rubs and cautions: a press can still be taken back. */
    private static final Set<String> ASKED =
            Set.of("R33", "R45", "R46", "R47", "R48", "R49", "R50", "R51", "R52", "R53", "R55");

    private DoseWarnings() {}

    /** All there is to say before it is saved; empty when there is nothing. */
    static Optional<String> of(Diary diary, Treatment treatment, Instant now, Words words) {
        List<String> all = new ArrayList<>();
        DoseAdvice.of(diary, treatment, words).ifPresent(all::add);
        for (Alert alert : added(diary, treatment, now)) {
            AlertText text = AlertText.of(alert, diary.profile(), words);
            all.add(words.text("ui.treat.warning", "title", text.title(), "text", text.text()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", all));
    }

    /** Alerts that rest on the new treatment and that no earlier one had raised already. */
    private static List<Alert> added(Diary diary, Treatment treatment, Instant now) {
        Change change = new Change.Put(treatment);
        if (change.problems(diary, now).stream().anyMatch(problem -> !problem.asks())) return List.of();
        Set<RuleId> before =
                Alerts.check(diary, now).alerts().stream().map(Alert::rule).collect(Collectors.toSet());
        return Alerts.check(change.applyTo(diary), now).alerts().stream()
                .filter(alert -> ASKED.contains(alert.rule().value()))
                .filter(alert -> alert.evidence().contains(treatment.id()))
                .filter(alert ->
                        !before.contains(alert.rule()) || alert.rule().value().equals("R52"))
                .toList();
    }
}
