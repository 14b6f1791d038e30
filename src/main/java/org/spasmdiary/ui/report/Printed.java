package org.spasmdiary.ui.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.report.PdfPages;
import org.spasmdiary.report.ReportContent;
import org.spasmdiary.report.ReportPdf;
import org.spasmdiary.report.ReportRequest;
import org.spasmdiary.words.Words;

/**
 * The report as it will be saved and printed: these bytes and no others.
 *
 * @param pdf not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // the file itself; compared by nobody
record Printed(ReportRequest request, byte[] pdf, int pages) {
    /** More thumbnails than this would take long to draw and nobody would look through them. */
    static final int MOST_THUMBNAILS = 30;
    /** Dots an inch: 76 px for the width of a sheet, twice as fine. */
    private static final double THUMBNAIL_DPI = 18.4;

    static Printed of(Diary diary, ReportRequest request, Instant now, ZoneId zone, Words words) {
        byte[] pdf = ReportPdf.write(ReportContent.of(diary, request, now, zone, words));
        return new Printed(request, pdf, PdfPages.count(pdf));
    }

    /** The first pages, small; none when there is only one page. */
    List<PixelImage> thumbnails() {
        List<PixelImage> small = new ArrayList<>();
        for (int i = 0; pages > 1 && i < Math.min(pages, MOST_THUMBNAILS); i++)
            small.add(PdfPages.render(pdf, i, THUMBNAIL_DPI));
        return List.copyOf(small);
    }

    /**
     * One page for the screen.
     *
     * @param number the first is 0
     */
    Sheet sheet(int number, double dpi) {
        return new Sheet(number, PdfPages.render(pdf, number, dpi), PdfPages.text(pdf, number));
    }

    /** A page as pixels and as text. */
    record Sheet(int number, PixelImage pixels, String text) {}
}
