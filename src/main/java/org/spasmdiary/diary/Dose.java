package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of what was taken. An amount that is not known is unknown, never 0.
 *
 * @param named the ingredient a general product names; empty where the treatment kind is the ingredient
 * @param units tablets or the like, above 0, at most 20; quarters are fine
 * @param strengthMg milligrams in one unit, above 0, at most 5,000
 */
public record Dose(
        Optional<Ingredient> named,
        Optional<BigDecimal> units,
        Optional<BigDecimal> strengthMg,
        Optional<Prescription> prescription) {
    public static final Dose NOT_SAID =
            new Dose(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Dose {
        units = units.map(Decimals::plain);
        strengthMg = strengthMg.map(Decimals::plain);
        units.ifPresent(Measure.UNITS::require);
        strengthMg.ifPresent(Measure.STRENGTH_MG::require);
    }

    public static Dose of(String units, String strengthMg) {
        return new Dose(
                Optional.empty(),
                Optional.of(new BigDecimal(units)),
                Optional.of(new BigDecimal(strengthMg)),
                Optional.empty());
    }

    /** Units times strength in milligrams, exactly; empty when either is unknown. */
    public Optional<BigDecimal> amountMg() {
        return units.flatMap(n -> strengthMg.map(mg -> Decimals.plain(n.multiply(mg))));
    }
}
