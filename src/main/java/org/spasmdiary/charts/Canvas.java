package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/** A clean sheet of one size, and a brush that cannot paint beside it. */
final class Canvas {
    private Canvas() {}

    /**
     * Paints the paper, then what {@code drawing} adds. The graphics is left as it was.
     *
     * @param textScale 1.0 to 2.0 times the usual text size
     */
    static void draw(Graphics2D g, double width, double height, Look look, double textScale, Consumer<Brush> drawing) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            var sheet = new Rectangle2D.Double(0, 0, width, height);
            own.clip(sheet);
            double scale = Math.min(textScale, most(width, height));
            Brush brush = new Brush(own, look, new Type(look, scale), unit(look, scale));
            brush.fill(sheet, brush.ink().paper());
            drawing.accept(brush);
        } finally {
            own.dispose();
        }
    }

    /** In a very small picture there is no room for larger words. */
    private static double most(double width, double height) {
        return Math.max(1, Math.min(width / ChartSize.MIN_WIDTH, height / ChartSize.MIN_HEIGHT));
    }

    /** 1.0 on a screen at the usual text size. */
    static double unit(Look look, double textScale) {
        return look.textSize() / Look.LIGHT.textSize() * textScale;
    }

    /** Refuses what no text size may be. */
    static void requireTextScale(double textScale) {
        if (!(textScale >= 1 && textScale <= 2)) throw new IllegalArgumentException("text scale " + textScale);
    }
}
