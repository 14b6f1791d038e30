package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

class ReportPdfTest {
    @Test
    void emptyDiaryGivesOneSoundPage() throws Exception {
        var content = ReportContent.of(
                Diary.EMPTY,
                ReportRequest.onePage(Paper.A4),
                Instant.parse("2026-03-12T10:40:00Z"),
                ZoneId.of("Europe/Berlin"),
                Words.of(Locale.UK));
        byte[] pdf = ReportPdf.write(content);
        assertThat(PdfPages.count(pdf)).isEqualTo(1);
        Vera.check(pdf);
        assertThat(ReportPdf.write(content)).isEqualTo(pdf);
    }
}
