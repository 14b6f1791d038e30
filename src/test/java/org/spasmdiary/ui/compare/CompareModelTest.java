package org.spasmdiary.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Span;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.words.Words;

class CompareModelTest {
    private static final Words ENGLISH = Words.of(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private static CompareModel model(Diary diary, CompareChoice choice) {
        return CompareModel.of(CompareFacts.of(diary, NineSpasms.NOW), choice, TODAY, ENGLISH);
    }

    private static CompareModel nine(CompareChoice choice) {
        return model(NineSpasms.diary(), choice);
    }

    private static List<Integer> numbers(CompareModel model) {
        return model.rows().stream().map(CompareRow::number).toList();
    }

    private static CompareRow row(CompareModel model, int number) {
        return model.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | Tue 10 Mar 2026, 07:40 | 2 d 4 h so far | 8 | Heat, cold, ibuprofen, walk | NOT_YET | NOT_YET | NOT_YET",
                "8 | Sun 18 Jan 2026, 08:10 | 6 d 2 h | 8 | Heat, ibuprofen, walk | YES | NO | NO",
                "7 | Tue 14 Oct 2025, 16:30 | 9 d 6 h | 9 | Heat, cold, 2 medicines, walk, physio session | YES | YES | YES",
                "5 | Sat 21 Jun 2025, 10:15 | 2 d 21 h | 7 | Heat, walk | NO | NO | NO",
                "4 | Thu 3 Apr 2025, 18:20 | 19 h | 6 | Heat | NO | NO | NO",
                "3 | Mon 30 Dec 2024, 09:00 | at least 2 d 12 h, end not known | 7 | Heat, ibuprofen | NOT_KNOWN | NOT_KNOWN | NO"
            })
    void theTableIsThatOfTheDrawnDesign(
            int number, String began, String lasted, int worst, String done, Past h72, Past d7, Past doctor) {
        CompareRow row = row(nine(CompareChoice.START), number);
        assertThat(row.began()).isEqualTo(began);
        assertThat(row.lasted()).isEqualTo(lasted);
        assertThat(row.worst()).contains(worst);
        assertThat(row.treatments()).isEqualTo(done);
        assertThat(List.of(row.past72h(), row.past7d(), row.doctor())).containsExactly(h72, d7, doctor);
        assertThat(row.current()).isEqualTo(number == 9);
        assertThat(row.spoken(ENGLISH)).contains(began, lasted, done);
    }

