package org.spasmdiary.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.spasmdiary.words.PlainText;

/** Draws with the ink, type and pens of one look. One for each drawing; never shared. */
final class Brush {
    /** Which part of a text stands at the given place. */
    enum Align {
        START,
        MIDDLE,
        END
    }

    private final Graphics2D g;
    private final Look look;
    private final Type type;
    private final double unit;

    Brush(Graphics2D g, Look look, EpisodeLayout at) {
        this(g, look, at.type(), at.unit());
    }

    /** Every distance is a multiple of what the size of the text gives. */
    Brush(Graphics2D g, Look look, Type type) {
        this(g, look, type, type.size() / 13);
    }

    /** @param unit 1.0 where the smallest text is 13 high */
    Brush(Graphics2D g, Look look, Type type, double unit) {
        this.g = g;
        this.look = look;
        this.type = type;
        this.unit = unit;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    Graphics2D graphics() {
        return g;
    }

    Look look() {
        return look;
    }

    Ink ink() {
        return look.ink();
    }

    Type type() {
        return type;
    }

    double unit() {
        return unit;
    }

    /** Fills without an outline. */
    void fill(Shape shape, Color color) {
        g.setPaint(color);
        g.fill(shape);
    }

    void draw(Shape shape, Pen pen, Color color) {
        g.setStroke(pen.stroke(look));
        g.setPaint(color);
        g.draw(shape);
    }

    void draw(Shape shape, double weight, Color color) {
        draw(shape, new BasicStroke((float) weight), color);
    }

    void draw(Shape shape, BasicStroke stroke, Color color) {
        g.setStroke(stroke);
        g.setPaint(color);
        g.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Pen pen, Color color) {
        draw(new Line2D.Double(x1, y1, x2, y2), pen, color);
    }

    /** What was written is drawn as it is, but for what would make a file of the picture unsound. */
    void text(String written, double x, double baseline, boolean heavy, Color color, Align align) {
        String text = PlainText.line(written);
        double width = align == Align.START ? 0 : type.width(text, heavy);
        double left = align == Align.START ? x : align == Align.END ? x - width : x - width / 2;
        g.setFont(type.font(heavy));
        g.setPaint(color);
        g.drawString(text, (float) left, (float) baseline);
    }

    /** With a patch behind it, so that lines do not run through the words. */
    void textOn(Color back, String text, double left, double baseline, Color color) {
        patch(left, baseline, type.width(text, false), back);
        text(text, left, baseline, false, color, Align.START);
    }

    /** In the middle of a patch of paper. */
    void middleOnPaper(String text, double x, double baseline, boolean heavy, Color color) {
        double width = type.width(text, heavy);
        patch(x - width / 2, baseline, width, ink().paper());
        text(text, x, baseline, heavy, color, Align.MIDDLE);
    }

    private void patch(double left, double baseline, double width, Color back) {
        double side = 2 * unit;
        double top = baseline - type.size() * 0.86;
        fill(new Rectangle2D.Double(left - side, top, width + 2 * side, type.size() * 1.18), back);
    }

    /** A card with a thin frame. */
    void card(Rectangle2D box, Color frame) {
        var card = new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 10 * unit, 10 * unit);
        fill(card, ink().paper());
        draw(card, Pen.RULE, frame);
    }

    /** How far below the middle of a line its baseline lies. */
    double drop() {
        return type.size() * 0.36;
    }
}
