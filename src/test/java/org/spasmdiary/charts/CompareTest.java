package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;

class CompareTest {
    private static CompareSeries series(Diary diary, CompareOptions options) {
        return CompareSeries.of(diary, NineSpasms.NOW, options, ChartDiary.ENGLISH);
    }

    private static ComparePicture picture(Diary diary, CompareOptions options) {
        return ComparePicture.of(diary, NineSpasms.NOW, Look.LIGHT, options, ChartDiary.ENGLISH);
    }

    private static List<Integer> drawn(CompareSeries series) {
        return series.lines().stream().map(CompareSeries.Line::number).toList();
    }

    @Test
    void everyNumberOfEveryLineIsInTheTable() {
        Diary diary = NineSpasms.diary();
        CompareSeries series = series(diary, CompareOptions.USUAL);
        List<List<String>> rows = picture(diary, CompareOptions.USUAL).table().rows();
        int points = 0;
        for (CompareSeries.Line line : series.lines())
            for (EpisodeSeries.Point point : line.series().points()) {
                points++;
                String hours = EpisodeTable.hours(CompareSeries.length(point.hour()));
                assertThat(rows)
                        .anyMatch(row -> row.get(0).equals("" + line.number())
                                && row.get(3).equals(hours)
                                && row.get(5).equals("" + point.pain()));
            }
        assertThat(points).isEqualTo(diary.readings().size());
        assertThat(rows).hasSize(points + 2 * 9); // and for each when it began and how it ended
        assertThat(rows)
                .anyMatch(row -> row.get(0).equals("7")
                        && row.get(4).equals("over")
                        && row.get(3).equals("222.00"));
        assertThat(rows).anyMatch(row -> row.get(0).equals("3") && row.get(4).contains("the end is not known"));
        assertThat(rows).anyMatch(row -> row.get(0).equals("9") && row.get(4).equals("still going"));
    }

