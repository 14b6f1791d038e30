package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.everything;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.year;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.diary.Diary;

/** Ink, not only text, stays 12 mm from every edge, in the middle of the sheet, and in black and grey when asked. */
class ReportMarginsTest {
    private static final double DPI = 72;
    private static final int SAFE = (int) Math.floor(12 * DPI / 25.4);

    /** The smallest distance of any ink from the edges: left, top, right, bottom, in pixels. */
    private static int[] free(PixelImage page) {
        int[] free = {page.width(), page.height(), page.width(), page.height()};
        for (int y = 0; y < page.height(); y++)
            for (int x = 0; x < page.width(); x++) {
                if ((page.at(x, y) & 0xffffff) == 0xffffff) continue;
                free[0] = Math.min(free[0], x);
                free[1] = Math.min(free[1], y);
                free[2] = Math.min(free[2], page.width() - 1 - x);
                free[3] = Math.min(free[3], page.height() - 1 - y);
            }
        return free;
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void noInkIsNearerToAnEdgeThan12Millimetres(Paper paper) {
        for (ReportContent content :
                List.of(content(everything(), one(paper)), content(ReportSamples.busy(60), year(paper))))
            for (PixelImage page : PdfPages.render(ReportPdf.write(content), DPI))
                for (int side : free(page)) assertThat(side).isGreaterThanOrEqualTo(SAFE);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void leftAndRightMarginsAre15MillimetresEach(Paper paper) {
        int[] free = free(PdfPages.render(ReportPdf.write(content(Diary.EMPTY, one(paper))), 0, DPI));
        int margin = (int) Math.round(Paper.SIDE_MARGIN * DPI / 25.4);
        assertThat(free[0]).isBetween(margin - 1, margin + 1);
        assertThat(free[2]).isBetween(margin - 1, margin + 1);
    }

    @Test
    void inkAtTheEdgeIsFound() {
        // control: a picture over the whole sheet
        var edge = new Picture() {
            @Override
            public void draw(Graphics2D g, double width, double height) {
                g.setPaint(Color.BLACK);
                g.fillRect(20, 20, 40, 40);
            }

            @Override
            public String spoken() {
                return "A square.";
            }

            @Override
            public ChartTable table() {
                return new ChartTable(List.of(), List.of());
            }
        };
        assertThat(free(PdfPages.render(PicturePdf.write(edge, 595, 842), 0, DPI))[0])
                .isLessThan(SAFE);
    }

    @Test
    void aReportInColourHasColourAndABlackAndWhiteOneHasNone() {
        var colour = new ReportRequest(
                java.util.Optional.empty(), java.util.Optional.empty(), Paper.A4, false, false, false, List.of(), "");
        assertThat(coloured(PdfPages.render(ReportPdf.write(content(ReportSamples.openDiary(), colour)), 0, DPI)))
                .isPositive();
        assertThat(coloured(
                        PdfPages.render(ReportPdf.write(content(ReportSamples.openDiary(), one(Paper.A4))), 0, DPI)))
                .isZero();
    }

    private static long coloured(PixelImage page) {
        return java.util.Arrays.stream(page.argb())
                .filter(p -> Math.abs((p >> 16 & 255) - (p & 255)) > 12)
                .count();
    }
}
