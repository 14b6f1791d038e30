package org.spasmdiary.diary;

/** Whether a sign is new or worse since a clinician checked it (rules.md, 8). */
public enum SinceChecked implements Coded {
    NEW_OR_WORSE("NEW_OR_WORSE"),
    SAME("SAME"),
    NOT_ASKED("NOT_ASKED");

    private final String code;

    SinceChecked(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
