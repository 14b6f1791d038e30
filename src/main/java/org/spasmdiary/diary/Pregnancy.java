package org.spasmdiary.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far along, as the person gave it. */
public sealed interface Pregnancy {
    /** Weeks 0 to 42 and days 0 to 6 that were true on that date. */
    record Weeks(int weeks, int days, LocalDate asOf) implements Pregnancy {
        public Weeks {
            Measure.PREGNANCY_WEEKS.require(weeks);
            Measure.PREGNANCY_DAYS.require(days);
        }
    }

    /** The due date, which counts as 280 days. */
    record DueDate(LocalDate dueDate) implements Pregnancy {}

    /** Days along on a date. */
    default long daysOn(LocalDate day) {
        return switch (this) {
            case Weeks(int weeks, int days, LocalDate asOf) -> 7L * weeks + days + ChronoUnit.DAYS.between(asOf, day);
            case DueDate(LocalDate due) -> 280 - ChronoUnit.DAYS.between(day, due);
        };
    }
}
