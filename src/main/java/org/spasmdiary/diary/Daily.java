package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.util.Optional;

/** The day around the pain (F074): stress 0 to 10, glasses 0 to 40, a jump in activity, hours sat 0 to 24. */
public record Daily(
        Optional<Integer> stress, Optional<Integer> fluids, Tri activityJump, Optional<BigDecimal> sittingHours) {
    public static final Daily NOT_SAID = new Daily(Optional.empty(), Optional.empty(), Tri.NOT_ASKED, Optional.empty());

    public Daily {
        stress.ifPresent(Measure.STRESS::require);
        fluids.ifPresent(Measure.FLUIDS::require);
        sittingHours = sittingHours.map(Decimals::plain);
        sittingHours.ifPresent(Measure.SITTING_HOURS::require);
    }
}
