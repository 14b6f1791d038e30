package org.spasmdiary.diary;

/** What became of an alert, as the person says it (rules.md, 8 and 18). */
public enum OutcomeKind implements Coded {
    CLINICIAN_CHECKED("CLINICIAN_CHECKED"),
    MISTAKE("MISTAKE"),
    WENT_AWAY_NOT_CHECKED("WENT_AWAY_NOT_CHECKED");

    private final String code;

    OutcomeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
