package org.spasmdiary.charts;

/**
 * How many month grids fit, and how large each is.
 *
 * @param months how many, at most twelve
 * @param width of one with the space after it
 * @param height of one with the space under it
 */
record MonthGridSize(
        int months, int columns, int rows, double width, double height, double cellWidth, double cellHeight) {
    /** What stands over the days: the month and the weekdays. */
    static final double HEAD = 38;
    /** What stands before them: the date of each Monday. */
    static final double SIDE = 22;

    static final int WEEKS = 6;
    private static final double GAP_X = 16;
    private static final double GAP_Y = 8;
    private static final double LEAST_CELL_X = 19;
    private static final double LEAST_CELL_Y = 16;
    private static final double MOST_CELL_Y = 40;

    private static double leastWidth(double unit) {
        return (SIDE + 7 * LEAST_CELL_X + GAP_X) * unit;
    }

    static double leastHeight(double unit) {
        return (HEAD + WEEKS * LEAST_CELL_Y + GAP_Y) * unit;
    }

    /** As many as fit, and of the ways to lay out as many the one with the largest days. */
    static MonthGridSize of(double width, double height, double unit) {
        MonthGridSize best = new MonthGridSize(0, 1, 1, 0, 0, 0, 0);
        for (int columns = 1; columns <= CalendarPicture.MONTHS; columns++) {
            if (columns * leastWidth(unit) > width - 8 * unit) break;
            int fits = (int) Math.floor(height / leastHeight(unit));
            int months = Math.min(CalendarPicture.MONTHS, columns * fits);
            if (months < 1 || months < best.months()) continue;
            int rows = (months + columns - 1) / columns;
            MonthGridSize size = laidOut(months, columns, rows, width, height, unit);
            if (months > best.months() || size.least() > best.least()) best = size;
        }
        return best;
    }

    /** A single one, however small. */
    static MonthGridSize one(double width, double height, double unit) {
        return laidOut(1, 1, 1, width, height, unit);
    }

    private static MonthGridSize laidOut(int months, int columns, int rows, double width, double height, double unit) {
        double wide = (width - 8 * unit) / columns;
        double cellWidth = (wide - (SIDE + GAP_X) * unit) / 7;
        double high = height / rows;
        double cellHeight = Math.min(MOST_CELL_Y * unit, (high - (HEAD + GAP_Y) * unit) / WEEKS);
        return new MonthGridSize(
                months, columns, rows, wide, cellHeight * WEEKS + (HEAD + GAP_Y) * unit, cellWidth, cellHeight);
    }

    private double least() {
        return Math.min(cellWidth, cellHeight * 1.3);
    }
}
