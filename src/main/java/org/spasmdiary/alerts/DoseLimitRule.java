package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Ingredient;

/**
 * The known milligrams of an ingredient in {@code (now-24h, now]}, all products together, are over its limit,
 * strictly. Rules R40, R41 (US shop labels, X02, X03) and R44 (X05).
 *
 * @param checkable whether a check not before any dose of the window was taken and recorded clears it (R44)
 */
record DoseLimitRule(About about, Ingredient ingredient, boolean checkable) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        DoseTotal total = DoseTotal.of(moment.diary(), ingredient, moment.now());
        if (!total.isOver()) return List.of();
        if (checkable && moment.outcomes().isChecked(id(), Optional.empty(), total.doses()))
            return List.of(new Cleared(id(), Optional.empty()));
        Instant since = Since.before(moment.now())
                .changing(moment.taken().of(Item.of(ingredient)), Marks.DAY)
                .holds(at -> DoseTotal.of(moment.diary(), ingredient, at).isOver());
        return List.of(Alert.of(
                about, Optional.empty(), total.doses().stream().map(Entry::id).toList(), since, args(total)));
    }

    /** The sum, and the limit where it is not the label's. */
    static Map<String, Object> args(DoseTotal total) {
        Map<String, Object> args = new HashMap<>();
        args.put("total", total.mg());
        total.limit()
                .filter(limit -> limit.owner() == DoseLimit.Owner.PRESCRIBER)
                .ifPresent(limit -> args.put("ownLimit", limit.mg()));
        return args;
    }
}
