package org.spasmdiary.diary;

/** What the back does on most days (F071, F072). */
public enum DailyLoad implements Coded {
    DESK("desk"),
    DRIVING("driving"),
    PHYSICAL_JOB("physical-job"),
    ATHLETE("athlete"),
    STRAINING_POSTURE("straining-posture");

    private final String code;

    DailyLoad(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
