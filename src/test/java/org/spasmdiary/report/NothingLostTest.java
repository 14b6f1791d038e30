package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.busy;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.everything;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.openDiary;
import static org.spasmdiary.report.ReportSamples.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.diary.Diary;

/** What the content says stands on some page, whatever page 1 has room for; the gravest advice on page 1. */
class NothingLostTest {
    private static final String MORE = "More on page 2.";
    private static final Map<Paper, ReportContent> ALL = new EnumMap<>(Paper.class);
    private static final Map<Paper, byte[]> PDF = new EnumMap<>(Paper.class);

    private static ReportContent all(Paper paper) {
        return ALL.computeIfAbsent(paper, p -> content(everything(), one(p)));
    }

    private static byte[] pdf(Paper paper) {
        return PDF.computeIfAbsent(paper, p -> ReportPdf.write(all(p)));
    }

    static Stream<ReportContent> reports() {
        return Stream.of(
                content(Diary.EMPTY, one(Paper.A4)),
                content(openDiary(), one(Paper.LETTER)),
                content(busy(80), year(Paper.A4)),
                all(Paper.A4),
                content(everything(), year(Paper.LETTER)));
    }

    /** Every text of a report that a reader must be able to find, but for charts, which say themselves. */
    private static List<String> texts(ReportContent content) {
        List<String> all = new ArrayList<>(List.of(
                content.header().title(),
                content.header().range(),
                content.story(),
                content.advice().disclaimer(),
                content.footer().left()));
        content.facts().forEach(fact -> all.addAll(List.of(fact.large(), fact.small())));
        Stream.concat(content.advice().shown().stream(), content.closing().stream())
                .forEach(said -> all.addAll(List.of(said.lead(), said.text())));
        content.spasms().rows().stream().limit(content.spasms().asked()).forEach(spasm -> all.addAll(spasm.cells()));
        content.signs().rows().forEach(sign -> {
            all.add(sign.name());
            sign.answers().forEach(answer -> all.add(answer.text()));
        });
        all.addAll(content.signs().notes());
        content.medicines().rows().forEach(medicine -> all.addAll(medicine.cells()));
        all.addAll(content.medicines().notes());
        if (!content.cameAfter().rows().isEmpty()) {
            content.cameAfter().rows().forEach(all::addAll);
            all.addAll(content.cameAfter().nothing());
            all.add(content.cameAfter().notCause());
        }
        return all;
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    static List<String> lost(ReportContent content, String printed) {
        String dense = dense(printed);
        return texts(content).stream()
                .filter(text -> !dense.contains(dense(text)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyTextOfTheContentIsPrinted(ReportContent content) {
        assertThat(lost(content, PdfFacts.text(ReportPdf.write(content)))).isEmpty();
    }

    @Test
    void aTextThatPage1HasNoRoomForIsMissedWithoutTheOtherPages() {
        // control: page 1 alone of the same report does not have it all
        assertThat(lost(all(Paper.LETTER), PdfFacts.text(pdf(Paper.LETTER), 1, 1)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyKindOfTreatmentIsCountedOnOnePageOrTheOther(Paper paper) {
        String printed = dense(PdfFacts.text(pdf(paper))).toLowerCase(Locale.ROOT);
        assertThat(all(paper).treatments().rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row ->
                        assertThat(printed).contains(dense(row.getFirst()).toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyEmergencyIsOnPage1BeforeAnyListOfTreatments(Paper paper) {
        String page1 = dense(PdfFacts.text(pdf(paper), 1, 1));
        var emergencies = all(paper).advice().shown().stream()
                .filter(said -> said.lead().equals("Emergency:"))
                .toList();
        assertThat(emergencies)
                .hasSizeGreaterThan(2)
                .allSatisfy(said -> assertThat(page1).contains(dense(said.text())));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void page1SaysThatThereIsMoreWhereverItBreaksOff(Paper paper) {
        assertThat(PdfFacts.text(pdf(paper), 1, 1)).contains(MORE, "Page 1 of ");
        assertThat(PdfFacts.text(pdf(paper), 2, 2))
                .contains(", continued", "Page 2 of ")
                .doesNotContain(MORE);
    }

    @Test
    void aReportThatFitsSaysNothingOfAnotherPage() {
        byte[] pdf = ReportPdf.write(content(openDiary(), one(Paper.A4)));
        assertThat(PdfPages.count(pdf)).isEqualTo(1);
        assertThat(PdfFacts.text(pdf)).doesNotContain("page 2", "continued");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aTableOfTreatmentsHasRowsOrNoHead(Paper paper) {
        for (int rows = 0; rows <= 2; rows++) {
            var fit = new PageFit(200, 3, 3, 3, rows, 3, 3, 3, 0);
            String text =
                    new PageOne(all(paper), fit).document().getDocumentElement().getTextContent();
            assertThat(text.contains("TimesDaysLast")).isEqualTo(rows > 0);
            assertThat(text).contains("Also: ");
        }
    }
}
