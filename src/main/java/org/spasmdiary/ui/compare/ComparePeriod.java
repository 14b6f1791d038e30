package org.spasmdiary.ui.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.spasmdiary.diary.Span;

/** Which days a spasm must have begun on to be among those that are compared. */
sealed interface ComparePeriod {
    /** Any. */
    record All() implements ComparePeriod {}

    /** The last twelve months, as in the report. */
    record Months12() implements ComparePeriod {}

    /** Days the person named. */
    record Chosen(Span days) implements ComparePeriod {}

    /** Empty for any. */
    default Optional<Span> days(LocalDate today) {
        return switch (this) {
            case All() -> Optional.empty();
            case Months12() -> Optional.of(new Span(today.minusMonths(12), today));
            case Chosen(Span days) -> Optional.of(days);
        };
    }
}
