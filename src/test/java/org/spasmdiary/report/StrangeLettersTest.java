package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.open;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that our typeface lacks: they cannot be printed, and the page says so. */
class StrangeLettersTest {
    private static final String SAID = "Letters that cannot be printed here are shown as #.";

    private static ReportContent with(String note, ReportRequest request) {
        var entries = open();
        entries.add(reading("2026-03-12T09:10:00Z").pain(4).note(note));
        return content(of(entries), request);
    }

    private static String limits(ReportContent content) {
        return content.closing().getLast().text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"腰が痛い", "ظهري يؤلمني", "הגב כואב", "ปวดหลัง", "It hurts 😀"})
    void aNoteInThemIsPrintedWithASentenceAboutIt(String note) {
        var content = with(note, one(Paper.A4));
        assertThat(limits(content)).endsWith(SAID);
        assertThat(PdfFacts.text(ReportPdf.write(content)).replaceAll("\\s+", " "))
                .contains("#", SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grüße, naïve – 8½ °C", "Спина болит", "Η μέση μου πονάει", "Đau lưng", "plecy bolą → ✓"})
    void aNoteInLettersThatWeHaveIsPrintedAsItIs(String note) {
        var content = with(note, one(Paper.A4));
        assertThat(limits(content)).doesNotContain("#");
        assertThat(PdfFacts.text(ReportPdf.write(content)).replaceAll("\\s+", " "))
                .contains(note)
                .doesNotContain("#");
    }

    @Test
    void aLongNoteOnlyOnTheLaterPagesCountsWhereTheyPrint() {
        String note = "腰が痛い ".repeat(60);
        assertThat(limits(with(note, full(false)))).endsWith(SAID);
        assertThat(limits(with(note, one(Paper.A4)))).doesNotContain("#");
    }

    @Test
    void aQuestionAndANameCountToo() {
        for (var request : List.of(asking("", "腰?"), asking("山田", "")))
            assertThat(limits(content(of(open()), request))).endsWith(SAID);
    }

    private static ReportRequest asking(String name, String question) {
        return new ReportRequest(
                Optional.empty(), Optional.empty(), Paper.A4, true, false, false, List.of(question), name);
    }
}
