package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.charts.EpisodeSeries.Point;

/** Earlier spasms as thin lines behind the one of the report. */
class EarlierTest {
    private static final ChartOptions BEHIND = ChartOptions.ALL.withEarlier(true);

    static ChartDiary fourSpasms() {
        return ChartDiary.nineDays().after(spasm("2025-01-05T08:00", 30), spasm("2025-03-05T08:00", 100), threeWeeks());
    }

    private static ChartDiary spasm(String began, double hours) {
        ChartDiary diary = ChartDiary.began(began, ChartDiary.LONDON);
        for (int i = 0; i <= 8; i++) diary.pain(hours * i / 8, 8 - i);
        return diary.over(hours);
    }

    /** With a gap of two days in it. */
    private static ChartDiary threeWeeks() {
        ChartDiary diary = ChartDiary.began("2025-07-01T09:00", ChartDiary.LONDON);
        for (int i = 0; i < 40; i++) if (i < 9 || i > 13) diary.pain(i * 12, 6 - i / 8);
        return diary.over(500);
    }

    private static String svg(ChartDiary diary, ChartOptions options) {
        return new String(Pictures.svg(diary.picture(Look.MONO, options), 510, 330), StandardCharsets.UTF_8);
    }

    @Test
    void theyAreThereOnlyWhenAskedFor() {
        assertThat(fourSpasms().series(BEHIND).earlier())
                .extracting(Earlier::number)
                .containsExactly(1, 2, 3);
        assertThat(fourSpasms().series().earlier()).isEmpty();
        assertThat(svg(fourSpasms(), BEHIND)).contains("3 earlier spasms, number at the end");
        assertThat(svg(fourSpasms(), ChartOptions.ALL)).doesNotContain("earlier spasm");
        assertThat(svg(ChartDiary.nineDays(), BEHIND)).doesNotContain("arlier spasm");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "8, 8, 1", "9, 8, 2", "30, 8, 23"})
    void theNewestEightAreDrawn(int before, int drawn, int first) {
        ChartDiary[] all = new ChartDiary[before];
        for (int i = 0; i < before; i++) all[i] = spasm("20" + (50 + i) + "-01-05T08:00", 20);
        List<Earlier> earlier = ChartDiary.began("2095-01-05T08:00", ChartDiary.LONDON)
                .pain(0, 5)
                .after(all)
                .series(BEHIND)
                .earlier();
        assertThat(earlier).hasSize(drawn);
        assertThat(earlier.getFirst().number()).isEqualTo(first);
        assertThat(earlier.getLast().number()).isEqualTo(before);
    }

    @Test
    void oneWithoutAScoreHasNoLineAndALaterOneIsNotEarlier() {
        ChartDiary scoreless =
                ChartDiary.began("2025-01-05T08:00", ChartDiary.LONDON).over(10);
        ChartDiary second = spasm("2025-03-05T08:00", 100);
        assertThat(ChartDiary.nineDays().after(scoreless, second).series(BEHIND).earlier())
                .extracting(Earlier::number)
                .containsExactly(2);
        var diary = ChartDiary.nineDays().after(second).diary();
        var series = EpisodeSeries.of(
                diary,
                java.util.Optional.of(diary.bouts().all().getFirst()),
                java.time.Instant.parse("2026-01-01T00:00:00Z"),
                BEHIND,
                ChartDiary.ENGLISH);
        assertThat(series.earlier()).isEmpty();
    }

    @Test
    void aLineIsBrokenOverMoreThanThirtySixHours() {
        assertThat(pieces(0, 36)).hasSize(1);
        assertThat(pieces(0, 36.001)).hasSize(2);
        assertThat(fourSpasms().series(BEHIND).earlier().getLast().pieces()).hasSize(2);
    }

    private static List<List<Point>> pieces(double... hours) {
        ChartDiary diary = ChartDiary.began("2025-01-05T08:00", ChartDiary.LONDON);
        for (double hour : hours) diary.pain(hour, 5);
        return ChartDiary.nineDays()
                .after(diary.over(80))
                .series(BEHIND)
                .earlier()
                .getFirst()
                .pieces();
    }

    @Test
    void itsNumberStandsAtItsEndOrWhereItLeavesThePlot() {
        List<Earlier> earlier = fourSpasms().series(BEHIND).earlier();
        assertThat(earlier.get(0).lastSeen(View.days(0, 14)).hour()).isEqualTo(30);
        assertThat(earlier.get(2).lastSeen(View.days(0, 14)).hour()).isEqualTo(336);
        assertThat(earlier.get(2).lastSeen(new View(0, 335)).hour()).isEqualTo(324);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theWordsAndTheTableHoldWhatTheLinesShow(Look look) {
        Picture picture = fourSpasms().picture(look, BEHIND);
        assertThat(picture.spoken())
                .endsWith("3 earlier spasms, numbers 1, 2, 3, are thin lines behind it, each from its own start.");
        List<List<String>> rows = picture.table().rows().stream()
                .filter(row -> row.get(3).startsWith("Entry of spasm"))
                .toList();
        assertThat(rows).hasSize(9 + 9 + 35);
        assertThat(rows.getFirst())
                .containsExactly(
                        "2025-01-05 08:00",
                        "UTC+00:00",
                        "0.00",
                        "Entry of spasm 1, hours since that one began",
                        "8",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
        assertThat(rows.get(8).subList(2, 5))
                .containsExactly("30.00", "Entry of spasm 1, hours since that one began", "0");
        assertThat(fourSpasms().picture(look, ChartOptions.ALL).table().rows())
                .as("control: not asked for")
                .noneMatch(row -> row.get(3).startsWith("Entry of spasm"));
    }

    @Test
    void eachLineHasADashOfItsOwnOfPrintableWeight() {
        var dashes = java.util.stream.IntStream.range(0, Earlier.MOST)
                .mapToObj(i -> EarlierLines.stroke(Look.PRINT, i))
                .toList();
        assertThat(dashes).doesNotHaveDuplicates().allMatch(stroke -> stroke.getLineWidth() >= 0.75f);
        assertThat(EarlierLines.stroke(Look.PRINT, Earlier.MOST))
                .as("control: a ninth would look like the first")
                .isEqualTo(dashes.getFirst());
    }
}
