package org.spasmdiary.diary;

/** How a function tick was answered; not asked is simply absent. */
public enum Ease implements Coded {
    EASY("EASY"),
    HARD("HARD"),
    CANNOT("CANNOT");

    private final String code;

    Ease(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
