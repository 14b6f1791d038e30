package org.spasmdiary.diary;

/** Where the pain spreads to; buttock and leg lead to the question behind R14. */
public enum Spread implements Coded {
    NONE("NONE"),
    HIP("HIP"),
    BUTTOCK("BUTTOCK"),
    LEG_ABOVE_KNEE("LEG_ABOVE_KNEE"),
    LEG_BELOW_KNEE("LEG_BELOW_KNEE"),
    RIBS("RIBS");

    private final String code;

    Spread(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
