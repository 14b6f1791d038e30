package org.spasmdiary.diary;

/** How chest pain came on (R04, R06). */
public enum ChestPainKind implements Coded {
    SUDDEN("SUDDEN"),
    RIB_ACHE("RIB_ACHE"),
    NOT_ASKED("NOT_ASKED");

    private final String code;

    ChestPainKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
