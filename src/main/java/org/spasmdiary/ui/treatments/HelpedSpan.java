package org.spasmdiary.ui.treatments;

import org.spasmdiary.analysis.Reach;

/** Which entries the figures are taken from. */
enum HelpedSpan {
    ALL("all", Reach.ALL),
    /** The open spasm, else the last. */
    THIS_SPASM("thisSpasm", Reach.SPASM),
    MONTHS_12("months12", Reach.YEAR);

    private final String key;
    private final Reach reach;

    HelpedSpan(String key, Reach reach) {
        this.key = key;
        this.reach = reach;
    }

    /** The same for pictures of entries. */
    Reach reach() {
        return reach;
    }

    /** Its end of a key in the words, and of its node id. */
    String key() {
        return key;
    }
}
