package org.spasmdiary.diary;

/** How a spasm began (F006, F012, F030). */
public enum OnsetHow implements Coded {
    SUDDEN("SUDDEN"),
    BUILT_UP("BUILT_UP"),
    WOKE_WITH_IT("WOKE_WITH_IT"),
    NOT_ASKED("NOT_ASKED");

    private final String code;

    OnsetHow(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
