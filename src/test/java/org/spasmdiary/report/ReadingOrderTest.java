package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.busy;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;

/** The text of a page comes out in the order a person reads it, for any number of spasms, with no number lost. */
class ReadingOrderTest {
    private static Diary spasms(int n) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        Instant onset = Instant.parse("2026-03-10T08:00:00Z");
        for (int i = 0; i < n; i++, onset = onset.minusSeconds(8 * 86_400L)) {
            entries.add(spasm(onset.toString())
                    .eased(onset.plusSeconds(86_400L + 3_600L * i).toString()));
            entries.add(reading(onset.plusSeconds(3_600).toString()).pain(1 + i % 9));
        }
        return of(entries);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aYearIsReadFromTheStoryToTheSmallPrint(Paper paper) {
        String text =
                PdfFacts.text(ReportPdf.write(content(busy(40), year(paper)))).replaceAll("\\s+", " ");
        assertThat(text)
                .containsSubsequence(
                        "Back spasm summary",
                        "Name",
                        "Born",
                        "This spasm began",
                        "6 spasms",
                        "It does not diagnose.",
                        "Pain (0 to 10) since each began",
                        "Spasms in these days",
                        "No. Began Lasted Worst",
                        "Warning signs asked about",
                        "Medicines in these days",
                        "Treatments, this spasm",
                        "How complete.",
                        "Limits.");
    }

    @Test
    void theFirstPageOfTheFileIsReadLikeTheScreenShowsIt() {
        byte[] pdf = ReportPdf.write(content(busy(40), year(Paper.A4)));
        assertThat(PdfPages.text(pdf, 0)).isEqualTo(PdfFacts.text(pdf, 1, 1).strip());
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,1", "6,1", "7,2", "20,2", "40,5"})
    void everySpasmOfAYearHasItsRowAndTheSheetsAreAsFewAsCanBe(int n, int sheets) {
        var content = content(spasms(n), year(Paper.A4));
        byte[] pdf = ReportPdf.write(content);
        assertThat(PdfPages.count(pdf)).isLessThanOrEqualTo(sheets);
        String text = PdfFacts.text(pdf).replaceAll("\\s+", " ");
        for (var row : content.spasms().rows())
            assertThat(text).contains(row.number() + " " + row.began() + " " + row.lasted());
        for (int page = 1; page <= PdfPages.count(pdf); page++)
            assertThat(PdfFacts.text(pdf, page, page)).contains("Page " + page + " of " + PdfPages.count(pdf));
    }

    @ParameterizedTest
    @CsvSource({"1,1,true", "2,2,false", "4,4,false", "6,6,false", "7,6,false"})
    void upToSixSpasmsAreDrawnOnPage1AndASingleOneLarge(int n, int drawn, boolean large) {
        var charts = content(spasms(n), year(Paper.LETTER)).charts();
        assertThat(charts.large()).isEqualTo(large);
        assertThat(charts.panels()).hasSize(drawn);
        assertThat(charts.earlier()).hasSize(n - drawn);
        if (!large)
            assertThat(charts.panels())
                    .extracting(ReportContent.Panel::number)
                    .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
    }

    @Test
    void oneSpasmIsToldBesideTheTwoBeforeIt() {
        var spasms = content(spasms(5), one(Paper.A4)).spasms();
        assertThat(spasms.heading()).isEqualTo("Spasms, newest first");
        assertThat(spasms.rows()).extracting(ReportContent.Spasm::number).containsExactly("5", "4", "3");
        assertThat(spasms.rows()).extracting(ReportContent.Spasm::current).containsExactly(true, false, false);
    }
}
