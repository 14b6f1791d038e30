package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.open;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Notes;

/** A private note is in no report that did not ask for it: not in the content, the text, the metadata or the bytes (G42). */
class PrivacyTest {
    private static final String CANARY = "KANARIENVOGEL-7";

    private static Diary diary() {
        var entries = open();
        entries.add(() -> reading("2026-03-12T09:10:00Z").pain(4).get().withNotes(new Notes("an open note", CANARY)));
        return of(entries);
    }

    private static boolean leaks(ReportContent content, byte[] pdf) {
        return content.toString().contains(CANARY)
                || PdfFacts.text(pdf).contains(CANARY)
                || new String(pdf, StandardCharsets.ISO_8859_1).contains(CANARY);
    }

    @Test
    void privateNoteIsAbsentUnlessAskedFor() {
        var content = content(diary(), full(false));
        byte[] pdf = ReportPdf.write(content);
        assertThat(leaks(content, pdf)).isFalse();
        assertThat(PdfFacts.text(pdf)).contains("an open note").doesNotContain("Private note");
        for (var panel : content.charts().panels())
            assertThat(panel.picture().spoken() + panel.picture().table()).doesNotContain(CANARY);
    }

    @Test
    void askedForItStandsUnderItsOwnHeading() {
        byte[] pdf = ReportPdf.write(content(diary(), full(true)));
        assertThat(PdfFacts.text(pdf).replaceAll("\\s+", " "))
                .contains("Private note, Thu 12 Mar 2026, 09:10. " + CANARY);
    }

    @Test
    void filterThatOnlyHidesItInTheLayoutIsCaught() {
        // control: content that holds the note, written with the part left out of the pages
        var holds = content(diary(), full(true));
        assertThat(leaks(holds, ReportPdf.write(content(diary(), full(false))))).isTrue();
    }
}
