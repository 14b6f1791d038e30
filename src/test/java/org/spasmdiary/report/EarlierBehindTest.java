package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Earlier spasms stand thin behind the one of the report, and nowhere else. */
class EarlierBehindTest {
    private static String said(ReportRequest request) {
        return ReportSamples.content(ReportSamples.busy(40), request)
                .charts()
                .panels()
                .getLast()
                .picture()
                .spoken();
    }

    @Test
    void theLargeChartOfOneSpasmHasThemAndSmallOnesOfAPeriodDoNot() {
        assertThat(said(ReportSamples.one(Paper.A4)))
                .contains("5 earlier spasms, numbers 1, 2, 3, 4, 5, are thin lines behind it");
        assertThat(said(ReportSamples.year(Paper.A4))).as("control").doesNotContain("earlier spasm");
    }
}
