package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.everything;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Span;

/** No letter of a finished page lies on another, and no word is broken that had a line to itself. */
class ReportLettersTest {
    /** Spasms whose captions are as long as captions get: two digits, a year, "at least" and two units. */
    private static Diary longCaptions(int spasms) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        Instant onset = Instant.parse("2024-12-20T08:00:00Z");
        for (int i = 0; i < spasms; i++, onset = onset.plusSeconds(86_400L * 25)) {
            Instant last = onset.plusSeconds(86_400L * 23 + 82_800);
            entries.add(spasm(onset.toString()).ended(last.toString(), EndReason.STOPPED_LOGGING));
            entries.add(reading(onset.toString()).pain(7));
            entries.add(reading(last.toString()).pain(3));
        }
        return of(entries);
    }

    static Stream<Finished> finished() {
        return reports().map(content -> new Finished(content, ReportPdf.write(content)));
    }

    private static Stream<ReportContent> reports() {
        var span = new Span(LocalDate.parse("2024-12-01"), LocalDate.parse("2026-03-12"));
        var twoYears =
                new ReportRequest(Optional.empty(), Optional.of(span), Paper.LETTER, true, false, false, List.of(), "");
        return Stream.of(
                content(longCaptions(17), twoYears),
                content(everything(), one(Paper.A4)),
                content(everything(), one(Paper.LETTER)),
                content(ReportSamples.busy(60), year(Paper.A4)));
    }

    private static List<String> overlaps(List<PdfFacts.Piece> pieces) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++)
            for (int j = i + 1; j < pieces.size(); j++) {
                var a = pieces.get(i);
                var b = pieces.get(j);
                boolean sameLine = a.page() == b.page() && Math.abs(a.y() - b.y()) < 5;
                double over = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
                if (sameLine && over > 0.6) found.add(a + " on " + b);
            }
        return found;
    }

    /** A report and its file. */
    record Finished(ReportContent content, byte[] pdf) {}

    @ParameterizedTest
    @MethodSource("finished")
    void noLetterLiesOnAnotherAndNoNameOfAMedicineIsBrokenInTheMiddle(Finished report) {
        assertThat(overlaps(PdfFacts.pieces(report.pdf()))).isEmpty();
        String text = PdfFacts.text(report.pdf(), 1, 1);
        for (var medicine : report.content().medicines().rows())
            for (String word : medicine.name().split(" ")) assertThat(text).contains(word);
    }

    @Test
    void lettersOnLettersAreFound() {
        // control: the same picture drawn twice, a little to the right
        var content = content(longCaptions(2), year(Paper.A4));
        var one = content.charts().panels().getFirst().picture();
        var twice = new org.spasmdiary.charts.Picture() {
            @Override
            public void draw(java.awt.Graphics2D g, double width, double height) {
                one.draw(g, width, height);
                g.translate(3, 0);
                one.draw(g, width, height);
            }

            @Override
            public String spoken() {
                return one.spoken();
            }

            @Override
            public org.spasmdiary.charts.ChartTable table() {
                return one.table();
            }
        };
        assertThat(overlaps(PdfFacts.pieces(PicturePdf.write(twice, 300, 150)))).isNotEmpty();
    }

    @Test
    void anAbbreviationKeepsItsLettersInsideASentence() {
        var brief = content(everything(), one(Paper.A4)).treatments().brief();
        assertThat(brief).contains("TENS 1 time").noneMatch(text -> text.startsWith("tE"));
        assertThat(brief).contains("walk 1 time");
    }
}
