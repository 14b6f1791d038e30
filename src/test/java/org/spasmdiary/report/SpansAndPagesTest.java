package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.open;
import static org.spasmdiary.report.ReportSamples.openDiary;
import static org.spasmdiary.report.ReportSamples.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.sample.SampleDiary;

/** Which spasms a stretch of days tells about, what stands beside them, and that all of it fits its sheet. */
class SpansAndPagesTest {
    private static final String LONG = "A long word of many letters beside another long word of many letters ";

    private static ReportRequest days(String first, String last) {
        return new ReportRequest(
                Optional.empty(),
                Optional.of(new Span(LocalDate.parse(first), LocalDate.parse(last))),
                Paper.A4,
                true,
                false,
                false,
                List.of(),
                "");
    }

    private static ReportRequest asking(Paper paper, String name, List<String> questions) {
        return new ReportRequest(Optional.empty(), Optional.empty(), paper, true, false, false, questions, name);
    }

    private static Diary past() {
        return of(List.of(
                spasm("2026-01-10T08:00:00Z").eased("2026-01-14T08:00:00Z"),
                reading("2026-01-10T09:00:00Z").pain(6),
                spasm("2026-02-10T08:00:00Z").eased("2026-02-11T08:00:00Z"),
                reading("2026-02-10T09:00:00Z").pain(4)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-01-09,0",
        "2026-01-01,2026-01-10,1", // its first day is inside
        "2026-01-14,2026-02-09,1", // its last day is inside
        "2026-01-15,2026-02-09,0",
        "2026-01-12,2026-01-12,1", // one day in the middle of it
        "2026-01-14,2026-02-10,2"
    })
    void bothDaysOfASpanCount(String first, String last, int spasms) {
        var content = content(past(), days(first, last));
        assertThat(content.spasms().rows()).hasSize(spasms);
    }

    @Test
    void aSpanWithoutASpasmSaysSoAndNeverZeroPain() {
        var content = content(past(), days("2026-01-20", "2026-01-25"));
        assertThat(content.story()).isEqualTo("No spasm was going on in these days.");
        assertThat(content.facts())
                .extracting(ReportContent.Fact::large)
                .containsExactly("0 spasms", "–", "–", "0 of 0 past 72 h");
        assertThat(content.facts().getFirst().small()).isEqualTo("in 6 days");
    }

    @Test
    void theNumberOfASpasmIsThatOfTheWholeDiary() {
        var rows = content(past(), days("2026-02-01", "2026-02-28")).spasms().rows();
        assertThat(rows).singleElement().extracting(ReportContent.Spasm::number).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-13T08:00:00Z,no,0 of 1 past 72 h", "2026-01-13T08:00:01Z,yes,1 of 1 past 72 h"})
    void theTableAndTheSharesAgreeOnBothSidesOf72Hours(String end, String cell, String share) {
        var diary = of(List.of(
                spasm("2026-01-10T08:00:00Z").eased(end),
                reading("2026-01-10T09:00:00Z").pain(6)));
        var content = content(diary, year(Paper.A4));
        assertThat(content.spasms().rows().getFirst().past72h()).isEqualTo(cell);
        assertThat(content.facts().get(3).large()).isEqualTo(share);
    }

    @Test
    void anOpenSpasmIsNotYetAmongThoseOfWhichItIsKnown() {
        assertThat(content(openDiary(), year(Paper.A4)).facts().get(3).large()).isEqualTo("0 of 0 past 72 h");
    }

    @Test
    void theDoctorColumnCountsContactsAndNamesTheLast() {
        var entries = open();
        assertThat(content(of(entries), one(Paper.A4))
                        .spasms()
                        .rows()
                        .getFirst()
                        .doctor())
                .isEqualTo("doctor 11 Mar");
        entries.add(contact("2026-03-12T08:00:00Z", ContactKind.PHYSIO));
        assertThat(content(of(entries), one(Paper.A4))
                        .spasms()
                        .rows()
                        .getFirst()
                        .doctor())
                .isEqualTo("2 times, last physio 12 Mar");
        entries.add(contact("2026-03-12T09:00:00Z", ContactKind.OTHER));
        assertThat(content(of(entries), one(Paper.A4))
                        .spasms()
                        .rows()
                        .getFirst()
                        .doctor())
                .as("a friend is no clinician")
                .isEqualTo("2 times, last physio 12 Mar");
    }

    @Test
    void withoutAContactAnOpenSpasmSaysNoneYetAndAnEndedOneNone() {
        var rows = content(
                        of(List.of(
                                spasm("2026-01-10T08:00:00Z").eased("2026-01-14T08:00:00Z"),
                                spasm("2026-03-10T06:40:00Z"))),
                        year(Paper.A4))
                .spasms()
                .rows();
        assertThat(rows).extracting(ReportContent.Spasm::doctor).containsExactly("none yet", "none");
        assertThat(rows).extracting(ReportContent.Spasm::worst).containsOnly("not said");
    }

    @Test
    void theTwoTreatmentsUsedMostAreNamedAndTheOthersCounted() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(spasm("2026-03-10T06:40:00Z")));
        assertThat(treatments(entries)).isEqualTo("none");
        entries.add(treatment("2026-03-10T08:00:00Z", TreatmentKind.WALK));
        assertThat(treatments(entries)).isEqualTo("Walk");
        entries.add(treatment("2026-03-10T09:00:00Z", TreatmentKind.STRETCH));
        entries.add(treatment("2026-03-10T10:00:00Z", TreatmentKind.STRETCH));
        assertThat(treatments(entries)).isEqualTo("Stretch, walk");
        entries.add(treatment("2026-03-10T11:00:00Z", TreatmentKind.HEAT_DRY));
        assertThat(treatments(entries)).isEqualTo("Stretch, walk +1");
    }

