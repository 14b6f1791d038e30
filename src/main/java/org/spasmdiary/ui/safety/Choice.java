package org.spasmdiary.ui.safety;

/** What can be pressed beside a question. Nothing is pressed in advance. */
enum Choice {
    YES("yes"),
    NO("no"),
    NOT_SURE("notSure"),
    /** Chest pain that came on suddenly. */
    SUDDEN("sudden"),
    /** An ache round the ribs. */
    RIB_ACHE("ribAche");

    private final String code;

    Choice(String code) {
        this.code = code;
    }

    /** The key of its word, {@code ui.safety.choice.CODE}. */
    String code() {
        return code;
    }

    /** Whether it counts as a yes: not sure does. */
    boolean countsAsYes() {
        return this == YES || this == NOT_SURE;
    }
}
