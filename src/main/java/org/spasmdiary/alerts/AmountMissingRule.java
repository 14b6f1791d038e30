package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * A dose of the last 24 h has no amount or no known ingredient: it must not read as zero (a choice). Another product
 * counts only where it names an ingredient. Rule R54.
 */
record AmountMissingRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        List<Treatment> doses = incomplete(moment, moment.now());
        if (doses.isEmpty()) return List.of();
        Instant since = Since.before(moment.now())
                .changing(moment.diary().treatments(), Marks.DAY)
                .holds(at -> !incomplete(moment, at).isEmpty());
        return List.of(Alert.of(
                about, Optional.empty(), doses.stream().map(Entry::id).toList(), since, Map.of("n", doses.size())));
    }

    private static List<Treatment> incomplete(Moment moment, Instant at) {
        return Window.of(moment.diary().treatments(), at.minus(Marks.DAY), at).stream()
                .filter(AmountMissingRule::isLimited)
                .filter(dose -> dose.amountMg().isEmpty() || dose.ingredient().isEmpty())
                .toList();
    }

    private static boolean isLimited(Treatment dose) {
        TreatmentKind kind = dose.kind();
        return kind.ingredient().isPresent()
                || kind == TreatmentKind.NSAID_OTHER
                || kind == TreatmentKind.RELAXANT_OTHER
                || (kind == TreatmentKind.OTHER_PRODUCT
                        && dose.dose()
                                .named()
                                .filter(i -> i != Ingredient.UNKNOWN)
                                .isPresent());
    }
}
