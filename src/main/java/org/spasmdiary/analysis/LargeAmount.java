package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Treatment;

/**
 * An amount that looks like a slip of the hand: above three times the limit of a day (data dictionary 4,
 * {@code amountMg}). A question, never a refusal: it may be the truth.
 */
public final class LargeAmount {
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    private LargeAmount() {}

    /** What to ask about this dose; empty where its amount or its limit is not known. */
    public static Optional<Problem> of(Treatment dose) {
        return dose.amountMg()
                .filter(mg -> dose.ingredient()
                        .flatMap(ingredient -> DoseLimit.of(ingredient, List.of(dose)))
                        .filter(limit -> mg.compareTo(limit.mg().multiply(TIMES)) > 0)
                        .isPresent())
                .map(mg -> Problem.asking(Field.UNITS, "largeAmount", mg));
    }
}
