package org.spasmdiary.charts;

/**
 * How the recovery curve is drawn.
 *
 * @param band with the log-log 95 % band; off until chosen, and always in the table
 * @param textScale 1.0 to 2.0 times the usual text size
 */
public record RecoveryOptions(boolean band, double textScale) {
    public static final RecoveryOptions USUAL = new RecoveryOptions(false, 1);

    public RecoveryOptions {
        Canvas.requireTextScale(textScale);
    }
}
