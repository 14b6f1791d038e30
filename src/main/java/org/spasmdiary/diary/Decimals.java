package org.spasmdiary.diary;

import java.math.BigDecimal;

/** One form for equal decimals: 2.50 and 2.5 are the same fact. */
public final class Decimals {
    private Decimals() {}

    /** Without trailing zeros and never with an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
