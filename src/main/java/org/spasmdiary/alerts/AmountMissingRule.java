package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * A dose of the last 24 h has no amount or no known ingredient: it must not read as zero (a choice). Another product
 * counts only where it names one, "not known" included. Rule R54.
 */
record AmountMissingRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        Instant now = moment.now();
        int n = incomplete(moment, now.minus(Marks.DAY)).size();
        if (n == 0) return List.of();
        return Events.of(incomplete(moment, Instant.MIN), Marks.DAY).findings(about, now, Map.of("n", n));
    }

    private static List<Treatment> incomplete(Moment moment, Instant after) {
        return Window.of(moment.diary().treatments(), after, moment.now()).stream()
                .filter(AmountMissingRule::isLimited)
                .filter(dose -> dose.amountMg().isEmpty() || dose.ingredient().isEmpty())
                .toList();
    }

    private static boolean isLimited(Treatment dose) {
        TreatmentKind kind = dose.kind();
        return kind.ingredient().isPresent()
                || kind == TreatmentKind.NSAID_OTHER
                || kind == TreatmentKind.RELAXANT_OTHER
                || (kind == TreatmentKind.OTHER_PRODUCT && dose.dose().named().isPresent());
    }
}