    private static String treatments(List<Supplier<? extends Entry>> entries) {
        return content(of(entries), one(Paper.A4)).spasms().rows().getFirst().treatments();
    }

    @Test
    void dailyQuestionsAnsweredYesDoNotStandUnderNoAlertsAlone() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(
                spasm("2026-03-12T06:40:00Z").injury(false),
                reading("2026-03-12T07:00:00Z").pain(5).noneOfThese()));
        assertThat(advice(entries)).startsWith("No alerts").doesNotContain("answered yes");
        entries.add(
                () -> reading("2026-03-12T08:00:00Z").get().withEveryday(new Everyday(Tri.YES, Tri.NO, Tri.NOT_ASKED)));
        assertThat(advice(entries)).startsWith("so bad that it stops the normal day, since Thu 12 Mar (sources 1, 3)");
        entries.add(
                () -> reading("2026-03-12T09:00:00Z").get().withEveryday(new Everyday(Tri.NO, Tri.NO, Tri.NOT_ASKED)));
        assertThat(advice(entries)).startsWith("No alerts").endsWith("answered yes are in the table below.");
    }

    private static String advice(List<Supplier<? extends Entry>> entries) {
        var shown = content(of(entries), one(Paper.A4)).advice().shown();
        assertThat(shown).hasSize(1);
        return shown.getFirst().text();
    }

    @Test
    void noAlertsNeverHidesThatSignsWereNotAsked() {
        List<Supplier<? extends Entry>> entries = List.of(
                spasm("2026-03-12T06:40:00Z").injury(false),
                reading("2026-03-12T07:00:00Z").no(SafetyQuestion.CHEST_PAIN));
        assertThat(content(of(entries), one(Paper.A4)).advice().shown())
                .extracting(ReportContent.Said::text)
                .anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("asked about"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theQuestionsAreThoseThatWereTyped(int n) {
        List<String> typed = List.of("Why again?", "A physio?", "Work?").subList(0, n);
        var content = content(openDiary(), asking(Paper.A4, "", typed));
        assertThat(content.questions().typed()).isEqualTo(typed);
        assertThat(PdfFacts.text(ReportPdf.write(content), 1, 1))
                .contains("My questions")
                .satisfies(text -> assertThat(typed).allMatch(text::contains));
    }

    @Test
    void aNameStandsInHeadAndFootAndItsLackIsSaid() {
        String named = PdfFacts.text(ReportPdf.write(content(openDiary(), asking(Paper.A4, "Ada Bee", List.of()))));
        assertThat(named.split("Ada Bee", -1)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(named).doesNotContain("Name not given").contains("Born");
        assertThat(PdfFacts.text(ReportPdf.write(content(openDiary(), one(Paper.A4)))))
                .contains("Name not given");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void longTextsStayInsideTheSheetAndOnOnePage(Paper paper) {
        var entries = open();
        entries.add(reading("2026-03-12T09:30:00Z").note(LONG.repeat(20)));
        entries.add(reading("2026-03-12T09:40:00Z").note("W".repeat(150)));
        var content =
                content(of(entries), asking(paper, "N".repeat(60), List.of(LONG.repeat(3), LONG, "Q".repeat(120))));
        byte[] pdf = ReportPdf.write(content);
        assertThat(PdfPages.render(pdf, 20)).hasSizeLessThanOrEqualTo(2);
        assertThat(PdfFacts.pieces(pdf)).allSatisfy(piece -> {
            assertThat(piece.x()).isGreaterThan(34); // 12 mm
            assertThat(piece.x() + piece.width()).isLessThan(piece.pageWidth() - 34);
            assertThat(piece.y()).isBetween(34.0, piece.pageHeight() - 34);
            assertThat(piece.size()).isGreaterThan(8.95);
        });
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theSampleOfAYearStandsOnOneSheetWithEveryRow(Paper paper) {
        Diary sample = SampleDiary.make(3, 1, ReportSamples.NOW, ReportSamples.ZONE);
        var content = content(sample, year(paper));
        byte[] pdf = ReportPdf.write(content);
        assertThat(PdfFacts.text(pdf, 1, 1)).contains("SAMPLE DATA").contains("Page 1 of");
        assertThat(PdfFacts.text(pdf))
                .contains(content.spasms().rows().getLast().began());
    }
}
