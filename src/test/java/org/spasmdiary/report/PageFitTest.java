package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.busy;
import static org.spasmdiary.report.ReportSamples.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;

/** Page 1 is one sheet, whatever is in the diary; nothing on it is small, nothing off the paper, nothing cut. */
class PageFitTest {
    private static final double SAFE = 12 * 72 / 25.4; // 12 mm in points

    private static byte[] write(Diary diary, Paper paper, boolean year) {
        return ReportPdf.write(content(diary, year ? ReportSamples.year(paper) : ReportSamples.one(paper)));
    }

    @ParameterizedTest
    @CsvSource({
        "1,A4,false",
        "1,LETTER,false",
        "1,A4,true",
        "60,LETTER,true",
        "60,A4,false",
        "500,A4,false",
        "500,LETTER,false",
        "500,A4,true",
        "500,LETTER,true"
    })
    void oneSheetForUpTo500ReadingsAnd6Spasms(int readings, Paper paper, boolean year) {
        byte[] pdf = write(busy(readings), paper, year);
        assertThat(PdfPages.count(pdf)).isEqualTo(1);
        assertThat(tooSmall(pdf)).isEmpty();
        assertThat(offTheSafeArea(pdf)).isEmpty();
    }

    static List<String> tooSmall(byte[] pdf) {
        return PdfFacts.pieces(pdf).stream()
                .filter(piece -> piece.size() < 8.99)
                .map(PdfFacts.Piece::toString)
                .toList();
    }

    static List<String> offTheSafeArea(byte[] pdf) {
        return PdfFacts.pieces(pdf).stream()
                .filter(piece -> piece.x() < SAFE
                        || piece.x() + piece.width() > piece.pageWidth() - SAFE
                        || piece.y() < SAFE
                        || piece.y() > piece.pageHeight() - SAFE)
                .map(PdfFacts.Piece::toString)
                .toList();
    }

    @Test
    void pageWithoutFittingDoesNotFit() {
        // control: with the charts always at their highest and nothing given up, the same content takes two sheets
        var content = content(busy(60), ReportSamples.year(Paper.LETTER));
        var all = new PageFit(330, 100, 100, 100, 100, 100, 100, 100, 2);
        assertThat(new PageOne(content, all).engine().room().pages()).isGreaterThan(1);
    }

    @Test
    void smallTextIsFound() {
        // control of the measure itself: a chart at half its size has text under 9 pt
        var content = content(busy(5), ReportSamples.one(Paper.A4));
        var half = new org.spasmdiary.charts.Picture() {
            private final org.spasmdiary.charts.Picture whole =
                    content.charts().panels().getFirst().picture();

            @Override
            public void draw(java.awt.Graphics2D g, double width, double height) {
                g.scale(0.5, 0.5);
                whole.draw(g, width * 2, height * 2);
            }

            @Override
            public String spoken() {
                return whole.spoken();
            }

            @Override
            public org.spasmdiary.charts.ChartTable table() {
                return whole.table();
            }
        };
        assertThat(tooSmall(PicturePdf.write(half, 400, 300))).isNotEmpty();
    }

    @Test
    void nineSpasmsDrawTheNewestSixAndSayWhereTheOthersAre() {
        List<org.spasmdiary.SpasmSample> spasms = new ArrayList<>();
        for (int month = 1; month <= 9; month++)
            spasms.add(org.spasmdiary.Samples.spasm("2025-0" + month + "-20T08:00:00Z")
                    .eased("2025-0" + month + "-22T08:00:00Z"));
        var diary = org.spasmdiary.Samples.diary(spasms);
        var span = new org.spasmdiary.diary.Span(
                java.time.LocalDate.parse("2025-01-01"), java.time.LocalDate.parse("2025-12-31"));
        var request =
                new ReportRequest(Optional.empty(), Optional.of(span), Paper.A4, true, false, false, List.of(), "");
        byte[] pdf = ReportPdf.write(content(diary, request));
        assertThat(PdfPages.count(pdf)).isEqualTo(2);
        assertThat(PdfFacts.text(pdf, 1, 1)).contains("3 more on page 2", "More on page 2.", "Page 1 of 2");
        assertThat(PdfFacts.text(pdf, 2, 2)).contains("continued", "20 Jan", "Page 2 of 2");
        String both = PdfFacts.text(pdf);
        for (int n = 1; n <= 9; n++) assertThat(both).contains("20 " + month(n));
    }

    private static String month(int n) {
        return java.time.Month.of(n).getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.UK);
    }

    @Test
    void longQuestionsAreKeptWhole() {
        String question = "Why does it come back whenever I have been sitting for long "
                        .repeat(8)
                        .strip() + "?";
        var request = new ReportRequest(
                Optional.empty(),
                Optional.empty(),
                Paper.LETTER,
                true,
                false,
                false,
                List.of(question, question, question),
                "A very long name indeed, with three more names behind it and a title in front of it");
        byte[] pdf = ReportPdf.write(content(busy(60), request));
        assertThat(PdfFacts.text(pdf).replaceAll("\\s+", " "))
                .contains("1. " + question, "3. " + question, "in front of it");
        assertThat(offTheSafeArea(pdf)).isEmpty();
    }
}
