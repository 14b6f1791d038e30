package org.spasmdiary.report;

import java.util.Arrays;
import java.util.Optional;

/** A part of the later pages that the person may leave out; page 1 is always there. In the order they are printed. */
public enum ReportSection {
    /** Each spasm as a chart over the whole width. */
    CHARTS("charts"),
    /** Every entry, day by day, notes in full. */
    ENTRIES("entries"),
    /** Each alert that was shown, what it rested on and what came of it. */
    ALERTS("alerts"),
    /** How it is counted, the sources, and the rules with the facts behind them. */
    SOURCES("sources");

    private final String code;

    ReportSection(String code) {
        this.code = code;
    }

    /** Its word in the settings file and on the command line. */
    public String code() {
        return code;
    }

    public static Optional<ReportSection> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
