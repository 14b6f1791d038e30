package org.spasmdiary.store;

/** What kind of trouble the file gave. */
public enum Trouble {
    FULL,
    READ_ONLY,
    LOCKED,
    DAMAGED,
    /** Not where it was, or another file in its place. */
    VANISHED,
    OTHER
}
