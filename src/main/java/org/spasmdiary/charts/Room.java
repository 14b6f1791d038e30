package org.spasmdiary.charts;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.Optional;

/** Which parts of a plot are taken, in cells of 3 by 3, so that words find a place where nothing else is. */
final class Room {
    private static final double CELL = 3;

    private final Rectangle2D area;
    private final BitSet[] rows;
    private final int columns;

    Room(Rectangle2D area) {
        this.area = area;
        this.columns = (int) Math.ceil(area.getWidth() / CELL) + 1;
        this.rows = new BitSet[(int) Math.ceil(area.getHeight() / CELL) + 1];
        for (int i = 0; i < rows.length; i++) rows[i] = new BitSet(columns);
    }

    /** Nothing may lie here any more. */
    void take(double x, double y, double width, double height) {
        int from = column(x);
        int to = column(x + width) + 1;
        for (int row = row(y); row <= row(y + height); row++) rows[row].set(from, to);
    }

    void take(Rectangle2D box) {
        take(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    /** Nothing may lie within {@code around} of this line. */
    void takeLine(double x1, double y1, double x2, double y2, double around) {
        if (Math.abs(x2 - x1) <= CELL) { // as good as upright: one box
            double left = Math.min(x1, x2);
            double top = Math.min(y1, y2);
            take(left - around, top - around, Math.abs(x2 - x1) + 2 * around, Math.abs(y2 - y1) + 2 * around);
            return;
        }
        int steps = (int) Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / CELL) + 1;
        for (int i = 0; i <= steps; i++) {
            double part = (double) i / steps;
            take(x1 + (x2 - x1) * part - around, y1 + (y2 - y1) * part - around, 2 * around, 2 * around);
        }
    }

    boolean isFree(Rectangle2D box) {
        if (!area.contains(box)) return false;
        int from = column(box.getX());
        int to = column(box.getMaxX());
        for (int row = row(box.getY()); row <= row(box.getMaxY()); row++) {
            int taken = rows[row].nextSetBit(from);
            if (taken >= 0 && taken <= to) return false;
        }
        return true;
    }

    /** The free place nearest to the wish that lies in these bounds; it is taken from now on. */
    Optional<Rectangle2D> near(Rectangle2D wish, Rectangle2D bounds) {
        Rectangle2D best = null;
        double nearest = Double.MAX_VALUE;
        double lastX = bounds.getMaxX() - wish.getWidth();
        double lastY = bounds.getMaxY() - wish.getHeight();
        for (double y = bounds.getY(); y <= lastY + 0.01; y += 2 * CELL)
            for (double x = bounds.getX(); x <= lastX + 0.01; x += 2 * CELL) {
                double away = Math.hypot(x - wish.getX(), y - wish.getY());
                if (away >= nearest) continue;
                var box = new Rectangle2D.Double(x, y, wish.getWidth(), wish.getHeight());
                if (!isFree(box)) continue;
                best = box;
                nearest = away;
            }
        if (isFree(wish) && bounds.contains(wish)) best = wish;
        if (best != null) take(best);
        return Optional.ofNullable(best);
    }

    private int column(double x) {
        return (int) Math.clamp(Math.floor((x - area.getX()) / CELL), 0, columns - 1.0);
    }

    private int row(double y) {
        return (int) Math.clamp(Math.floor((y - area.getY()) / CELL), 0, rows.length - 1.0);
    }
}
