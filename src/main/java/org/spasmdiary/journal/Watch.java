package org.spasmdiary.journal;

/** A running subscription; closing it ends it. */
public interface Watch extends AutoCloseable {
    @Override
    void close();
}
