package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** A diary by days: which day an entry lies on, which spasm a day lies in. */
class DayIndexTest {
    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static DayIndex index(Diary diary) {
        return DayIndex.of(diary, NOW, ZONE);
    }

    private static Reading pain(When at, int score) {
        return Reading.empty(EntryId.random(), at, NOW).withPain(Pain.now(score));
    }

    @Test
    void anEmptyDiaryHasNoDayAndNoLine() {
        DayIndex index = index(Diary.EMPTY);
        assertThat(index.lines()).isEmpty();
        assertThat(index.on(march(12))).isEmpty();
        assertThat(index.worst(march(12))).isEmpty();
        assertThat(index.spasm(march(12))).isEmpty();
        assertThat(index.today()).isEqualTo(march(12));
    }

    @Test
    void midnightBelongsToTheDayThatBegins() {
        DayIndex index = index(diary(Days.pain("10 23:59", 3), Days.pain("11 00:00", 4)));
        assertThat(index.worst(march(10))).contains(3);
        assertThat(index.worst(march(11))).contains(4);
    }

    @Test
    void todayIsTheDayOfTheWallClock() {
        Instant beforeMidnight = Instant.parse("2026-03-12T22:59:59Z"); // 23:59:59 in Berlin
        assertThat(DayIndex.of(Diary.EMPTY, beforeMidnight, ZONE).today()).isEqualTo(march(12));
        assertThat(DayIndex.of(Diary.EMPTY, beforeMidnight.plusSeconds(1), ZONE).today())
                .isEqualTo(march(13));
    }

    @Test
    void anEntryOfAJourneyStaysOnTheDayItWasLivedOn() {
        When tokyo = When.of(Instant.parse("2026-03-10T16:00:00Z"), ZoneId.of("Asia/Tokyo")); // 11 March there
        DayIndex index = index(diary(pain(tokyo, 6)));
        assertThat(index.worst(march(11))).contains(6);
        assertThat(index.on(march(10))).isEmpty();
    }

    @Test
    void entriesStandInTheOrderTheyHappenedEvenWhereTheClockWentBack() {
        When first = When.of(Instant.parse("2025-10-26T00:45:00Z"), ZONE); // 02:45, summer time
        When second = When.of(Instant.parse("2025-10-26T01:15:00Z"), ZONE); // 02:15, winter time
        DayIndex index = index(diary(pain(second, 2), pain(first, 1)));
        assertThat(index.on(LocalDate.of(2025, 10, 26)))
                .extracting(HistoryLine.Item::moment)
                .containsExactly(first, second);
    }

    @Test
    void theDaysOfASpasmAreCountedByTheCalendarAcrossTheChangeOfTheClocks() {
        When began = When.of(Instant.parse("2026-03-28T22:30:00Z"), ZONE); // 23:30, the day before
        Instant later = Instant.parse("2026-03-30T09:00:00Z");
        DayIndex index = DayIndex.of(diary(Episode.begun(EntryId.random(), began, later)), later, ZONE);
        assertThat(index.spasm(march(28))).contains(new DayIndex.DaySpasm(1, 1));
        assertThat(index.spasm(march(29))).contains(new DayIndex.DaySpasm(1, 2));
        assertThat(index.spasm(march(30))).contains(new DayIndex.DaySpasm(1, 3));
        assertThat(index.spasm(march(31))).isEmpty();
    }

    @Test
    void whereTwoSpasmsMeetTheDayIsTheLaterOnes() {
        DayIndex index = index(diary(spasm("1 08:00", "5 10:00"), spasm("5 20:00", "7 10:00")));
        assertThat(index.spasm(march(4))).contains(new DayIndex.DaySpasm(1, 4));
        assertThat(index.spasm(march(5))).contains(new DayIndex.DaySpasm(2, 1));
        assertThat(index.spasm(march(8))).isEmpty();
    }

    @Test
    void joinedSpasmsCountAsOneAndTheDaysBetweenAreQuiet() {
        Episode first = spasm("1 08:00", "2 10:00");
        Episode second = spasm("5 08:00", "6 10:00").withJoinedTo(Optional.of(first.id()));
        DayIndex index = index(diary(first, second, spasm("9 08:00", "9 20:00")));
        assertThat(index.quiet(march(4))).isTrue();
        assertThat(index.spasm(march(6))).contains(new DayIndex.DaySpasm(1, 6));
        assertThat(index.spasm(march(9))).contains(new DayIndex.DaySpasm(2, 1));
    }

    @Test
    void aSpasmEnteredByMistakeKeepsItsLinesAndColoursNoDay() {
        DayIndex index = index(diary(spasm("1 08:00", "5 10:00").withMistake(true)));
        assertThat(index.spasm(march(3))).isEmpty();
        assertThat(index.quiet(march(3))).isFalse();
        assertThat(index.on(march(1))).hasSize(1);
        assertThat(index.on(march(5))).hasSize(1);
    }

    @Test
    void aSpasmStandsOnTheDayItBeganAndAgainOnTheDayItEnded() {
        Episode spasm = spasm("10 08:00", "11 09:00");
        DayIndex index = index(diary(spasm));
        assertThat(index.on(march(10))).containsExactly(new HistoryLine.Item(spasm, false));
        assertThat(index.on(march(11))).containsExactly(new HistoryLine.Item(spasm, true));
        Episode short1 = spasm("10 08:00", "10 08:00");
        assertThat(index(diary(short1)).on(march(10))).hasSize(2);
    }

    @Test
    void aDayWithOnlyATreatmentIsNotQuietAndHasNoNumber() {
        DayIndex index = index(diary(spasm("10 08:00"), took("11 09:00", TreatmentKind.WALK)));
        assertThat(index.quiet(march(11))).isFalse();
        assertThat(index.worst(march(11))).isEmpty();
        assertThat(index.quiet(march(12))).isTrue();
    }

    @Test
    void runsOfQuietDaysEndWhereADayWasWrittenAndWhereTheSpasmWasOver() {
        DayIndex index = index(diary(spasm("1 08:00", "3 08:00"), spasm("6 08:00"), Days.pain("9 08:00", 2)));
        assertThat(index.lines())
                .filteredOn(HistoryLine.Quiet.class::isInstance)
                .containsExactly(
                        new HistoryLine.Quiet(march(10), march(12)),
                        new HistoryLine.Quiet(march(7), march(8)),
                        new HistoryLine.Quiet(march(2), march(2)));
    }

    @Test
    void aLongSpasmAcrossTheYearsIsOneLine() {
        Episode old = Episode.begun(EntryId.random(), When.of(Instant.parse("2023-12-30T08:00:00Z"), ZONE), NOW);
        DayIndex index = index(diary(old));
        assertThat(index.lines()).first().isEqualTo(new HistoryLine.Quiet(LocalDate.of(2023, 12, 31), march(12)));
        assertThat(index.spasm(march(12)).orElseThrow().day()).isEqualTo(804);
    }
}
