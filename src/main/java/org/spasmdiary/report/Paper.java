package org.spasmdiary.report;

import java.util.Arrays;
import java.util.Optional;

/** A sheet to print on, upright; sizes in millimetres. */
public enum Paper {
    A4("a4", 210, 297),
    LETTER("letter", 215.9, 279.4);

    /** Left and right margin in millimetres; nothing is printed nearer to any edge than 12. */
    static final double SIDE_MARGIN = 15;

    private final String code;
    private final double width;
    private final double height;

    Paper(String code, double width, double height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    /** Its word in the settings file and on the command line. */
    public String code() {
        return code;
    }

    public static Optional<Paper> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
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
