package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.report.ReportSamples.NOW;
import static org.spasmdiary.report.ReportSamples.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.TreatmentKind;

/** Page 1 is one sheet for few and many entries, spasms and treatments; the rest is on page 2, and none is lost. */
class PageOneMixTest {
    private static final int DAY = 86_400;

    /** The last spasm is open and has the readings; each treatment has a score before and after it. */
    private static Diary diary(int readings, int spasms, int kinds) {
        List<Supplier<? extends Entry>> all = new ArrayList<>();
        for (int i = 1; i < spasms; i++) {
            Instant onset = NOW.minusSeconds((spasms - i) * 9L * DAY + 30L * DAY);
            all.add(spasm(onset.toString()).eased(onset.plusSeconds(2L * DAY).toString()));
        }
        Instant open = NOW.minusSeconds(readings * 3600L + 7200);
        if (spasms > 0) all.add(spasm(open.toString()));
        for (int i = 0; i < readings; i++)
            all.add(reading(open.plusSeconds(i * 3600L + 60).toString())
                    .pain(i * 7 % 11)
                    .noneOfThese());
        for (int i = 0; i < kinds * 6; i++)
            all.add(treatment(open.plusSeconds(i * 5 * 3600L + 900).toString(), TreatmentKind.values()[i % kinds]));
        return ReportSamples.of(all);
    }

    private static ReportRequest words(ReportRequest plain, int length) {
        String question = "Why? ".repeat(length / 5).strip();
        return new ReportRequest(
                Optional.empty(),
                plain.span(),
                plain.paper(),
                true,
                false,
                false,
                length == 0 ? List.of() : List.of(question, question, question),
                "N".repeat(Math.min(80, length)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 0, A4, true",
        "1, 1, 1, 0, LETTER, false",
        "500, 0, 12, 0, LETTER, true",
        "500, 1, 12, 0, A4, false",
        "500, 1, 12, 200, LETTER, false",
        "500, 40, 12, 0, A4, true",
        "500, 40, 12, 200, LETTER, true",
        "500, 40, 1, 200, A4, true",
        "1, 40, 12, 0, LETTER, true"
    })
    void oneSheetAndNothingLost(int readings, int spasms, int kinds, int words, Paper paper, boolean year) {
        ReportRequest plain = year ? ReportSamples.year(paper) : ReportSamples.one(paper);
        ReportContent content = content(diary(readings, spasms, kinds), words(plain, words));
        var one = new PageOne(content, PageFit.of(content));
        assertThat(one.engine().room().pages()).isEqualTo(1);
        byte[] pdf = ReportPdf.write(content);
        assertThat(PageFitTest.tooSmall(pdf)).isEmpty();
        assertThat(PageFitTest.offTheSafeArea(pdf)).isEmpty();
        assertThat(NothingLostTest.lost(content, PdfFacts.text(pdf))).isEmpty();
        boolean more = PdfPages.count(pdf) > 1;
        assertThat(PdfFacts.text(pdf, 1, 1).contains("page 2")).isEqualTo(more);
        if (more) assertThat(PdfFacts.text(pdf, 2, 2)).contains(", continued");
    }
}
