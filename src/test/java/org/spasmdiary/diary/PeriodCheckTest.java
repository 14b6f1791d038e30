package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodCheckTest {
    private final Period march = period("2026-03-02", "2026-03-09");

    private static Period period(String first, String last) {
        return new Period(
                EntryId.random(), Some.NOW, false, new Span(LocalDate.parse(first), LocalDate.parse(last)), "travel");
    }

    private List<Problem> problems(Period other) {
        return new Change.Put(other).problems(Some.diary(march), Some.NOW);
    }

    @Test
    void neighboursMayTouchAndNoDayIsMarkedTwice() {
        assertThat(problems(period("2026-02-20", "2026-03-01"))).isEmpty();
        assertThat(problems(period("2026-03-10", "2026-03-20"))).isEmpty();
        Problem twice = Problem.of(
                Field.FROM, "periodOverlap", march.span().first(), march.span().last());
        assertThat(problems(period("2026-02-20", "2026-03-02"))).containsExactly(twice);
        assertThat(problems(period("2026-03-09", "2026-03-20"))).containsExactly(twice);
        assertThat(problems(period("2026-03-04", "2026-03-05"))).containsExactly(twice);
        assertThat(problems(period("2026-01-01", "2026-12-31"))).containsExactly(twice);
    }

    @Test
    void itselfAMistakeAndDaysToComeAreNoHindrance() {
        assertThat(problems(march.withDays(march.span(), "surgery"))).isEmpty();
        assertThat(problems(period("2026-03-04", "2026-03-05").withMistake(true)))
                .isEmpty();
        assertThat(new Change.Put(period("2026-03-04", "2026-03-05"))
                        .problems(Some.diary(march.withMistake(true)), Some.NOW))
                .isEmpty();
        assertThat(problems(period("2027-01-01", "2027-01-09"))).isEmpty();
    }
}
