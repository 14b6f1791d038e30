package org.spasmdiary.diary;

/** What else a treatment did. */
public enum SideEffect implements Coded {
    SKIN_RED("skin-red"),
    SKIN_BURN("skin-burn"),
    SORE("sore"),
    SLEEPY("sleepy"),
    STOMACH_UPSET("stomach-upset"),
    OTHER("other");

    private final String code;

    SideEffect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
