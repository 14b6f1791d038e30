package org.spasmdiary.diary;

/** Aches elsewhere that often come with a spasm (F041, F043). */
public enum OtherAche implements Coded {
    HIP("hip"),
    BUTTOCK("buttock"),
    NECK("neck"),
    HEADACHE("headache");

    private final String code;

    OtherAche(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
