package org.spasmdiary.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A moment as the person lived it: the instant in whole seconds, and the zone and offset it was written in.
 *
 * <p>The offset is stored, never worked out again, so a later change of zone rules or a journey cannot move an
 * old entry to another day. Lengths use the instant alone.
 */
public record When(Instant instant, ZoneId zone, ZoneOffset offset) {
    public When {
        instant = instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** With the offset that is in force in this zone at this instant. */
    public static When of(Instant instant, ZoneId zone) {
        return new When(instant, zone, zone.getRules().getOffset(instant));
    }

    /** The local calendar day it was lived on. */
    public LocalDate day() {
        return local().toLocalDate();
    }

    /** The time on the wall clock then and there. */
    public LocalTime clockTime() {
        return local().toLocalTime();
    }

    /** Date, time and the stored offset together. */
    public OffsetDateTime local() {
        return instant.atOffset(offset);
    }

    /** The same place and offset rules, another instant. */
    public When at(Instant other) {
        return of(other, zone);
    }

    public boolean isAfter(When other) {
        return instant.isAfter(other.instant);
    }

    public boolean isBefore(When other) {
        return instant.isBefore(other.instant);
    }
}
