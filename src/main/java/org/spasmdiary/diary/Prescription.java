package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Marks a dose as prescribed, with the prescriber's own limits where they are known.
 *
 * @param maxMg24h milligrams in 24 h, above 0
 * @param days days in a row, 1 to 365
 */
public record Prescription(Optional<BigDecimal> maxMg24h, Optional<Integer> days) {
    public Prescription {
        maxMg24h = maxMg24h.map(Decimals::plain);
        maxMg24h.ifPresent(Measure.PRESCRIBED_MAX_MG::require);
        days.ifPresent(Measure.PRESCRIBED_DAYS::require);
    }
}
