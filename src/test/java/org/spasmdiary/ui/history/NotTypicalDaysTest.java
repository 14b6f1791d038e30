package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;

/** Marks on days in the calendar, and days by which entries are found. */
class NotTypicalDaysTest {
    private final Period mark = period("2026-03-03", "2026-03-04", "travel");

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Period period(String first, String last, String why) {
        return new Period(EntryId.random(), NOW, false, new Span(LocalDate.parse(first), LocalDate.parse(last)), why);
    }

    private static DayCell cell(Diary diary, int day) {
        return DayCell.of(march(day), DayIndex.of(diary, NOW, ZONE), WORDS);
    }

    @Test
    void aMarkIsNoEntrySoItsFirstDayStaysWithoutOne() {
        Diary diary = diary(spasm("1 08:00"), pain("4 08:00", 3), mark);
        assertThat(cell(diary, 3).quiet()).isTrue();
        assertThat(cell(diary, 3).notTypical()).isTrue();
        assertThat(cell(diary, 3).spoken()).isEqualTo("Tuesday 3 March, spasm 1, no entries, not typical: travel");
        assertThat(cell(diary, 4).quiet()).isFalse();
        assertThat(cell(diary, 4).spoken())
                .isEqualTo("Wednesday 4 March, worst pain 3, spasm 1, 1 entry, not typical: travel");
        assertThat(cell(diary, 2).notTypical()).isFalse();
        assertThat(cell(diary, 5).notTypical()).isFalse();
    }

    @Test
    void aMistakeMarksNoDayAndAMarkWithoutAReasonIsStillSaid() {
        assertThat(cell(diary(mark.withMistake(true)), 3).notTypical()).isFalse();
        assertThat(cell(diary(period("2026-03-03", "2026-03-03", "")), 3).spoken())
                .endsWith("no entries, not typical");
    }

    @Test
    void zeroIsANumberAndNoEntryIsNone() {
        Diary diary = diary(spasm("1 08:00"), pain("2 08:00", 0));
        assertThat(cell(diary, 2).worst()).contains(0);
        assertThat(cell(diary, 2).quiet()).isFalse();
        assertThat(cell(diary, 3).worst()).isEmpty();
        assertThat(cell(diary, 3).quiet()).isTrue();
        assertThat(cell(diary(pain("2 08:00", 0)), 3).quiet()).isFalse();
    }

    @Test
    void entriesAreFoundByTheirDayInWordsAndInNumbers() {
        Diary diary = diary(pain("2 08:00", 0), pain("11 08:00", 5));
        DayIndex index = DayIndex.of(diary, NOW, ZONE);
        for (String day : new String[] {"11 march", "wed 11 mar 2026", "2026-03-11", "Wednesday"}) {
            HistoryModel model = HistoryModel.of(index, diary, HistoryChoice.START.withSearch(day, false), WORDS);
            assertThat(model.items()).as(day).hasSize(1);
            assertThat(model.items().getFirst().day()).isEqualTo(march(11));
        }
    }
}
