package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.charts.EpisodeSeries.Point;

class PainLineTest {
    private static PainLine line(ChartDiary diary, int width) {
        EpisodeSeries series = diary.series();
        return PainLine.of(series, layout(series, width), false);
    }

    private static EpisodeLayout layout(EpisodeSeries series, int width) {
        return EpisodeLayout.of(series, Look.LIGHT, ChartOptions.ALL, ChartDiary.ENGLISH, width, 500, 0);
    }

    @Test
    void theLineIsBrokenOverMoreThanThirtySixHours() {
        assertThat(line(ChartDiary.began().pains(0, 9, 36, 8, 72, 7), 1000).pieces())
                .hasSize(1);
        assertThat(line(ChartDiary.began().pains(0, 9, 36.1, 8, 72, 7), 1000).pieces())
                .hasSize(2);
    }

    @Test
    void aScorelessEntryBetweenDoesNotJoinIt() {
        ChartDiary diary = ChartDiary.began().pain(0, 9);
        diary.reading(diary.entry(20).withStillThere(org.spasmdiary.diary.Tri.YES))
                .pain(40, 8);
        assertThat(line(diary, 1000).pieces()).hasSize(2);
    }

    @Test
    void dotsAreOffWhenEntriesLieCloserThanFivePixels() {
        assertThat(line(ChartDiary.nineDays(), 1000).dots()).isTrue();
        assertThat(line(EpisodeGoldenTest.manyEntries(500), 1000).dots()).isFalse();
    }

    @Test
    void thousandsOfEntriesKeepEveryPeakWithFewPoints() {
        ChartDiary diary = EpisodeGoldenTest.manyEntries(5_000);
        EpisodeSeries series = diary.series();
        EpisodeLayout at = layout(series, 800);
        List<Point> drawn = PainLine.of(series, at, false).pieces().stream()
                .flatMap(List::stream)
                .toList();
        assertThat(drawn.size()).isLessThan(4 * 800);
        assertThat(drawn).extracting(Point::pain).contains(10);
        for (int column = (int) at.x(0); column < at.x(300); column++) {
            int x = column;
            var all = series.points().stream()
                    .filter(p -> (int) at.x(p.hour()) == x)
                    .mapToInt(Point::pain)
                    .summaryStatistics();
            var kept = drawn.stream()
                    .filter(p -> (int) at.x(p.hour()) == x)
                    .mapToInt(Point::pain)
                    .summaryStatistics();
            assertThat(kept.getMax()).isEqualTo(all.getMax());
            assertThat(kept.getMin()).isEqualTo(all.getMin());
        }
    }

    @Test
    void takingEverySecondEntryWouldLoseThePeak() {
        List<Point> all = EpisodeGoldenTest.manyEntries(5_000).series().points();
        List<Point> naive = java.util.stream.IntStream.range(0, all.size())
                .filter(i -> i % 7 == 0)
                .mapToObj(all::get)
                .toList();
        assertThat(naive).as("negative control").extracting(Point::pain).doesNotContain(10);
    }

    @Test
    void aZoomKeepsOneEntryBeyondEachEdge() {
        ChartDiary diary = ChartDiary.began().pains(1, 5, 10, 5, 20, 5, 30, 6, 40, 5, 50, 5, 60, 5);
        EpisodeSeries series = diary.series(ChartOptions.ALL.withZoom(new View(24, 45)));
        PainLine line = PainLine.of(series, layout(series, 1000), false);
        assertThat(line.pieces().getFirst()).extracting(Point::hour).containsExactly(20.0, 30.0, 40.0, 50.0);
    }

    @Test
    void aZoomBetweenTwoEntriesStillShowsTheLine() {
        EpisodeSeries series =
                ChartDiary.began().pains(1, 5, 30, 6).series(ChartOptions.ALL.withZoom(new View(10, 20)));
        assertThat(PainLine.of(series, layout(series, 1000), false).pieces().getFirst())
                .hasSize(2);
    }
}
