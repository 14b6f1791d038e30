package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.util.Optional;

/** The night: hours slept (0 to 24, half hours), times woken (0 to 20), and whether pain did it. */
public record Sleep(Optional<BigDecimal> hours, Optional<Integer> timesWoken, Tri wokenByPain) {
    public static final Sleep NOT_SAID = new Sleep(Optional.empty(), Optional.empty(), Tri.NOT_ASKED);

    public Sleep {
        hours = hours.map(Decimals::plain);
        hours.ifPresent(Measure.SLEEP_HOURS::require);
        timesWoken.ifPresent(Measure.TIMES_WOKEN::require);
    }
}
