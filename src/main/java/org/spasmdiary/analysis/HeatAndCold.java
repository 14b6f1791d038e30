package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** Wear and overlap of heat, for the rules about wraps and rubs (R33, R55). */
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

    /**
     * Wear of heat wraps inside {@code (at-24h, at]}, added over sessions and cut at both ends; one without a known
     * end is not counted (R55).
     */
    public static Duration wrapWear(List<Treatment> wraps, Instant at) {
        Instant from = at.minus(Marks.DAY);
        Duration sum = Duration.ZERO;
        for (Treatment wrap : wraps) {
            if (wrap.end().isEmpty()) continue;
            Instant start = later(wrap.at().instant(), from);
            Instant end = wrap.end().get().isBefore(at) ? wrap.end().get() : at;
            if (end.isAfter(start)) sum = sum.plus(Duration.between(start, end));
        }
        return sum;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
