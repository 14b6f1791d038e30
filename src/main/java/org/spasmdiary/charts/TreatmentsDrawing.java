package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.spasmdiary.analysis.ChangeSpread;
import org.spasmdiary.words.Words;

/** Draws what helped: a row a treatment, with the typical change, the middle half and 8 in 10 times. */
final class TreatmentsDrawing {
    private static final Color PAPER_TINT = new Color(0xeeeeee);

    private final Brush brush;
    private final Ink ink;
    private final TreatmentsLayout at;
    private final List<TreatmentRow> rows;
    private final TreatmentsWords said;
    private final Words words;
    private final double u;

    TreatmentsDrawing(Brush brush, TreatmentsLayout at, List<TreatmentRow> rows, TreatmentsWords said, Words words) {
        this.brush = brush;
        this.ink = brush.ink();
        this.at = at;
        this.rows = rows;
        this.said = said;
        this.words = words;
        this.u = at.u();
    }

    void draw(double height) {
        brush.fill(new Rectangle2D.Double(0, 0, at.width(), height), ink.paper());
        if (at.shown() == 0) {
            tooSmall();
            return;
        }
        heads();
        for (int i = 0; i < at.shown(); i++) row(i);
        rule(at.bottom());
        double y = at.bottom() + TreatmentsLayout.LINE * u;
        if (at.shown() < rows.size()) {
            String more = words.text("charts.helped.more", "n", words.format().number(rows.size() - at.shown()));
            quiet(brush.type().fit(more, at.right() - at.left()), at.left(), y, Brush.Align.START);
            y += TreatmentsLayout.LINE * u;
        }
        for (String line : at.foot()) {
            quiet(line, at.left(), y, Brush.Align.START);
            y += TreatmentsLayout.LINE * u;
        }
    }

    private void tooSmall() {
        double y = TreatmentsLayout.LINE * u;
        for (String line : Wrap.lines(brush.type(), words.text("charts.helped.tooSmall"), at.right() - at.left(), 3)) {
            text(line, at.left(), y, false, Brush.Align.START);
            y += TreatmentsLayout.LINE * u;
        }
    }

    private void heads() {
        double y = (4 + TreatmentsLayout.LINE) * u - 4 * u;
        for (String line : at.about()) {
            quiet(line, at.left(), y, Brush.Align.START);
            y += TreatmentsLayout.LINE * u;
        }
        y += 4 * u;
        double middle = at.stacked() ? at.width() / 2 : (at.plotLeft() + at.plotRight()) / 2;
        if (!at.stacked()) {
            head(words.text("charts.helped.treatment"), at.left(), y, Brush.Align.START);
            head(words.text("charts.helped.count"), at.timesRight(), y, Brush.Align.END);
            head(words.text("charts.helped.typical"), at.wordsLeft(), y, Brush.Align.START);
        }
        for (String line : at.heads()) {
            head(line, middle, y, Brush.Align.MIDDLE);
            y += TreatmentsLayout.LINE * u;
        }
        double before = Double.NEGATIVE_INFINITY;
        for (int change = at.lowest(); change <= at.highest(); change++) {
            String text = said.tick(change);
            double half = brush.type().width(text, false) / 2;
            if (change != 0 && (at.x(change) - half < before + 4 * u || nearSame(change, half))) continue;
            quiet(text, at.x(change), y, Brush.Align.MIDDLE);
            before = at.x(change) + half;
        }
    }

    /** "same" is always there; a number that would run into it is left out. */
    private boolean nearSame(int change, double half) {
        double same = brush.type().width(said.tick(0), false) / 2;
        return Math.abs(at.x(change) - at.x(0)) < half + same + 4 * u;
    }

    private void row(int i) {
        TreatmentRow row = rows.get(i);
        rule(at.rowTop(i));
        if (row.isNothing()) {
            var band = new Rectangle2D.Double(
                    at.left(), at.rowTop(i) + 0.5 * u, at.right() - at.left(), at.rowHeight() - u);
            brush.fill(band, brush.look().onPaper() ? PAPER_TINT : ink.grid());
        }
        name(i, row);
        row.drawn().ifPresentOrElse(spread -> spread(i, row, spread), () -> tooFew(i));
    }

