package org.spasmdiary.charts;

/**
 * How the bars of all spasms are drawn.
 *
 * @param textScale 1.0 to 2.0 times the usual text size
 */
public record LanesOptions(Order order, double textScale) {
    /** Which bar is at the top. */
    public enum Order {
        NEWEST,
        LONGEST
    }

    public static final LanesOptions USUAL = new LanesOptions(Order.NEWEST, 1);

    public LanesOptions {
        Canvas.requireTextScale(textScale);
    }
}
