package org.spasmdiary.report;

/** A sheet to print on, upright; sizes in millimetres. */
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4);

    /** Left and right margin in millimetres; nothing is printed nearer to any edge than 12. */
    static final double SIDE_MARGIN = 15;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** How wide the text may be, in CSS pixels of 1/96 inch. */
    double textWidth() {
        return (width - 2 * SIDE_MARGIN) * 96 / 25.4;
    }
}
