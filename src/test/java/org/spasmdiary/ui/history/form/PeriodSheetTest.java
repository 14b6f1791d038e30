package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Span;
import org.spasmdiary.ui.history.Days;

class PeriodSheetTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2026-03-09");
    private static final Period PERIOD =
            new Period(EntryId.random(), Days.NOW, false, new Span(FIRST, LAST), "surgery");

    private static Made read(Draft draft) {
        return Sheet.entryOf(PERIOD, draft, Days.ZONE);
    }

    private static List<Problem> wrong(Draft draft) {
        return ((Made.Wrong) read(draft)).problems();
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        assertThat(Sheet.has(PERIOD)).isTrue();
        assertThat(read(Sheet.draftOf(PERIOD))).isEqualTo(new Made.Ready(PERIOD));
        assertThat(Sheet.inputsOf(PERIOD, Days.WORDS))
                .extracting(Input::field)
                .containsExactly(Field.FROM, Field.TO, Field.WHY);
    }

    @Test
    void oneDayIsAPeriodAndTheDayBeforeItIsNot() {
        Draft draft = Sheet.draftOf(PERIOD).with(Field.FROM, "2026-03-09").with(Field.WHY, " ");
        assertThat(read(draft)).isEqualTo(new Made.Ready(PERIOD.withDays(new Span(LAST, LAST), "")));
        assertThat(wrong(draft.with(Field.TO, "2026-03-08")))
                .containsExactly(Problem.of(Field.TO, "periodReversed", LAST, LAST.minusDays(1)));
    }

    @Test
    void aDayThatIsMissingOrNoneIsNamed() {
        Draft draft = Sheet.draftOf(PERIOD);
        assertThat(wrong(draft.with(Field.FROM, ""))).containsExactly(Problem.of(Field.FROM, "missing"));
        assertThat(wrong(draft.with(Field.TO, "soon"))).containsExactly(Problem.of(Field.TO, "day", "soon"));
        assertThat(wrong(draft.with(Field.WHY, "x".repeat(201))))
                .extracting(Problem::field)
                .containsExactly(Field.WHY);
    }
}
