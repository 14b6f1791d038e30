package org.spasmdiary.charts;

/** What a picture is made for. The contents never differ, only ink and paper. */
public enum Look {
    LIGHT(Ink.LIGHT, 13),
    DARK(Ink.DARK, 13),
    /** For paper, in colour; it survives a black-and-white copier. */
    PRINT(Ink.PRINT, 9.25),
    /** Black and grey on white. */
    MONO(Ink.MONO, 9.25);

    private final Ink ink;
    private final double textSize;

    Look(Ink ink, double textSize) {
        this.ink = ink;
        this.textSize = textSize;
    }

    Ink ink() {
        return ink;
    }

    /** Size of the smallest text: pixels on a screen, points on paper (never under 9). */
    public double textSize() {
        return textSize;
    }

    /** Whether it is meant for paper: lines in place of tints, nothing of what is private. */
    public boolean onPaper() {
        return this == PRINT || this == MONO;
    }
}
