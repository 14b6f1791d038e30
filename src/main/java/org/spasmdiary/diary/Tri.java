package org.spasmdiary.diary;

/** An answer in three values. Not asked is never read as no. */
public enum Tri implements Coded {
    YES("YES"),
    NO("NO"),
    NOT_ASKED("NOT_ASKED");

    private final String code;

    Tri(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isAsked() {
        return this != NOT_ASKED;
    }
}
