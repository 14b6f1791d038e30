package org.spasmdiary.diary;

/** Who was contacted. */
public enum ContactKind implements Coded {
    DOCTOR("DOCTOR"),
    PHYSIO("PHYSIO"),
    PHARMACIST("PHARMACIST"),
    MIDWIFE("MIDWIFE"),
    EMERGENCY("EMERGENCY"),
    URGENT_LINE("URGENT_LINE"),
    POISON_LINE("POISON_LINE"),
    OTHER("OTHER");

    private final String code;

    ContactKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
