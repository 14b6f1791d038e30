package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

class HistoryModelTest {
    private static final LocalDate MARCH_11 = LocalDate.of(2026, 3, 11);

    private static HistoryModel model(Diary diary, HistoryChoice choice) {
        return HistoryModel.of(DayIndex.of(diary, NOW, ZONE), diary, choice, WORDS);
    }

    private static HistoryModel list(Diary diary) {
        return model(diary, HistoryChoice.START.withPart(HistoryPart.LIST));
    }

    private static List<String> kinds(HistoryModel model) {
        return model.lines().stream()
                .map(line -> line.getClass().getSimpleName() + " " + line.day().getDayOfMonth())
                .toList();
    }

    @Test
    void theNewestDayIsFirstAndItsEntriesStandInTheOrderTheyHappened() {
        Reading morning = pain("11 06:30", 7);
        Reading evening = pain("11 18:30", 5);
        HistoryModel model = list(diary(evening, pain("10 08:00", 8), morning));

        assertThat(kinds(model)).containsExactly("Head 11", "Item 11", "Item 11", "Head 10", "Item 10");
        assertThat(model.items().getFirst().entry()).isEqualTo(morning);
    }

    @Test
    void twoEntriesInOneMinuteBothStayInTheirOrder() {
        var first = Reading.empty(EntryId.random(), Days.at("11 07:00"), NOW).withPain(Pain.now(3));
        var second = Reading.empty(EntryId.random(), Days.at("11 07:00"), NOW.plusSeconds(20))
                .withPain(Pain.now(4));
        HistoryModel model = list(diary(second, first));

        assertThat(model.items()).extracting(HistoryLine.Item::entry).containsExactly(first, second);
    }

