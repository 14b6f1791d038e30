package org.spasmdiary.analysis;

/**
 * A share as people say it, so many in ten. Within a quarter of a tenth it is that number; between two, both are
 * said; and none and all are only what is exactly so (choice: a guide from few spasms, not a measurement).
 *
 * @param low 0 to 10
 * @param high {@code low}, or one more; 0 to 1 is fewer than one, 9 to 10 more than nine
 */
public record Tenths(int low, int high) {
    private static final double NEAR = 0.25;
    private static final double DUST = 1e-9;

    /** @param share 0 to 1 */
    public static Tenths of(double share) {
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("share " + share);
        if (share == 0 || share == 1) return new Tenths((int) share * 10, (int) share * 10);
        double tenths = share * 10;
        int nearest = (int) Math.rint(tenths);
        boolean near = Math.abs(tenths - nearest) <= NEAR + DUST;
        if (near && nearest > 0 && nearest < 10) return new Tenths(nearest, nearest);
        int low = Math.clamp((int) Math.floor(tenths), 0, 9);
        return new Tenths(low, low + 1);
    }
}
