package org.spasmdiary.ui.report;

/** Which days a report tells about. */
enum ReportPeriod {
    THIS_SPASM("thisSpasm"),
    MONTHS_12("months12"),
    CHOOSE("choose");

    private final String key;

    ReportPeriod(String key) {
        this.key = key;
    }

    /** Its end of a key in the words, and of its node id. */
    String key() {
        return key;
    }
}
