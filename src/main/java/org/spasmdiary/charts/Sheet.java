package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A sheet to draw a simple picture on: its paper, its lines of text from the top, and wrapping. */
final class Sheet {
    private final Brush brush;
    private final double unit;
    private final double width;
    private final double height;
    private double top;

    /** Covers all of it with paper. */
    Sheet(Graphics2D g, Look look, double textScale, double width, double height) {
        this.unit = look.textSize() / 13 * textScale;
        this.brush = new Brush(g, look, new Type(look, textScale), unit);
        this.width = width;
        this.height = height;
        this.top = 10 * unit;
        brush.fill(new Rectangle2D.Double(0, 0, width, height), brush.ink().paper());
    }

    Brush brush() {
        return brush;
    }

    /** Scale of all distances; 1.0 where the smallest text is 13 high. */
    double unit() {
        return unit;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How far down the lines at the top reach. */
    double top() {
        return top;
    }

    /** Lines at the top, one paragraph after another. */
    void say(String text, boolean heavy) {
        Color color = heavy ? brush.ink().text() : brush.ink().quiet();
        for (String line : lines(text, width - 20 * unit, heavy)) {
            brush.text(line, 10 * unit, top + brush.type().size(), heavy, color, Brush.Align.START);
            top += 18 * unit;
        }
    }

    /** How high the lines of {@link #sayBelow} are. */
    double heightOf(String text) {
        return 8 * unit + lines(text, width - 20 * unit, false).size() * 18 * unit;
    }

    /** Lines at the foot; returns where they begin. */
    double sayBelow(String text) {
        List<String> lines = lines(text, width - 20 * unit, false);
        double begin = height - heightOf(text);
        double at = begin;
        for (String line : lines) {
            brush.text(
                    line,
                    10 * unit,
                    at + brush.type().size(),
                    false,
                    brush.ink().quiet(),
                    Brush.Align.START);
            at += 18 * unit;
        }
        return begin;
    }

    /** The text in lines no wider than this, broken between words. */
    List<String> lines(String text, double room, boolean heavy) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && brush.type().width(longer, heavy) > room) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }
}
