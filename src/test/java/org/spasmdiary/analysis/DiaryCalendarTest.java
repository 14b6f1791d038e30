package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.session;
import static org.spasmdiary.Samples.spasm;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.analysis.CalendarDay.State;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TreatmentKind;

class DiaryCalendarTest {
    private static final String NOW = "2026-03-12T11:40:00Z";

    private static DiaryCalendar calendar(Diary diary) {
        return DiaryCalendar.of(diary, at(NOW), 12);
    }

    private static CalendarDay day(Diary diary, String date) {
        return calendar(diary).days().stream()
                .filter(day -> day.day().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theYearIsTwelveWholeMonths() {
        DiaryCalendar year = calendar(Diary.EMPTY);
        assertThat(year.days().getFirst().day()).isEqualTo("2025-04-01");
        assertThat(year.days().getLast().day()).isEqualTo("2026-03-31");
        assertThat(year.today()).isEqualTo("2026-03-12");
        assertThat(year.earlier()).isFalse();
        assertThat(day(Diary.EMPTY, "2026-03-12").state()).isEqualTo(State.OUTSIDE);
        assertThat(day(Diary.EMPTY, "2026-03-13").state()).isEqualTo(State.AHEAD);
    }

    @Test
    void noEntryIsNotNoPain() {
        Diary diary = diary(
                spasm("2026-03-01T08:00:00Z").eased("2026-03-05T08:00:00Z"),
                reading("2026-03-02T08:00:00Z").pain(0),
                session("2026-03-04T08:00:00Z", TreatmentKind.HEAT_MOIST, "15"));
        assertThat(day(diary, "2026-03-02").state()).isEqualTo(State.SCORED);
        assertThat(day(diary, "2026-03-02").worst()).hasValue(0);
        assertThat(day(diary, "2026-03-03").state()).isEqualTo(State.QUIET);
        assertThat(day(diary, "2026-03-03").worst()).isEmpty();
        assertThat(day(diary, "2026-03-04").state()).isEqualTo(State.UNSCORED);
        assertThat(day(diary, "2026-03-06").state()).isEqualTo(State.OUTSIDE);
        assertThat(day(diary, "2026-03-05").spasm()).hasValue(1);
        assertThat(day(diary, "2026-03-06").spasm()).isEmpty();
    }

    @Test
    void theNumberIsTheHighestSaidThatDay() {
        Diary diary = diary(
                reading("2026-03-02T08:00:00Z").pain(4),
                reading("2026-03-02T20:00:00Z").pain(7),
                reading("2026-03-02T22:00:00Z").pain(9).byMistake());
        assertThat(day(diary, "2026-03-02").worst()).hasValue(7);
        assertThat(day(diary, "2026-03-02").entries()).isEqualTo(2);
    }

    @Test
    void aDayIsTheOneItWasLivedOn() {
        Diary diary = diary(
                reading("2026-03-01T23:30:00-05:00").pain(3),
                reading("2026-03-03T00:30:00+13:00").pain(5));
        assertThat(day(diary, "2026-03-01").worst()).hasValue(3);
        assertThat(day(diary, "2026-03-02").worst()).isEmpty();
        assertThat(day(diary, "2026-03-03").worst()).hasValue(5);
    }

    @Test
    void todayIsWhereTheNewestEntryWasWrittenUnlessAZoneIsGiven() {
        Diary diary =
                diary(reading("2026-03-11T23:30:00+13:00[Pacific/Auckland]").pain(3));
        assertThat(calendar(diary).today()).isEqualTo("2026-03-13");
        assertThat(DiaryCalendar.of(diary, at(NOW), ZoneId.of("Europe/London"), 12)
                        .today())
                .isEqualTo("2026-03-12");
    }

    @Test
    void whatLiesAheadOfNowIsNotThereYet() {
        Diary diary = diary(reading("2026-03-12T20:00:00Z").pain(9), spasm("2026-03-12T19:00:00Z"));
        assertThat(day(diary, "2026-03-12").state()).isEqualTo(State.OUTSIDE);
    }

    @Test
    void anOpenSpasmReachesToTodayAndTheLaterOfTwoWins() {
        Diary diary = diary(spasm("2026-03-01T08:00:00Z").eased("2026-03-04T08:00:00Z"), spasm("2026-03-04T20:00:00Z"));
        assertThat(day(diary, "2026-03-03").spasm()).hasValue(1);
        assertThat(day(diary, "2026-03-04").spasm()).hasValue(2);
        assertThat(day(diary, "2026-03-12").spasm()).hasValue(2);
        assertThat(day(diary, "2026-03-13").spasm()).isEmpty();
        assertThat(day(diary, "2026-03-13").state()).isEqualTo(State.AHEAD);
    }

    @Test
    void whatWasWrittenBeforeTheYearIsSaid() {
        assertThat(calendar(diary(reading("2025-03-31T12:00:00Z").pain(1))).earlier())
                .isTrue();
        assertThat(calendar(diary(reading("2025-04-01T12:00:00Z").pain(1))).earlier())
                .isFalse();
    }

    @Test
    void daysThatAreNotTypicalAreMarkedToBothEnds() {
        Supplier<Entry> travel = () -> new Period(
                Samples.id("travel"),
                at("2026-01-05T00:00:00Z"),
                false,
                new Span(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 5)),
                "travel");
        assertThat(day(diary(travel), "2026-01-02").notTypical()).isFalse();
        assertThat(day(diary(travel), "2026-01-03").notTypical()).isTrue();
        assertThat(day(diary(travel), "2026-01-05").notTypical()).isTrue();
        assertThat(day(diary(travel), "2026-01-06").notTypical()).isFalse();
        assertThat(day(diary(travel), "2026-01-03").state()).isEqualTo(State.OUTSIDE);
    }
}