    @Test
    void theWordsNameEachWithItsScoresAndItsEnd() {
        String said = picture(NineSpasms.diary(), CompareOptions.USUAL).spoken();
        assertThat(said)
                .startsWith("9 spasms from their start")
                .contains(
                        "This one is spasm 9, which began Tue 10 Mar 2026, 07:40. 12 scores: the first 8, the highest 8",
                        "It is still going, 2 days 4 hours so far.",
                        "Spasm 7 began Tue 14 Oct 2025, 16:30. 30 scores: the first 9",
                        "It was over after 9 days 6 hours.",
                        "When it ended is not known; it lasted at least 2 days 12 hours.");
        assertThat(said.indexOf("spasm 9")).isLessThan(said.indexOf("Spasm 8"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T20:00:00Z, false", "2026-03-02T20:00:01Z, true"})
    void aLineIsBrokenOverMoreThan36Hours(String second, boolean broken) {
        Diary diary = Samples.diary(
                spasm("2026-03-01T08:00:00Z").eased("2026-03-05T08:00:00Z"),
                reading("2026-03-01T08:00:00Z").pain(6),
                reading(second).pain(3),
                reading("2026-03-03T08:00:00Z").pain(3));
        assertThat(series(diary, CompareOptions.USUAL).lines().getFirst().isBroken())
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T08:00:00Z, 2026-03-11T08:00:00Z, 240",
        "2026-03-01T08:00:00Z, 2026-03-11T08:00:01Z, 336",
        "2026-02-01T08:00:00Z, 2026-02-15T08:00:01Z, 504"
    })
    void tenDaysAreDrawnOrAsManyWeeksAsTheLongestNeeds(String onset, String end, double hours) {
        Diary diary = Samples.diary(spasm(onset).eased(end), reading(onset).pain(6));
        assertThat(series(diary, CompareOptions.USUAL).view()).isEqualTo(new View(0, hours));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-29T07:59:59Z, false", "2026-01-29T08:00:00Z, true"})
    void fourWeeksAreMarkedOnlyWhereALineIsThatLong(String end, boolean marked) {
        Diary diary = Samples.diary(
                spasm("2026-01-01T08:00:00Z").eased(end),
                reading("2026-01-01T08:00:00Z").pain(6));
        CompareSeries series = series(diary, CompareOptions.USUAL);
        assertThat(Threshold.in(series.view(), series.frame().ending().hour()).contains(Threshold.D28))
                .isEqualTo(marked);
        assertThat(Threshold.in(series.view(), 0)).contains(Threshold.H72, Threshold.D7);
    }

    private static Diary many(int n) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String day = LocalDate.of(2025, 1, 1).plusDays(i * 7L) + "T08:00:00Z";
            entries.add(spasm(day).eased(day.replace("T08", "T20")).get());
            entries.add(reading(day).pain(5).get());
        }
        return Diary.of(org.spasmdiary.diary.Profile.UNKNOWN, entries, false);
    }

    @Test
    void twelveAreAllDrawnAndOfThirteenTheNewestEight() {
        assertThat(drawn(series(many(12), CompareOptions.USUAL))).hasSize(12);
        CompareSeries thirteen = series(many(13), CompareOptions.USUAL);
        assertThat(drawn(thirteen)).containsExactly(6, 7, 8, 9, 10, 11, 12, 13);
        ComparePicture picture = picture(many(13), CompareOptions.USUAL);
        assertThat(picture.spoken()).contains("5 of 13 not drawn: only the newest are.");
        assertThat(picture.table().rows().stream().filter(row -> row.get(4).startsWith("Left out")))
                .hasSize(5);
    }

    @Test
    void aChosenLineJoinsTheCurrentOneAndTheRestIsSaid() {
        EntryId second = many(13).bouts().all().get(1).id();
        var options = CompareOptions.USUAL.withChosen(Optional.of(Set.of(second)));
        assertThat(drawn(series(many(13), options))).containsExactly(2, 13);
        assertThat(picture(many(13), options).spoken()).contains("11 of 13 not chosen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-21", "2025-06-22"})
    void daysMarkedAsNotTypicalAreLeftOutByTheirOnsetAndSaidSo(String first) {
        var span = new Span(LocalDate.parse(first), LocalDate.of(2025, 6, 30));
        Diary diary = NineSpasms.diary(List.of(
                new Period(EntryId.ofContent("p"), NineSpasms.NOW, false, span, "Travel"),
                new Period(EntryId.ofContent("q"), NineSpasms.NOW, true, new Span(LocalDate.MIN, LocalDate.MAX), "")));
        boolean inside = first.endsWith("21"); // spasm 5 began on the 21st
        assertThat(drawn(series(diary, CompareOptions.USUAL)).contains(5)).isEqualTo(!inside);
        String sentence = "1 of 9 left out: it began in days marked as not typical.";
        assertThat(picture(diary, CompareOptions.USUAL).spoken().contains(sentence))
                .isEqualTo(inside);
        CompareOptions shown =
                CompareOptions.USUAL.withFilter(CompareOptions.USUAL.filter().withUntypical(true));
        assertThat(drawn(series(diary, shown))).hasSize(9);
        assertThat(picture(diary, shown).spoken().contains("left out of the curve: 5"))
                .isEqualTo(inside);
    }

    @Test
    void theCurrentOneIsDrawnWhateverTheFilterSays() {
        var filter = CompareOptions.USUAL
                .filter()
                .withDays(Optional.of(new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))));
        CompareSeries series = series(NineSpasms.diary(), CompareOptions.USUAL.withFilter(filter));
        assertThat(drawn(series)).containsExactly(1, 2, 3, 9);
        assertThat(picture(NineSpasms.diary(), CompareOptions.USUAL.withFilter(filter))
                        .spoken())
                .contains("5 of 9 left out: they began on other days.");
    }

    @Test
    void anEntryAfterTheEndIsInNoLineButInTheNumbers() {
        var late = NineSpasms.at("2026-01-26T10:00");
        Reading after = Reading.empty(EntryId.ofContent("late"), late, late.instant())
                .withPain(Pain.now(10))
                .withEpisode(Optional.of(NineSpasms.id(8)));
        Diary diary = NineSpasms.diary(List.of(after));
        CompareSeries series = series(diary, CompareOptions.USUAL);
        assertThat(series.lines().get(7).series().points()).noneMatch(point -> point.pain() == 10);
        assertThat(series.outside()).hasSize(1);
        ComparePicture picture = picture(diary, CompareOptions.USUAL);
        assertThat(picture.spoken()).contains("1 entry lies outside its spasm and is not drawn.");
        assertThat(picture.table().rows())
                .anyMatch(row -> row.get(4).equals("Entry outside the spasm, not drawn")
                        && row.get(5).equals("10"));
    }

    @Test
    void ofTwoOpenOnesTheLaterIsThisOneAndWithNoneTheNewest() {
        Diary two = Samples.diary(spasm("2026-03-01T08:00:00Z"), spasm("2026-03-09T08:00:00Z"));
        assertThat(series(two, CompareOptions.USUAL)
                        .choice()
                        .current()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        Diary over = Samples.diary(
                spasm("2026-03-01T08:00:00Z").eased("2026-03-02T08:00:00Z"),
                spasm("2026-03-09T08:00:00Z").ended("2026-03-10T08:00:00Z", EndReason.STOPPED_LOGGING));
        assertThat(series(over, CompareOptions.USUAL)
                        .choice()
                        .current()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        Episode first = over.bouts().all().getFirst().parts().getFirst();
        CompareOptions asked = CompareOptions.USUAL.withCurrent(Optional.of(first.id()));
        assertThat(series(over, asked).choice().current().orElseThrow().number())
                .isEqualTo(1);
    }

    @Test
    void whatIsStillAheadIsNotThereYet() {
        Diary diary = Samples.diary(
                spasm("2026-03-01T08:00:00Z"), reading("2026-03-01T08:00:00Z").pain(5));
        var before = ComparePicture.of(
                diary, at("2026-02-01T08:00:00Z"), Look.LIGHT, CompareOptions.USUAL, ChartDiary.ENGLISH);
        assertThat(before.spoken()).isEqualTo("No spasms yet.");
        assertThat(before.table().rows()).isEmpty();
    }
}
