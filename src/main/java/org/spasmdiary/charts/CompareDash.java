package org.spasmdiary.charts;

import java.awt.BasicStroke;

/** Eight patterns of dashes, so that lines of one grey can be told apart; after eight they come again, thicker. */
final class CompareDash {
    private static final float[][] PATTERNS = {
        {}, {1.2f, 3}, {6, 3}, {12, 4}, {3, 2}, {2, 3, 7, 3}, {14, 3, 2, 3}, {9, 2, 2, 2, 2, 2}
    };

    /** How many there are. */
    static final int COUNT = PATTERNS.length;

    private CompareDash() {}

    /**
     * The pen of one past line.
     *
     * @param index its place among the past lines that are drawn, from 0
     * @param unit 1.0 on a screen at the usual text size
     */
    static BasicStroke of(int index, Look look, double unit, boolean lit) {
        double thin = look.onPaper() ? 0.9 : 1.3;
        double thicker = look.onPaper() ? 0.8 : 1.0;
        double weight = (thin + (index / COUNT % 2) * thicker + (lit ? 1.2 : 0)) * (look.onPaper() ? 1 : unit);
        float[] pattern = PATTERNS[index % COUNT].clone();
        for (int i = 0; i < pattern.length; i++) pattern[i] *= (float) (unit * (lit ? 1.5 : 1));
        return pattern.length == 0
                ? new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }
}
