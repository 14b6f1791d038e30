package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;

/** The small charts: same axes, no line over a gap, the right end mark, whatever the number of entries. */
class SmallChartTest {
    private static final org.spasmdiary.SpasmSample OTHER =
            spasm("2026-03-01T08:00:00Z").eased("2026-03-02T08:00:00Z");

    private static List<SmallChart> charts(Diary diary) {
        return content(diary, year(Paper.A4)).charts().panels().stream()
                .map(panel -> (SmallChart) panel.picture())
                .toList();
    }

    private static SmallChart last(Diary diary) {
        return charts(diary).getLast();
    }

    @Test
    void allHaveTheAxisThatTheLongestNeeds() {
        var ten = charts(Samples.diary(OTHER, spasm("2026-03-08T08:00:00Z").eased("2026-03-10T08:00:00Z")));
        assertThat(ten).extracting(SmallChart::hours).containsOnly(240.0);
        var exactly = charts(Samples.diary(OTHER, spasm("2025-03-18T08:00:00Z").eased("2025-03-28T08:00:00Z")));
        assertThat(exactly).extracting(SmallChart::hours).containsOnly(240.0);
        var weeks = charts(Samples.diary(OTHER, spasm("2025-03-18T08:00:00Z").eased("2025-03-28T08:00:01Z")));
        assertThat(weeks).extracting(SmallChart::hours).containsOnly(336.0);
    }

    @Test
    void gapIsHatchedOnlyOver36Hours() {
        var over = last(Samples.diary(
                OTHER,
                spasm("2026-03-09T00:00:00Z").eased("2026-03-11T00:00:00Z"),
                reading("2026-03-09T00:00:00Z").pain(5),
                reading("2026-03-10T12:00:01Z").pain(4)));
        assertThat(over.gaps()).containsExactly(new SmallChart.Stretch(0, 36 + 1 / 3600.0));
        var exact = last(Samples.diary(
                OTHER,
                spasm("2026-03-09T00:00:00Z").eased("2026-03-11T00:00:00Z"),
                reading("2026-03-09T00:00:00Z").pain(5),
                reading("2026-03-10T12:00:00Z").pain(4)));
        assertThat(exact.gaps()).isEmpty();
    }

    @Test
    void endSaysOverGoingOrNotKnown() {
        assertThat(last(Samples.diary(
                                OTHER,
                                spasm("2026-03-12T08:00:00Z"),
                                reading("2026-03-12T09:00:00Z").pain(3)))
                        .ending())
                .isEqualTo(SmallChart.Ending.GOING);
        assertThat(last(Samples.diary(OTHER, spasm("2026-03-05T08:00:00Z").eased("2026-03-06T08:00:00Z")))
                        .ending())
                .isEqualTo(SmallChart.Ending.OVER);
        assertThat(last(Samples.diary(
                                OTHER,
                                spasm("2026-03-05T08:00:00Z").ended("2026-03-06T08:00:00Z", EndReason.STOPPED_LOGGING)))
                        .ending())
                .isEqualTo(SmallChart.Ending.NOT_KNOWN);
        assertThat(last(Samples.diary(OTHER, spasm("2026-03-05T08:00:00Z"))).ending())
                .isEqualTo(SmallChart.Ending.NOT_KNOWN);
    }

    @Test
    void recalledEntryIsHollowOnlyOver24Hours() {
        var chart = last(Samples.diary(
                OTHER,
                spasm("2026-03-10T08:00:00Z"),
                reading("2026-03-10T08:00:00Z").pain(3).recorded("2026-03-11T08:00:00Z"),
                reading("2026-03-10T09:00:00Z").pain(0).recorded("2026-03-11T09:00:01Z")));
        assertThat(chart.curve()).containsExactly(new SmallChart.Point(0, 3, false), new SmallChart.Point(1, 0, true));
    }

    @Test
    void saysItselfAndListsItsNumbersLikeTheLargeOne() {
        var chart = last(Samples.diary(
                OTHER,
                spasm("2026-03-12T08:00:00Z"),
                reading("2026-03-12T09:00:00Z").pain(3)));
        assertThat(chart.spoken()).isNotBlank();
        assertThat(chart.table().rows()).isNotEmpty();
        assertThat(chart.caption().current()).isTrue();
        assertThat(chart.caption().lasted()).isEqualTo("2 h so far");
    }

    @Test
    void drawsWithNoEntryWithOneAndWith500() {
        for (var diary : List.of(
                Samples.diary(OTHER, spasm("2026-03-12T08:00:00Z")),
                Samples.diary(
                        OTHER,
                        spasm("2026-03-12T08:00:00Z"),
                        reading("2026-03-12T09:00:00Z").pain(10)),
                ReportSamples.busy(500))) assertThat(black(draw(last(diary)))).isGreaterThan(500);
    }

    @Test
    void currentOneIsFramedMoreHeavily() {
        var charts = charts(Samples.diary(OTHER, spasm("2026-03-12T08:00:00Z")));
        assertThat(black(draw(charts.getLast()))).isGreaterThan(black(draw(charts.getFirst())));
    }

    private static PixelImage draw(SmallChart chart) {
        return org.spasmdiary.charts.Pictures.pixels(chart, 320, 180, 1);
    }

    private static long black(PixelImage image) {
        return java.util.Arrays.stream(image.argb()).filter(p -> (p & 255) < 80).count();
    }
}
