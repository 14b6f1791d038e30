package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.year;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Notes;

/** A private note looked for in the opened file: every stream unpacked, every text of every object. */
class PrivateNotesEverywhereTest {
    private static final String CANARY = "ZAUNKOENIG-4711";

    private static Diary diary() {
        return of(List.of(
                () -> spasm("2026-03-10T06:40:00Z").get().withNotes("", new Notes("", CANARY + " spasm")),
                () -> reading("2026-03-11T08:00:00Z").pain(5).get().withNotes(new Notes("open", CANARY + " entry")),
                () -> reading("2026-03-12T08:00:00Z").pain(4).get().withNotes(new Notes("", CANARY + " alone"))));
    }

    static Stream<ReportRequest> requests() {
        return Stream.of(one(Paper.A4), one(Paper.LETTER), year(Paper.A4), full(false));
    }

    /** Everything that the file holds, unpacked: raw bytes, streams, texts in both of their codings. */
    private static String unpacked(byte[] pdf) throws Exception {
        var all = new ByteArrayOutputStream();
        all.write(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream)
                    all.write(stream.createInputStream().readAllBytes());
                if (object instanceof COSDictionary dictionary)
                    for (var value : dictionary.getValues())
                        if (value instanceof COSString text)
                            all.write((text.getString() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return all.toString(StandardCharsets.ISO_8859_1) + PdfFacts.text(pdf);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void itIsInNoPartOfAFileThatDidNotAskForIt(ReportRequest request) throws Exception {
        String all = unpacked(ReportPdf.write(content(diary(), request)));
        assertThat(all).doesNotContain(CANARY, hex(CANARY));
        assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("private note");
    }

    private static String hex(String text) {
        var hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) hex.append(String.format(Locale.ROOT, "%02X", b));
        return hex.toString();
    }

    @Test
    void theSearchFindsItWhereItWasAskedFor() throws Exception {
        // control: and that it looks into texts that the pages do not show
        var content = content(diary(), full(true));
        assertThat(unpacked(ReportPdf.write(content))).contains(CANARY);
        String spoken = content.charts().panels().getFirst().picture().spoken();
        assertThat(unpacked(ReportPdf.write(content))).contains(spoken.substring(0, 15));
    }

    @Test
    void eachAskedForStandsWithItsTimeUnderOneHeading() {
        var part = content(diary(), full(true)).later().stream()
                .filter(p -> p.heading().equals("Private notes"))
                .findFirst()
                .orElseThrow();
        assertThat(part.blocks())
                .extracting(block -> ((ReportContent.Block.Paragraph) block).said())
                .containsExactly(
                        new ReportContent.Said("Private note, Tue 10 Mar 2026, 06:40.", CANARY + " spasm"),
                        new ReportContent.Said("Private note, Wed 11 Mar 2026, 08:00.", CANARY + " entry"),
                        new ReportContent.Said("Private note, Thu 12 Mar 2026, 08:00.", CANARY + " alone"));
    }

    @Test
    void askedForWithoutAnyThereIsNoEmptyHeading() {
        var none = of(List.of(
                spasm("2026-03-10T06:40:00Z"), reading("2026-03-11T08:00:00Z").note("open")));
        assertThat(content(none, full(true)).later())
                .extracting(ReportContent.Part::heading)
                .doesNotContain("Private notes");
    }

    @Test
    void aRequestForOnePageHasThemOff() {
        assertThat(one(Paper.A4).privateNotes()).isFalse();
    }
}
