package org.spasmdiary.diary;

/** How sure the person is of the moment a spasm began; with UNKNOWN the first entry stands in. */
public enum OnsetCertainty implements Coded {
    EXACT("EXACT"),
    ABOUT("ABOUT"),
    UNKNOWN("UNKNOWN");

    private final String code;

    OnsetCertainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
