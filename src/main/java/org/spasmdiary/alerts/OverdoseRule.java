package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Treatment;

/**
 * Some dose of the last 336 h took its own {@code (t-24h, t]} total over the limit. Time alone does not clear it, as
 * harm to the liver can come late (X04): each such window waits for a check, not before its last dose was taken and
 * not before any of its doses was recorded. Rule R42.
 */
record OverdoseRule(About about, Ingredient ingredient) implements Rule {
    /** How far back doses are looked at. */
    static final Duration LOOKS_BACK = Duration.ofDays(14);

    @Override
    public List<Finding> check(Moment moment) {
        List<DoseTotal> over = over(moment);
        List<DoseTotal> live =
                over.stream().filter(total -> !isCleared(moment, total)).toList();
        if (live.isEmpty()) return quiet(moment, over);
        DoseTotal last = live.getLast();
        Map<String, Object> args = new HashMap<>(DoseLimitRule.args(last));
        args.put("doseTime", last.doses().getLast().at());
        List<EntryId> evidence = live.stream()
                .flatMap(total -> total.doses().stream().map(Entry::id))
                .toList();
        Instant since =
                live.stream().map(OverdoseRule::known).min(Instant::compareTo).orElseThrow();
        return List.of(Alert.of(about, Optional.empty(), evidence, since, args));
    }

    /** A check keeps the weaker notice quiet; a mistake says nothing of it. */
    private List<Finding> quiet(Moment moment, List<DoseTotal> cleared) {
        boolean checked = cleared.stream()
                .anyMatch(window -> moment.outcomes().isChecked(id(), Optional.empty(), window.doses()));
        return checked ? List.of(new Cleared(id(), Optional.empty())) : List.of();
    }

    /** The windows over the limit, by their last dose. */
    private List<DoseTotal> over(Moment moment) {
        List<DoseTotal> over = new ArrayList<>();
        Instant now = moment.now();
        for (Treatment dose : Window.of(moment.diary().treatments(), now.minus(LOOKS_BACK), now)) {
            if (dose.ingredient().filter(ingredient::equals).isEmpty()) continue;
            DoseTotal total = DoseTotal.of(moment.diary(), ingredient, dose.at().instant());
            if (total.isOver()) over.add(total);
        }
        return over;
    }

    /** When all doses of a window had been recorded. */
    private static Instant known(DoseTotal window) {
        return window.doses().stream()
                .map(Entry::recorded)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private boolean isCleared(Moment moment, DoseTotal window) {
        return moment.outcomes()
                .on(id(), Optional.empty())
                .filter(outcome -> outcome.outcome() != OutcomeKind.WENT_AWAY_NOT_CHECKED)
                .map(outcome -> outcome.at().instant())
                .anyMatch(at -> !at.isBefore(window.at()) && !at.isBefore(known(window)));
    }
}
