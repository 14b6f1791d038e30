package org.spasmdiary.diary;

/** How a shown alert ended, for the history only; it never changes the board. */
public enum RecordOutcome implements Coded {
    NONE("NONE"),
    CLINICIAN_CHECKED("CLINICIAN_CHECKED"),
    MISTAKE("MISTAKE"),
    WENT_AWAY_NOT_CHECKED("WENT_AWAY_NOT_CHECKED"),
    CLEARED_BY_DATA("CLEARED_BY_DATA");

    private final String code;

    RecordOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
