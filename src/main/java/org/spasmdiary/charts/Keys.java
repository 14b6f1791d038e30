package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.List;

/** What the marks of a picture mean, in rows under it: each mark with its words. */
final class Keys {
    static final double ROW = 19;
    private static final double MARK = 28;
    private static final double APART = 16;

    /** Draws the mark with its middle there. */
    @FunctionalInterface
    interface Mark {
        void draw(Brush brush, double x, double y);
    }

    record Key(String text, Mark mark) {}

    private record Placed(Key key, double x, int row) {}

    private Keys() {}

    private static List<Placed> place(Type type, double unit, List<Key> keys, double width) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        int row = 0;
        for (Key key : keys) {
            double wide = MARK * unit + type.width(key.text(), false);
            if (x > 0 && x + wide > width) {
                x = 0;
                row++;
            }
            placed.add(new Placed(key, x, row));
            x += wide + APART * unit;
        }
        return placed;
    }

    static int rows(Type type, double unit, List<Key> keys, double width) {
        return keys.isEmpty() ? 0 : place(type, unit, keys, width).getLast().row() + 1;
    }

    static void draw(Brush brush, List<Key> keys, double left, double top, double width) {
        double u = brush.unit();
        for (Placed placed : place(brush.type(), u, keys, width)) {
            double middle = top + (placed.row() + 0.5) * ROW * u;
            double x = left + placed.x();
            placed.key().mark().draw(brush, x + 10 * u, middle);
            brush.text(
                    brush.type().fit(placed.key().text(), width - MARK * u),
                    x + MARK * u,
                    middle + brush.drop(),
                    false,
                    brush.ink().quiet(),
                    Brush.Align.START);
        }
    }
}
