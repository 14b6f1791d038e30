package org.spasmdiary.alerts;

/**
 * Which answers to an alert make sense, by the {@code clears} column of its rule. Only a clinician's check, a mistake
 * and "it has gone" take an alert away; a contact alone never does. Other mistakes are corrected at the entry itself.
 */
public enum Clears {
    /** A latched sign: every answer. */
    LATCHED(true, true, true),
    /** A sign that went away unchecked stays until it was checked or was a mistake (R34). */
    KEPT(true, true, false),
    /** Follows the data, or a clinician's check. */
    CHECKED(true, false, false),
    /** Follows the data alone. */
    DATA(false, false, false);

    private final boolean checked;
    private final boolean mistake;
    private final boolean gone;

    Clears(boolean checked, boolean mistake, boolean gone) {
        this.checked = checked;
        this.mistake = mistake;
        this.gone = gone;
    }

    /** "I contacted someone". */
    public boolean contact() {
        return checked;
    }

    /** "A clinician has checked this". */
    public boolean checked() {
        return checked;
    }

    /** "Entered by mistake", as an outcome. */
    public boolean mistake() {
        return mistake;
    }

    /** "It has gone, not checked". */
    public boolean gone() {
        return gone;
    }
}
