package org.spasmdiary.store;

/**
 * One thing a check of the file found.
 *
 * @param where table, row or id
 * @param detail codes and SQLite's own words, never what the person wrote
 */
public record Finding(Kind kind, String where, String detail) {
    /** What kind of flaw. */
    public enum Kind {
        STRUCTURE,
        CHECKSUM,
        COUNT,
        LOOSE_ROW,
        VALUE,
        UNREADABLE
    }
}
