package org.spasmdiary.journal;

/**
 * One thing that a check of the diary file found.
 *
 * @param where table, row or id it is about
 * @param detail technical words of the database or the value in question; never the text of a note
 */
public record Flaw(Kind kind, String where, String detail) {
    /** What kind of flaw; the sentence for it is found by the screens and commands. */
    public enum Kind {
        /** The database's own check complains. */
        STRUCTURE,
        /** A row is not what was once written. */
        CHECKSUM,
        /** Rows are missing, or there are more than were written. */
        COUNT,
        /** A row belongs to an entry that is not there. */
        LOOSE_ROW,
        /** A stored value is no value of ours. */
        VALUE,
        /** It could not be read to its end. */
        UNREADABLE
    }
}
