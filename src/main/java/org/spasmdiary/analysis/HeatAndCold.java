package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** What counts as heat, and for how long, in the rules about rubs and injuries (R32, R33). */
public final class HeatAndCold {
    /** No heat over a rub or patch for this long; a choice, as patches are labelled for up to 8 h (R33, X06). */
    public static final Duration RUB_LASTS = Duration.ofHours(8);

    private HeatAndCold() {}

    /** Heat or a wrap, whose labels warn of rubs and fresh injuries. */
    public static boolean isWarm(Treatment treatment) {
        return treatment.kind().isHeat() || treatment.kind() == TreatmentKind.HEAT_WRAP;
    }

    /** When it ended; where that is not known 20 min are taken for heat and 8 h for a wrap (R33). */
    public static Instant endOrUsual(Treatment warm) {
        Duration usual = warm.kind() == TreatmentKind.HEAT_WRAP ? Sessions.WRAP_MOST : Sessions.ADVISED_TO;
        return warm.end().orElse(warm.at().instant().plus(usual));
    }
}
