package org.spasmdiary.exchange;

/** How much of a file from elsewhere is looked at (reliability.md section 8). */
public final class Limits {
    /** Objects and lists inside each other. */
    public static final int DEPTH = 100;
    /** Characters of a JSON document: it is held in memory as a whole, and ten full years are a tenth of this. */
    public static final int JSON_CHARS = 256 * 1024 * 1024;
    /** Digits and signs of one number. */
    static final int NUMBER_CHARS = 200;
    /** Problems that are listed one by one; the rest is only counted. */
    static final int PROBLEMS = 1_000;

    private Limits() {}
}
