package org.spasmdiary.charts;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalDouble;
import org.spasmdiary.words.Words;

/** What the curve says at a mark, in words beside it; where there is no free place, nothing: the words below say it. */
final class RecoveryReadOut {
    private final Brush brush;
    private final Words words;
    private final Rectangle2D plot;
    private final Room room;

    RecoveryReadOut(Brush brush, Words words, Rectangle2D plot, Room room) {
        this.brush = brush;
        this.words = words;
        this.plot = plot;
        this.room = room;
    }

    /** @param y where the curve is at the mark, or the middle where it is not known */
    void draw(Threshold mark, OptionalDouble share, double x, double y) {
        double u = brush.unit();
        boolean known = share.isPresent();
        String inTen = known ? RecoveryWords.inTen(share.getAsDouble(), words) : words.text("charts.recovery.notKnown");
        String second = words.text("charts.recovery.at." + mark.key());
        boolean said = known && mark == Threshold.H72;
        String first = said ? words.text("charts.recovery.stillGoing", "share", inTen) : inTen;
        Optional<Rectangle2D> place = place(first, second, x, y);
        if (place.isEmpty() && said) {
            first = inTen;
            place = place(first, second, x, y);
        }
        if (place.isEmpty()) return;
        Rectangle2D box = place.get();
        if (known) leader(box, x, y);
        double left = box.getX() + 4 * u;
        brush.text(first, left, box.getY() + 14 * u, true, brush.ink().text(), Brush.Align.START);
        brush.text(second, left, box.getY() + 31 * u, false, brush.ink().quiet(), Brush.Align.START);
    }

    private Optional<Rectangle2D> place(String first, String second, double x, double y) {
        double u = brush.unit();
        double wide = Math.max(brush.type().width(first, true), brush.type().width(second, false)) + 8 * u;
        double high = 36 * u;
        return room.near(new Rectangle2D.Double(x + 12 * u, y - high - 14 * u, wide, high), plot);
    }

    /** From the nearer side of the words to the curve. */
    private void leader(Rectangle2D box, double x, double y) {
        double u = brush.unit();
        boolean right = box.getCenterX() > x;
        double fromX = right ? box.getX() + u : box.getMaxX() - u;
        double fromY = box.getMaxY() < y ? box.getMaxY() - 8 * u : box.getY() > y ? box.getY() + 8 * u : y;
        brush.line(fromX, fromY, x, y, Pen.NOW, brush.ink().quiet());
    }
}