    @Test
    void aDayInsideASpasmWithoutAnEntryIsNamedAndRunsOfThemAreOneLine() {
        HistoryModel model = list(diary(spasm("5 08:00", "10 09:00"), pain("7 12:00", 4)));

        assertThat(kinds(model))
                .containsExactly("Head 10", "Item 10", "Quiet 8", "Head 7", "Item 7", "Quiet 6", "Head 5", "Item 5");
        assertThat(model.lines()).contains(new HistoryLine.Quiet(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void aDayOutsideASpasmWithoutAnEntryIsSimplyNotThere() {
        HistoryModel model = list(diary(pain("3 12:00", 1), pain("7 12:00", 1)));
        assertThat(kinds(model)).containsExactly("Head 7", "Item 7", "Head 3", "Item 3");
    }

    @Test
    void anOpenSpasmIsQuietUpToTodayAndNotAfter() {
        DayIndex index = DayIndex.of(diary(spasm("10 08:00")), NOW, ZONE);
        assertThat(index.quiet(LocalDate.of(2026, 3, 12))).isTrue();
        assertThat(index.quiet(LocalDate.of(2026, 3, 13))).isFalse();
        assertThat(index.quiet(LocalDate.of(2026, 3, 9))).isFalse();
    }

    @Test
    void theNumberOfADayIsTheHighestPainNowOrWorstSaid() {
        Diary diary = diary(
                pain("11 06:30", 5),
                pain("11 13:00", 6, 8, 6),
                pain("11 20:00", 9).withMistake(true));
        assertThat(DayIndex.of(diary, NOW, ZONE).worst(MARCH_11)).contains(8);
    }

    @Test
    void aDayWithNoScoreHasNoNumberAndNotZero() {
        Diary diary = diary(took("11 06:30", TreatmentKind.WALK));
        assertThat(DayIndex.of(diary, NOW, ZONE).worst(MARCH_11)).isEmpty();
        assertThat(DayIndex.of(diary(pain("11 06:30", 0)), NOW, ZONE).worst(MARCH_11))
                .contains(0);
    }

    @Test
    void theHeadOfADaySaysWhichSpasmAndWhichDayOfIt() {
        Diary diary = diary(spasm("1 08:00", "2 08:00"), spasm("10 22:00"), pain("11 06:30", 7));
        HistoryModel model = model(diary, HistoryChoice.START.withDay(MARCH_11));
        assertThat(model.dayTitle()).isEqualTo("Wed 11 Mar 2026 · spasm 2, day 2");
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void aCellIsReadOutWithItsDayWorstPainSpasmAndEntries() {
        Diary diary = diary(spasm("10 08:00"), pain("11 06:30", 7), pain("11 13:00", 6));
        assertThat(DayCell.of(MARCH_11, DayIndex.of(diary, NOW, ZONE), WORDS).spoken())
                .isEqualTo("Wednesday 11 March, worst pain 7, spasm 1, 2 entries");
        assertThat(DayCell.of(MARCH_11.plusDays(1), DayIndex.of(diary, NOW, ZONE), WORDS)
                        .spoken())
                .isEqualTo("Thursday 12 March, spasm 1, no entries");
    }

    @Test
    void theMonthIsSixWeeksFromAMondayAndTheYearEndsThisWeek() {
        HistoryModel model = model(diary(pain("11 06:30", 7)), HistoryChoice.START);
        assertThat(model.month()).hasSize(42);
        assertThat(model.month().getFirst().day()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(model.year()).hasSize(371);
        assertThat(model.year().getLast().day()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(model.year().getLast().future()).isTrue();
        assertThat(model.yearTitle()).isEqualTo("The year to 12 Mar 2026");
    }

    @Test
    void aDayLongAgoBringsTheYearStripAlong() {
        HistoryModel model = model(diary(pain("11 06:30", 7)), HistoryChoice.START.withDay(LocalDate.of(2021, 5, 4)));
        assertThat(model.year()).anyMatch(cell -> cell.day().equals(LocalDate.of(2021, 5, 4)));
        assertThat(model.yearTitle()).isEqualTo("The year to 4 Nov 2021");
    }

    @Test
    void aSearchFindsEveryWordInNotesAndTreatmentsAndSaysWhenThereIsNone() {
        Reading socks = pain("11 06:30", 7).withNotes(new Notes("Putting on socks was hard", ""));
        Diary diary = diary(socks, took("10 08:00", TreatmentKind.IBUPROFEN), pain("9 08:00", 3));

        assertThat(searched(diary, "HARD socks").items())
                .extracting(HistoryLine.Item::entry)
                .containsExactly(socks);
        assertThat(kinds(searched(diary, "ibuprofen"))).containsExactly("Head 10", "Item 10");
        HistoryModel none = searched(diary, " shoes ");
        assertThat(none.lines()).isEmpty();
        assertThat(none.empty()).isEqualTo("No entry has “shoes”.");
    }

    private static HistoryModel searched(Diary diary, String words) {
        return model(diary, HistoryChoice.START.withSearch(words, false));
    }

    @Test
    void privateNotesAreSearchedOnlyWhenThatIsOn() {
        Diary diary = diary(pain("11 06:30", 7).withNotes(new Notes("", "the secret")));
        assertThat(searched(diary, "secret").items()).isEmpty();
        assertThat(model(diary, HistoryChoice.START.withSearch("secret", true)).items())
                .hasSize(1);
    }

    @Test
    void alertsAreKeptOutOfTheDaysAndShownOnTheirOwn() {
        var alert = new AlertRecord(
                EntryId.random(),
                Days.at("11 08:00"),
                NOW,
                false,
                new RuleId("R11"),
                java.util.Optional.empty(),
                Days.at("11 09:00"),
                List.of(),
                java.util.Optional.empty(),
                RecordOutcome.NONE,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                "1");
        Diary diary = diary(alert, pain("11 06:30", 7));
        assertThat(list(diary).items()).hasSize(1);
        assertThat(model(diary, HistoryChoice.START.withPart(HistoryPart.ALERTS))
                        .items())
                .extracting(HistoryLine.Item::entry)
                .containsExactly((Entry) alert);
    }

    @Test
    void anEmptyDiarySaysSoInEveryPart() {
        assertThat(model(Diary.EMPTY, HistoryChoice.START).empty()).isEqualTo("Nothing written yet.");
        for (HistoryPart part : Set.of(HistoryPart.LIST, HistoryPart.ALERTS, HistoryPart.VISITS))
            assertThat(model(Diary.EMPTY, HistoryChoice.START.withPart(part)).empty())
                    .isNotEmpty();
    }

    @Test
    void nothingSaysMissed() {
        Diary diary = diary(spasm("1 08:00"), pain("2 08:00", 3));
        HistoryModel model = model(diary, HistoryChoice.START.withDay(LocalDate.of(2026, 3, 5)));
        assertThat(model.empty()).isEqualTo("No entries");
        assertThat(model.month()).extracting(DayCell::spoken).noneMatch(text -> text.contains("miss"));
    }

    @Test
    void eightyThousandEntriesAreAListLikeAnyOther() {
        var entries = new ArrayList<Entry>();
        IntStream.range(0, 80_000)
                .forEach(i -> entries.add(Reading.empty(
                                EntryId.random(), When.of(NOW.minus(Duration.ofMinutes(61L * i)), ZONE), NOW)
                        .withPain(Pain.now(i % 11))));
        HistoryModel model = list(diary(entries));
        assertThat(model.items()).hasSize(80_000);
        assertThat(model.items().getFirst().day()).isEqualTo(LocalDate.of(2026, 3, 12));
    }
}
