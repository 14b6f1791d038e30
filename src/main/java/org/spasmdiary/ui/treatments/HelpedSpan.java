package org.spasmdiary.ui.treatments;

/** Which entries the figures are taken from. */
enum HelpedSpan {
    ALL("all"),
    /** The open spasm, else the last. */
    THIS_SPASM("thisSpasm"),
    MONTHS_12("months12");

    private final String key;

    HelpedSpan(String key) {
        this.key = key;
    }

    /** Its end of a key in the words, and of its node id. */
    String key() {
        return key;
    }
}
