package org.spasmdiary.diary;

import java.time.LocalDate;

/** A stretch of calendar days, both ends included; first is never after last. */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (first.isAfter(last)) throw new IllegalArgumentException(first + " is after " + last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
