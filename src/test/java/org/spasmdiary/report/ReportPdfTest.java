package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.busy;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.openDiary;
import static org.spasmdiary.report.ReportSamples.year;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;

/** The file itself: accessible, archival, vectors, our fonts, nothing of this computer in it. */
class ReportPdfTest {
    private static byte[] pdf(Diary diary, ReportRequest request) {
        return ReportPdf.write(content(diary, request));
    }

    @Test
    void emptyDiaryGivesOneSoundPage() throws Exception {
        byte[] pdf = pdf(Diary.EMPTY, one(Paper.A4));
        assertThat(PdfPages.count(pdf)).isEqualTo(1);
        Vera.check(pdf);
    }

    @Test
    void oneSpasmOnLetterKeepsTheRulesForAccessibleAndArchivalFiles() throws Exception {
        Vera.check(pdf(openDiary(), one(Paper.LETTER)));
    }

    @Test
    void twelveMonthsWithAppendixKeepThemToo() throws Exception {
        Vera.check(pdf(busy(30), full(true)));
    }

    @Test
    void textIsTextInTheOrderItIsRead() {
        String text = PdfFacts.text(pdf(openDiary(), one(Paper.A4)));
        assertThat(text.replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Back spasm summary",
                        "Name",
                        "This spasm began",
                        "1 spasm",
                        "2 d 4 h",
                        "It does not diagnose.",
                        "Pain (0 to 10)",
                        "Spasms, newest first",
                        "Warning signs",
                        "Medicines",
                        "1,600",
                        "How complete.",
                        "My questions")
                .contains("Name not given", "Page 1 of 1");
    }

    @Test
    void chartIsVectorsAndSaysItselfInWords() throws Exception {
        var content = content(openDiary(), one(Paper.A4));
        byte[] pdf = ReportPdf.write(content);
        assertThat(PdfFacts.images(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(alternatives(root.getKids()))
                    .contains(content.charts().panels().getFirst().picture().spoken());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    private static java.util.List<String> alternatives(java.util.List<Object> kids) {
        var found = new java.util.ArrayList<String>();
        for (Object kid : kids)
            if (kid
                    instanceof
                    org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement element) {
                if (element.getAlternateDescription() != null) found.add(element.getAlternateDescription());
                found.addAll(alternatives(element.getKids()));
            }
        return found;
    }

    @Test
    void everyFontIsInterAndInsideTheFile() {
        assertThat(PdfFacts.foreignFonts(pdf(busy(20), full(false)))).isEmpty();
    }

    @Test
    void sameContentGivesTheSameBytes() {
        var content = content(openDiary(), year(Paper.A4));
        assertThat(ReportPdf.write(content)).isEqualTo(ReportPdf.write(content));
    }

    @Test
    void nothingOfThisComputerIsInTheFile() throws Exception {
        byte[] pdf = pdf(openDiary(), one(Paper.A4));
        try (var document = Loader.loadPDF(pdf)) {
            var about = document.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("Back spasm summary");
            assertThat(about.getProducer()).isEqualTo("Spasm Diary");
            assertThat(about.getCreationDate().toInstant()).isEqualTo(ReportSamples.NOW);
            assertThat(about.getAuthor()).isNullOrEmpty();
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            for (String own : new String[] {"user.name", "user.home", "user.dir"})
                assertThat(metadata + about.getCOSObject()).doesNotContain(System.getProperty(own) + "/");
        }
    }

    @Test
    void monoHasNoColour() {
        for (var image : PdfPages.render(pdf(busy(20), year(Paper.A4)), 60))
            assertThat(coloured(image)).isZero();
    }

    private static long coloured(org.spasmdiary.charts.PixelImage image) {
        return java.util.Arrays.stream(image.argb())
                .filter(p -> Math.abs((p >> 16 & 255) - (p & 255)) > 6 || Math.abs((p >> 8 & 255) - (p & 255)) > 6)
                .count();
    }

    @Test
    void pagesAreAsLargeAsTheirPaper() {
        var a4 = PdfPages.render(pdf(Diary.EMPTY, one(Paper.A4)), 0, 72);
        assertThat(a4.width()).isBetween(594, 597);
        assertThat(a4.height()).isBetween(841, 843);
        var letter = PdfPages.render(pdf(Diary.EMPTY, one(Paper.LETTER)), 0, 72);
        assertThat(letter.width()).isBetween(611, 613);
        assertThat(letter.height()).isBetween(791, 793);
    }
}