    private void name(int i, TreatmentRow row) {
        List<String> lines = at.names().get(i);
        double first = at.stacked()
                ? at.rowTop(i) + (TreatmentsLayout.LINE - 2) * u
                : at.middle(i) - (lines.size() - 1) * TreatmentsLayout.LINE * u / 2 + brush.drop();
        for (int line = 0; line < lines.size(); line++)
            text(lines.get(line), at.left() + 2 * u, first + line * TreatmentsLayout.LINE * u, true, Brush.Align.START);
        String times = said.short1(row);
        if (!at.stacked()) {
            text(times, at.timesRight(), at.middle(i) + brush.drop(), false, Brush.Align.END);
            return;
        }
        text(times, at.right() - 2 * u, first + numbersDrop(i), false, Brush.Align.END);
    }

    /** How far below the first line of the name its numbers stand. */
    private double numbersDrop(int i) {
        return at.apart() ? at.names().get(i).size() * TreatmentsLayout.LINE * u : 0;
    }

    private void tooFew(int i) {
        double step = TreatmentsLayout.LINE * u;
        int lines = at.tooFew().size();
        double first = at.stacked()
                ? at.rowTop(i)
                        + (at.names().get(i).size() + (at.apart() ? 1 : 0)) * step
                        + (TreatmentsLayout.LINE - 2) * u
                : at.middle(i) - (lines - 1) * step / 2 + brush.drop();
        for (int line = 0; line < lines; line++)
            quiet(
                    at.tooFew().get(line),
                    at.stacked() ? at.left() + 2 * u : at.plotLeft(),
                    first + line * step,
                    Brush.Align.START);
    }

    private void spread(int i, TreatmentRow row, ChangeSpread spread) {
        double y = at.middle(i);
        double top = at.stacked() ? y - 15 * u : at.rowTop(i);
        double bottom = at.rowTop(i) + at.rowHeight();
        for (int change = at.lowest(); change <= at.highest(); change++) {
            Color grid = row.isNothing() ? ink.paper() : ink.grid();
            brush.line(
                    at.x(change),
                    top,
                    at.x(change),
                    bottom,
                    change == 0 ? Pen.RULE : Pen.GRID,
                    change == 0 ? ink.text() : grid);
        }
        Color ofRow = row.isNothing() ? ink.quiet() : ink.accent();
        double low = at.x(spread.low10());
        double high = at.x(spread.high90());
        brush.line(low, y, high, y, Pen.EDGE, ofRow);
        brush.line(low, y - 5 * u, low, y + 5 * u, Pen.EDGE, ofRow);
        brush.line(high, y - 5 * u, high, y + 5 * u, Pen.EDGE, ofRow);
        double wide = Math.max(at.x(spread.high75()) - at.x(spread.low25()), 1);
        var box = new RoundRectangle2D.Double(at.x(spread.low25()), y - 6 * u, wide, 12 * u, 5 * u, 5 * u);
        brush.fill(box, mixed(ofRow, ink.paper(), row.isNothing() ? 0.45 : 0.12));
        brush.draw(box, Pen.EDGE, ofRow);
        double r = 6 * u;
        brush.fill(new Ellipse2D.Double(at.x(spread.median()) - r, y - r, 2 * r, 2 * r), ofRow);
        String typical = said.change(spread.median());
        if (at.stacked()) {
            double baseline = at.rowTop(i) + (TreatmentsLayout.LINE - 2) * u + numbersDrop(i);
            double beside = at.right() - 14 * u - brush.type().width(said.short1(row), false);
            text(typical, beside, baseline, true, Brush.Align.END);
        } else text(typical, at.wordsLeft(), y + brush.drop(), true, Brush.Align.START);
    }

    private static Color mixed(Color one, Color other, double share) {
        return new Color(
                part(one.getRed(), other.getRed(), share),
                part(one.getGreen(), other.getGreen(), share),
                part(one.getBlue(), other.getBlue(), share));
    }

    private static int part(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    private void rule(double y) {
        brush.line(at.left(), y, at.right(), y, Pen.GRID, ink.grid());
    }

    private void text(String text, double x, double y, boolean heavy, Brush.Align align) {
        brush.text(text, x, y, heavy, ink.text(), align);
    }

    private void head(String text, double x, double y, Brush.Align align) {
        brush.text(text, x, y, true, ink.quiet(), align);
    }

    private void quiet(String text, double x, double y, Brush.Align align) {
        brush.text(text, x, y, false, ink.quiet(), align);
    }
}
