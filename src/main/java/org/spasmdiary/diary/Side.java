package org.spasmdiary.diary;

/** Which side of the back. */
public enum Side implements Coded {
    LEFT("LEFT"),
    RIGHT("RIGHT"),
    BOTH("BOTH"),
    MIDDLE("MIDDLE"),
    NOT_ASKED("NOT_ASKED");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
