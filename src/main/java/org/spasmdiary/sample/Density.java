package org.spasmdiary.sample;

/** How much is written down. */
public enum Density {
    /** As a person does: a few entries on a bad day, little in between. */
    USUAL,
    /** Eight or so a day, every day, for ten years: about 40,000. Only for measuring. */
    FULL
}
