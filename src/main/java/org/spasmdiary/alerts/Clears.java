package org.spasmdiary.alerts;

/**
 * Which answers to an alert make sense, by the {@code clears} column of its rule; only {@code checked}, {@code
 * mistake} and {@code gone} take an alert away, a contact alone never does.
 *
 * @param contact "I contacted someone"
 * @param checked "A clinician has checked this"
 * @param mistake "Entered by mistake", as an outcome; other alerts are corrected at the entry itself
 * @param gone "It has gone, not checked"
 */
public record Clears(boolean contact, boolean checked, boolean mistake, boolean gone) {
    /** A latched sign: all of them. */
    public static final Clears LATCHED = new Clears(true, true, true, true);

    /** Follows the data, or a clinician's check. */
    public static final Clears CHECKED = new Clears(true, true, false, false);

    /** Follows the data alone. */
    public static final Clears DATA = new Clears(false, false, false, false);
}
