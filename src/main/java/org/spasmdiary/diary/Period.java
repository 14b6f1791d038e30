package org.spasmdiary.diary;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Days the person marked as not typical, such as travel or surgery; spasms that began in it are left out of
 * the recovery curve, and that is said.
 */
public record Period(EntryId id, Instant recorded, boolean mistake, Span span, String why) implements Entry {
    public Period {
        recorded = WholeSeconds.of(recorded);
        TextLimit.WHY.require(why);
    }

    /** Its first day's beginning in UTC: days have no zone, this only gives it a place in the order. */
    @Override
    public When at() {
        return When.of(span.first().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    public Period withDays(Span days, String newWhy) {
        return new Period(id, recorded, mistake, days, newWhy);
    }

    @Override
    public Period withMistake(boolean isMistake) {
        return new Period(id, recorded, isMistake, span, why);
    }
}
