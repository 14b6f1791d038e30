package org.spasmdiary.report;

import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.openDiary;
import static org.spasmdiary.report.ReportSamples.year;

import org.junit.jupiter.api.Test;
import org.spasmdiary.Golden;

/** Pages that were looked at: they may change only on purpose. */
class ReportGoldenTest {
    private static void check(String name, ReportContent content) {
        byte[] pdf = ReportPdf.write(content);
        Golden.check("report/" + name, PdfPages.render(pdf, 0, 80));
        Golden.checkText("report/" + name, PdfFacts.text(pdf).replace("\r\n", "\n"));
    }

    @Test
    void oneSpasmOnA4() {
        check("one-a4", content(openDiary(), one(Paper.A4)));
    }

    @Test
    void twelveMonthsOnLetter() {
        check("year-letter", content(ReportSamples.busy(40), year(Paper.LETTER)));
    }
}
