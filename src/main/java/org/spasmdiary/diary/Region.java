package org.spasmdiary.diary;

/** Where along the back (F005). */
public enum Region implements Coded {
    LOWER_BACK("LOWER_BACK"),
    MIDDLE_BACK("MIDDLE_BACK"),
    UPPER_BACK("UPPER_BACK"),
    ALONG_SPINE("ALONG_SPINE");

    private final String code;

    Region(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
