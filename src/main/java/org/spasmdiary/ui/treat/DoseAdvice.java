package org.spasmdiary.ui.treat;

import java.math.BigDecimal;
import java.util.Optional;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/**
 * What to say before a dose is saved: that it reaches or passes a limit within its own last 24 hours, or that it
 * makes a later total do so.
 */
final class DoseAdvice {
    private DoseAdvice() {}

    /** A sentence to ask with; empty when there is nothing to say. */
    static Optional<String> of(Diary diary, Treatment dose, Words words) {
        if (dose.ingredient().isEmpty() || dose.amountMg().isEmpty()) return Optional.empty();
        // A dose written down later counts in its own window, and in the windows of doses after it.
        Optional<DoseTotal> highest = Optional.empty();
        for (Treatment other : diary.treatments()) {
            boolean sameWindow = !other.mistake()
                    && other.ingredient().equals(dose.ingredient())
                    && other.at().isAfter(dose.at())
                    && other.at().instant().isBefore(dose.at().instant().plus(org.spasmdiary.analysis.Marks.DAY));
            if (sameWindow) highest = higher(highest, total(diary, dose, other));
        }
        return say(higher(highest, total(diary, dose, dose)), words);
    }

    private static DoseTotal total(Diary diary, Treatment dose, Treatment until) {
        return DoseTotal.of(diary, dose.ingredient().orElseThrow(), until.at().instant())
                .with(dose);
    }

    private static Optional<DoseTotal> higher(Optional<DoseTotal> one, DoseTotal other) {
        return one.filter(total -> total.mg().compareTo(other.mg()) >= 0).or(() -> Optional.of(other));
    }

    private static Optional<String> say(Optional<DoseTotal> found, Words words) {
        if (found.isEmpty() || found.get().limit().isEmpty()) return Optional.empty();
        DoseTotal total = found.get();
        DoseLimit limit = total.limit().orElseThrow();
        int against = total.mg().compareTo(limit.mg());
        if (against < 0) return Optional.empty();
        boolean own = limit.owner() == DoseLimit.Owner.PRESCRIBER;
        String key = against > 0
                ? own ? "ui.treat.wouldPassOwn" : "ui.treat.wouldPass"
                : own ? "ui.treat.wouldReachOwn" : "ui.treat.wouldReach";
        String sentence = words.text(
                key,
                "total",
                number(total.mg(), words),
                "limit",
                number(limit.mg(), words),
                "country",
                MedicineLimits.country(total.ingredient()));
        if (total.unknownAmounts() == 0) return Optional.of(sentence);
        return Optional.of(sentence + " " + words.count("ui.treat.alsoUnknown", total.unknownAmounts()));
    }

    private static String number(BigDecimal mg, Words words) {
        return words.format().number(mg);
    }
}
