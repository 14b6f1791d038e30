package org.spasmdiary.diary;

/** What the spasm feels like (F002, F008, F022 to F038). */
public enum Symptom implements Coded {
    SHARP("sharp"),
    CLENCH("clench"),
    TIGHT("tight"),
    KNOT("knot"),
    STIFF("stiff"),
    CRAMP("cramp"),
    SURGE("surge"),
    DULL_ACHE("dull-ache"),
    LOCK_MOMENT("lock-moment"),
    CANNOT_STRAIGHTEN("cannot-straighten"),
    WEAK_BACK_HIP("weak-back-hip");

    private final String code;

    Symptom(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
