package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;

/** The most milligrams in 24 h that a total is held against, and whose number that is. */
public record DoseLimit(BigDecimal mg, Owner owner) {
    /** Whose limit it is: the shop label's, or the prescriber's. */
    public enum Owner {
        LABEL,
        PRESCRIBER
    }

    /**
     * The label's, unless the newest of these doses with a maximum of its own replaces it; for some medicines it
     * does so only where it is lower (rules.md, 12; R40 to R42, R44). Empty when no limit is known.
     *
     * @param doses in the order of their times
     */
    static Optional<DoseLimit> of(Ingredient ingredient, Iterable<Treatment> doses) {
        Optional<BigDecimal> own = Optional.empty();
        for (Treatment dose : doses) {
            Optional<BigDecimal> max = dose.dose().prescription().flatMap(Prescription::maxMg24h);
            if (max.isPresent()) own = max;
        }
        Optional<MedicineLimits.Row> label = MedicineLimits.of(ingredient);
        boolean onlyIfLower = label.filter(MedicineLimits.Row::onlyIfLower).isPresent();
        Optional<BigDecimal> most = label.flatMap(MedicineLimits.Row::maxMg24h).map(Decimals::plain);
        if (own.isPresent() && (!onlyIfLower || most.isEmpty() || own.get().compareTo(most.get()) < 0))
            return own.map(mg -> new DoseLimit(mg, Owner.PRESCRIBER));
        return most.map(mg -> new DoseLimit(mg, Owner.LABEL));
    }
}
