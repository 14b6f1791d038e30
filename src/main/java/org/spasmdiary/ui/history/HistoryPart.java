package org.spasmdiary.ui.history;

/** What the screen shows: everything by calendar or as a list, all spasms, only some kinds of entry, or the bin. */
public enum HistoryPart {
    CALENDAR,
    LIST,
    SPASMS,
    ALERTS,
    VISITS,
    PERIODS,
    BIN;

    /** Its end of a key in the words. */
    String key() {
        return switch (this) {
            case CALENDAR -> "calendar";
            case LIST -> "list";
            case SPASMS -> "spasms";
            case ALERTS -> "alerts";
            case VISITS -> "visits";
            case PERIODS -> "periods";
            case BIN -> "bin";
        };
    }
}
