package org.spasmdiary.ui.report;

import java.util.Arrays;

/** Which days a report tells about. */
enum ReportPeriod {
    THIS_SPASM("thisSpasm"),
    /** From the day of the last visit on. */
    SINCE_VISIT("sinceVisit"),
    MONTHS_12("months12"),
    CHOOSE("choose");

    private final String key;

    ReportPeriod(String key) {
        this.key = key;
    }

    /** The one with this key; this spasm for a key that there is not. */
    static ReportPeriod of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElse(THIS_SPASM);
    }

    /** Its end of a key in the words, and of its node id. */
    String key() {
        return key;
    }
}
