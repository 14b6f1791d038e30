package org.spasmdiary.diary;

/** Whether the pain stays or comes and goes (F035). */
public enum PainPattern implements Coded {
    CONSTANT("CONSTANT"),
    COMES_AND_GOES("COMES_AND_GOES"),
    NOT_ASKED("NOT_ASKED");

    private final String code;

    PainPattern(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
