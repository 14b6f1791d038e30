package org.spasmdiary.charts;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.words.Words;

/** Where too few have ended for a curve: one dot for each spasm at its length, and why there is no curve. */
final class RecoveryDots {
    private static final double APART = 15;

    private final RecoveryPicture picture;
    private final Brush brush;
    private final RecoveryLayout at;

    RecoveryDots(RecoveryPicture picture, Brush brush, RecoveryLayout at) {
        this.picture = picture;
        this.brush = brush;
        this.at = at;
    }

    void draw() {
        double u = brush.unit();
        Words words = picture.words();
        at.frame();
        String why = picture.spasms().isEmpty()
                ? words.text("charts.all.none")
                : words.text("charts.recovery.tooFew", "n", words.format().number(RecoveryCurve.ENOUGH));
        double y = at.plot.getY() + 22 * u;
        for (String line : TextLines.wrap(brush.type(), List.of(why), at.plot.getWidth() - 8 * u)) {
            brush.middleOnPaper(
                    line, at.plot.getCenterX(), y, false, brush.ink().text());
            y += 18 * u;
        }
        dots(y);
    }

    /** On the axis, one over the other where they would touch, and never into the words. */
    private void dots(double top) {
        double u = brush.unit();
        List<Double> taken = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        int most = Math.max(1, (int) ((at.plot.getMaxY() - top) / (APART * u)));
        for (SpasmLength spasm : picture.spasms().stream()
                .sorted(Comparator.comparing(SpasmLength::counted))
                .toList()) {
            double x = at.lines.x(spasm.counted());
            int level = 0;
            while (level < most - 1 && isTaken(taken, levels, x, level)) level++;
            taken.add(x);
            levels.add(level);
            mark(brush, spasm.ending(), x, at.plot.getMaxY() - (10 + level * APART) * u);
        }
    }

    private boolean isTaken(List<Double> taken, List<Integer> levels, double x, int level) {
        for (int i = 0; i < taken.size(); i++)
            if (levels.get(i) == level && Math.abs(taken.get(i) - x) < 1.6 * APART * brush.unit()) return true;
        return false;
    }

    static void mark(Brush brush, SpasmLength.Ending ending, double x, double y) {
        double u = brush.unit();
        double r = 4 * u;
        var ink = brush.ink().pain();
        if (ending == SpasmLength.Ending.GOING) LastMark.draw(brush, ending, x + 6 * u, y, 5 * u, ink);
        if (ending == SpasmLength.Ending.NOT_KNOWN) LastMark.draw(brush, ending, x, y, 5 * u, ink);
        brush.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), ink);
    }
}
