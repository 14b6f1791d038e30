package org.spasmdiary.ui;

/** A soft sound that says a time has come. It never waits for the sound to end, and without a loudspeaker it is none. */
public interface Chime {
    /** No sound at all. */
    Chime SILENT = () -> {};

    /** Returns at once. */
    void ring();

    /** On the loudspeaker of this computer. */
    static Chime tone() {
        return new ToneChime();
    }
}
