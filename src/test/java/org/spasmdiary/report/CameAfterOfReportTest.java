package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.openDiary;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.HelpedDiaries;
import org.spasmdiary.diary.Diary;

/** What came after each treatment, on page 1 where it has room, with its n and beside nothing logged. */
class CameAfterOfReportTest {
    private static ReportContent.CameAfter after(Diary diary) {
        return content(diary, one(Paper.A4), HelpedDiaries.NOW).cameAfter();
    }

    @Test
    void theMostTimesStandFirstAndNothingLoggedLast() {
        ReportContent.CameAfter after = after(HelpedDiaries.ordinary());
        List<Integer> times =
                after.rows().stream().map(row -> Integer.valueOf(row.get(1))).toList();
        assertThat(times)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .hasSize(7);
        assertThat(after.rows().getFirst().getFirst()).isEqualTo("Ibuprofen 400 mg");
        assertThat(after.nothing().getFirst()).isEqualTo("Nothing logged");
        assertThat(after.nothing().getLast()).matches("(down|same|up).* \\(.* to .*\\)");
        assertThat(after.notCause()).isEqualTo("This shows what came after, not what caused it.");
    }

    @Test
    void fewerThanFiveTimesSayNothing() {
        List<List<String>> rows = after(HelpedDiaries.ordinary()).rows();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.getLast().equals("too few to say")).isEqualTo(Integer.parseInt(row.get(1)) < 5));
        assertThat(rows).extracting(row -> row.get(1)).contains("5", "4");
    }

    @Test
    void withoutAScoreBeforeAndAfterThereIsNoTable() {
        assertThat(after(Diary.EMPTY).rows()).isEmpty();
        assertThat(content(openDiary(), one(Paper.A4)).cameAfter().rows()).isEmpty();
        assertThat(PdfFacts.text(ReportPdf.write(content(openDiary(), one(Paper.A4)))))
                .doesNotContain("What came after");
    }

    @Test
    void itStandsOnPage1OrPage1SaysWhereItIs() {
        for (Paper paper : Paper.values())
            for (Diary diary : List.of(HelpedDiaries.one(), HelpedDiaries.ordinary())) {
                var content = content(diary, ReportSamples.year(paper), HelpedDiaries.NOW);
                String all = PdfFacts.text(ReportPdf.write(content));
                Stream.concat(
                                content.cameAfter().rows().stream(),
                                Stream.of(content.cameAfter().nothing()))
                        .forEach(row -> assertThat(all.replaceAll("\\s+", ""))
                                .contains(String.join("", row).replaceAll("\\s+", "")));
                assertThat(all).contains("What came after", "not what caused it.");
            }
    }

    @Test
    void itIsTheFirstToGoToPage2() {
        var content = content(HelpedDiaries.ordinary(), one(Paper.LETTER), HelpedDiaries.NOW);
        var fit = new PageFit(200, 3, 3, 3, 3, 3, 0, 3, 0);
        String page1 = new PageOne(content, fit).document().getDocumentElement().getTextContent();
        assertThat(page1).contains("What came after each treatment: on page 2.").doesNotContain("Nothing logged");
        var two = new PageOne(content, new PageFit(200, 3, 3, 3, 3, 3, 2, 3, 0));
        assertThat(two.document().getDocumentElement().getTextContent()).contains("Nothing logged", "More on page 2.");
    }
}
