package org.spasmdiary.diary;

/** The end of an episode and why it has one. */
public record End(When at, EndReason reason) {}
