package org.spasmdiary.diary;

/** Why a spasm has an end. STOPPED_LOGGING makes its length censored: known only as "at least". */
public enum EndReason implements Coded {
    EASED("EASED"),
    SAME_AS_EARLIER("SAME_AS_EARLIER"),
    STOPPED_LOGGING("STOPPED_LOGGING");

    private final String code;

    EndReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
