package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.NOW;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.openDiary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Entry;

/** The same diary, request and moment give the same file, on any computer. */
class SameBytesTest {
    private static byte[] written() {
        return ReportPdf.write(content(openDiary(), one(Paper.A4)));
    }

    @Test
    void twiceIsTheSame() {
        assertThat(written()).isEqualTo(written());
        assertThat(ReportPdf.write(content(openDiary(), full(false))))
                .isEqualTo(ReportPdf.write(content(openDiary(), full(false))));
    }

    @Test
    void theOrderInWhichEntriesWereTypedDoesNotMatter() {
        List<Supplier<? extends Entry>> shuffled = new ArrayList<>(ReportSamples.open());
        Collections.shuffle(shuffled, new Random(4));
        assertThat(ReportPdf.write(content(ReportSamples.of(shuffled), one(Paper.A4))))
                .isEqualTo(written());
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Apia,tr-TR", "America/New_York,ar-EG", "Asia/Kolkata,de-DE"})
    void theComputersZoneAndLanguageDoNotMatter(String zone, String language) {
        byte[] usual = written();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(written()).isEqualTo(usual);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Test
    void anotherMomentIsAnotherFileWithThatMomentInIt() throws Exception {
        var later = NOW.plusSeconds(60);
        byte[] pdf = ReportPdf.write(content(openDiary(), one(Paper.A4), later));
        assertThat(pdf).isNotEqualTo(written());
        assertThat(PdfFacts.text(pdf)).contains("printed 12 Mar 2026, 11:41");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(later);
            assertThat(document.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(later);
        }
    }

    @Test
    void theDateInsideTheMetadataIsThatOfTheReportToo() throws Exception {
        try (var document = Loader.loadPDF(written())) {
            String xml = new String(
                    document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xml).contains("2026-03-12T10:40:00Z").doesNotContain("2025-11", "2026-11");
        }
    }
}
