package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
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

    /**
     * All there is to say before it is saved; empty when there is nothing.
     *
     * @param board the diary as it is
     * @param product a record for each ingredient
     */
    static Optional<String> of(Diary diary, AlertBoard board, List<Treatment> product, Instant now, Words words) {
        List<String> all = new ArrayList<>();
        for (Treatment part : product)
            DoseAdvice.of(diary, part, words)
                    .map(said -> named(part, product, said, words))
                    .ifPresent(all::add);
        if (product.size() == 1) RubUses.of(diary, product.getFirst(), words).ifPresent(all::add);
        for (Alert alert : added(diary, board, product, now)) {
            AlertText text = AlertText.of(alert, diary.profile(), words);
            all.add(words.text("ui.treat.warning", "title", text.title(), "text", text.text()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", all));
    }

    /** Of several ingredients it is said which one is meant. */
    static String named(Treatment part, List<Treatment> product, String said, Words words) {
        return product.size() == 1
                ? said
                : words.text("ui.treat.warning", "title", words.name(part.kind()), "text", said);
    }

    /** Alerts that rest on the new treatment and that no earlier one had raised already. */
    private static List<Alert> added(Diary diary, AlertBoard board, List<Treatment> product, Instant now) {
        Change change =
                new Change.Batch(product.stream().<Change>map(Change.Put::new).toList());
        if (change.problems(diary, now).stream().anyMatch(problem -> !problem.asks())) return List.of();
        Set<RuleId> before = board.alerts().stream().map(Alert::rule).collect(Collectors.toSet());
        Set<EntryId> ids = product.stream().map(Treatment::id).collect(Collectors.toSet());
        return Alerts.check(change.applyTo(diary), now).alerts().stream()
                .filter(alert -> ASKED.contains(alert.rule().value()))
                .filter(alert -> !Collections.disjoint(alert.evidence(), ids))
                .filter(alert ->
                        !before.contains(alert.rule()) || alert.rule().value().equals("R52"))
                .toList();
    }
}
