package org.spasmdiary.diary;

/** A mark of the sitting timer (R27). */
public enum MovementKind implements Coded {
    SITTING_TIMER_START("SITTING_TIMER_START"),
    MOVED("MOVED"),
    SITTING_TIMER_STOP("SITTING_TIMER_STOP");

    private final String code;

    MovementKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
