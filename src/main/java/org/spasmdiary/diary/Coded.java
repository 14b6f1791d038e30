package org.spasmdiary.diary;

/** A constant with a fixed stored word. Files and other programs see the code, never the constant's name. */
public interface Coded {
    /** The stored word; once released it never changes. */
    String code();
}
