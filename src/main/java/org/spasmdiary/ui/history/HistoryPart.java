package org.spasmdiary.ui.history;

/** What the screen shows: everything by calendar or as a list, only some kinds of entry, or the bin. */
public enum HistoryPart {
    CALENDAR,
    LIST,
    ALERTS,
    VISITS,
    BIN;

    /** Its end of a key in the words. */
    String key() {
        return switch (this) {
            case CALENDAR -> "calendar";
            case LIST -> "list";
            case ALERTS -> "alerts";
            case VISITS -> "visits";
            case BIN -> "bin";
        };
    }
}
