package org.spasmdiary.journal;

/** Why something could not be written. The words are found by the screens and commands. */
public enum Failure {
    /** No room left where the diary is. */
    DISK_FULL,
    /** The file or its folder cannot be written. */
    READ_ONLY,
    /** Another program holds the file. */
    LOCKED,
    /** What is in the file does not check; nothing is written into it. */
    DAMAGED,
    /** The file is not where it was, or another one took its place. */
    VANISHED,
    /** Anything else; the log holds the technical text. */
    UNKNOWN
}
