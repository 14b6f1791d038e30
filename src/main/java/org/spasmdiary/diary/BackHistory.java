package org.spasmdiary.diary;

/** What was there before (F073). */
public enum BackHistory implements Coded {
    PAST_BACK_INJURY("past-back-injury"),
    WEAK_CORE("weak-core"),
    LIMITED_MOVEMENT("limited-movement");

    private final String code;

    BackHistory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
