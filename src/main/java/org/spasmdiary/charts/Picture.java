package org.spasmdiary.charts;

import java.awt.Graphics2D;

/**
 * A chart with its contents decided. It draws alike on the screen, in a PNG, an SVG and a PDF, because there is
 * only this one way to draw it. Pictures never change and may be drawn from several threads at once.
 */
public interface Picture {
    /**
     * Draws the whole picture, background included, with its top left corner at the origin.
     *
     * @param width in units of the graphics: pixels on a screen, points on paper
     * @param height likewise
     */
    void draw(Graphics2D g, double width, double height);

    /** The picture in words, for a screen reader and beside every print. */
    String spoken();

    /** The first sentence of its words, for where a file wants a title. */
    default String title() {
        String words = spoken();
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    /** The numbers behind the picture, complete. */
    ChartTable table();
}
