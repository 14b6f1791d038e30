package org.spasmdiary.diary;

/** The daily questions about ordinary life: R15, R20 and R26 read them. */
public record Everyday(Tri limitsDay, Tri stuckLocked, Tri inBedMostOfDay) {
    public static final Everyday NOT_ASKED = new Everyday(Tri.NOT_ASKED, Tri.NOT_ASKED, Tri.NOT_ASKED);
}
