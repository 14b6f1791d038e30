package org.spasmdiary.report;

/** Writes a report as a PDF: the file that is previewed, saved and printed. */
public final class ReportPdf {
    private ReportPdf() {}

    /** The file; the same content gives the same bytes. */
    public static byte[] write(ReportContent content) {
        PageFit fit = PageFit.of(content);
        PageOne one = new PageOne(content, fit);
        new LaterPages(content, one).write(fit);
        return one.engine().write(content.printedAt());
    }
}
