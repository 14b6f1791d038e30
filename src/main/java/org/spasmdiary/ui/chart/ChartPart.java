package org.spasmdiary.ui.chart;

/** What of the chart can be shown or left out. */
enum ChartPart {
    WORST_AVERAGE("worstAverage"),
    PHASES("phases"),
    TREATMENTS("treatments"),
    NOTES("notes"),
    ALERTS("alerts");

    private final String key;

    ChartPart(String key) {
        this.key = key;
    }

    /** Its end of a key in the words, and of its node id. */
    String key() {
        return key;
    }

    /** Its name in the settings. */
    String toggle() {
        return "chart." + key;
    }
}