    @Test
    void theNewestComesFirstAndTheSameColumnAgainTurnsItRound() {
        assertThat(numbers(nine(CompareChoice.START))).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(numbers(nine(CompareChoice.START.sorted(SortBy.NUMBER)))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void lengthsSortByTimeAndNotByTheirText() {
        // as text "9 d" would stand before "99 h", and "at least" after all
        assertThat(numbers(nine(CompareChoice.START.sorted(SortBy.LASTED)))).containsExactly(7, 8, 2, 6, 5, 3, 9, 1, 4);
        assertThat(numbers(nine(CompareChoice.START.sorted(SortBy.LASTED).sorted(SortBy.LASTED))))
                .containsExactly(4, 1, 9, 3, 5, 6, 2, 8, 7);
    }

    @Test
    void aWorstOfTenIsMoreThanOneOfNine() {
        var at = NineSpasms.at("2025-06-21T12:00");
        Reading ten = Reading.empty(EntryId.ofContent("ten"), at, at.instant()).withPain(Pain.now(10));
        CompareModel model = model(NineSpasms.diary(List.of(ten)), CompareChoice.START.sorted(SortBy.WORST));
        assertThat(model.rows().getFirst().worst()).contains(10);
        assertThat(model.rows().get(1).worst()).contains(9);
    }

    @ParameterizedTest
    @EnumSource(SortBy.class)
    void everyColumnSortsByItsValueBothWays(SortBy column) {
        CompareChoice down = column == SortBy.NUMBER ? CompareChoice.START : CompareChoice.START.sorted(column);
        List<CompareRow> rows = nine(down).rows();
        Comparator<CompareRow> order = column.order(true);
        for (int i = 1; i < rows.size(); i++)
            assertThat(order.compare(rows.get(i - 1), rows.get(i))).isLessThanOrEqualTo(0);
        List<CompareRow> up = new ArrayList<>(nine(down.sorted(column)).rows());
        assertThat(up).hasSameElementsAs(rows).isNotEqualTo(rows);
    }

    @Test
    void aPlaceKeepsThoseThatWereSaidToBeThereAndTheCurrentOne() {
        CompareModel upper = nine(CompareChoice.START.withRegion(Optional.of(Region.UPPER_BACK)));
        assertThat(numbers(upper)).containsExactly(9, 4, 3);
        assertThat(upper.chooser()).isEqualTo("3 of 9 spasms");
        assertThat(upper.drawn()).hasSize(3);
        assertThat(upper.counted()).as("the curve takes no one in besides").hasSize(2);
        assertThat(nine(CompareChoice.START).chooser()).isEqualTo("All 9 spasms");
        assertThat(upper.regions()).containsExactly(Region.LOWER_BACK, Region.UPPER_BACK);
    }

    @Test
    void twelveMonthsBeginOnTheSameDayOfTheYearBefore() {
        CompareChoice months = CompareChoice.START.withPeriod(new ComparePeriod.Months12());
        assertThat(numbers(nine(months))).containsExactly(9, 8, 7, 6, 5, 4);
        CompareFacts facts = CompareFacts.of(NineSpasms.diary(), NineSpasms.NOW);
        LocalDate yearLater = LocalDate.of(2026, 4, 3);
        assertThat(numbers(CompareModel.of(facts, months, yearLater, ENGLISH))).contains(4);
        assertThat(numbers(CompareModel.of(facts, months, yearLater.plusDays(1), ENGLISH)))
                .doesNotContain(4);
    }

    @Test
    void chosenDaysHoldBothTheirEnds() {
        var days = new Span(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 6, 21));
        assertThat(numbers(nine(CompareChoice.START.withPeriod(new ComparePeriod.Chosen(days)))))
                .containsExactly(9, 5, 4);
    }

    private static Diary withPeriod(String first, String last) {
        var span = new Span(LocalDate.parse(first), LocalDate.parse(last));
        return NineSpasms.diary(List.of(new Period(EntryId.ofContent("p"), NineSpasms.NOW, false, span, "Travel")));
    }

    @Test
    void notTypicalDaysStayInTheTableWithTheirMarkButNotInThePicture() {
        CompareModel model = model(withPeriod("2025-06-21", "2025-09-01"), CompareChoice.START);
        assertThat(model.untypical()).isEqualTo(1);
        assertThat(row(model, 5).mark()).isEqualTo("Not typical days");
        assertThat(row(model, 6).mark()).isEmpty();
        assertThat(row(model, 5).spoken(ENGLISH)).contains("Not typical days");
        assertThat(model.rows()).hasSize(9);
        assertThat(model.drawn()).hasSize(8).doesNotContain(row(model, 5).id());
        assertThat(model.counted())
                .as("the curve leaves them out itself, and says so")
                .hasSize(9);
        CompareModel shown = model(withPeriod("2025-06-21", "2025-09-01"), CompareChoice.START.withUntypical(true));
        assertThat(shown.drawn()).hasSize(9);
        assertThat(shown.counted()).isEqualTo(model.counted());
    }

    @Test
    void anEntryOutsideItsSpasmIsNamedUnderTheTableAndCountsNowhere() {
        EntryId fifth = NineSpasms.id(5);
        var before = NineSpasms.at("2025-06-21T10:14");
        var after = NineSpasms.at("2025-06-25T10:00");
        Diary diary = NineSpasms.diary(List.of(
                Reading.empty(EntryId.ofContent("b"), before, before.instant())
                        .withPain(Pain.now(10))
                        .withEpisode(Optional.of(fifth)),
                Reading.empty(EntryId.ofContent("a"), after, after.instant())
                        .withPain(Pain.now(9))
                        .withEpisode(Optional.of(fifth))));
        CompareModel model = model(diary, CompareChoice.START);
        assertThat(model.notes())
                .containsExactly(
                        "Not drawn: Sat 21 Jun 2025, 10:14, pain 10, before spasm 5 began.",
                        "Not drawn: Wed 25 Jun 2025, 10:00, pain 9, after spasm 5 was over.");
        assertThat(row(model, 5).worst()).contains(7);
        assertThat(nine(CompareChoice.START).notes()).isEmpty();
    }

    @Test
    void joinedOnesAreOneAndMistakesAreNone() {
        var first = Samples.spasm("2026-01-01T08:00:00Z").eased("2026-01-02T08:00:00Z");
        var second = Samples.spasm("2026-01-02T20:00:00Z").eased("2026-01-04T09:00:00Z");
        Diary joined = Samples.diary(
                first,
                second.joinedTo(first),
                Samples.spasm("2026-02-01T08:00:00Z").byMistake());
        List<CompareRow> rows = model(joined, CompareChoice.START).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().lasted()).isEqualTo("3 d 1 h");
        assertThat(model(Samples.diary(first, second), CompareChoice.START).rows())
                .hasSize(2);
    }

    @Test
    void ofManyTheNewestEightAreDrawnAndTheOthersByChoice() {
        Diary diary = SampleDiary.make(10, 5, NineSpasms.NOW, ZoneId.of("Europe/London"));
        CompareModel model = model(diary, CompareChoice.START);
        assertThat(model.many()).isTrue();
        assertThat(model.drawn()).hasSize(8);
        EntryId oldest = model.rows().getLast().id();
        CompareModel two = model(diary, CompareChoice.START.withDrawn(Optional.of(Set.of(oldest))));
        assertThat(two.drawn()).containsExactly(oldest, model.lit().orElseThrow());
        assertThat(two.many()).as("the choice stays open").isTrue();
        assertThat(nine(CompareChoice.START).many()).isFalse();
    }

    @Test
    void upAndDownStayAtTheEndsOfTheTable() {
        CompareModel model = nine(CompareChoice.START);
        assertThat(model.next(-1)).isEqualTo(model.lit()).contains(NineSpasms.id(9));
        assertThat(model.next(1)).contains(NineSpasms.id(8));
        assertThat(model.next(100)).contains(NineSpasms.id(1));
    }

    @Test
    void anEmptyDiaryHasNothing() {
        CompareModel model =
                CompareModel.of(CompareFacts.of(Diary.EMPTY, Instant.EPOCH), CompareChoice.START, TODAY, ENGLISH);
        assertThat(model.rows()).isEmpty();
        assertThat(model.lit()).isEmpty();
        assertThat(model.next(1)).isEmpty();
    }
}
