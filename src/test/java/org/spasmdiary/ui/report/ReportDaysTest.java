package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportSection;

/** What the set-up of the Report comes to, at the edges of days, lengths and places. */
class ReportDaysTest {
    private final ReportDraft draft = ReportDraft.start(Paper.A4);

    private static ReportModel model(Diary of, ReportDraft with) {
        return ReportModel.of(of, NOW, ZONE, with, WORDS);
    }

    private ReportDraft days(String first, String last) {
        return draft.withPeriod(ReportPeriod.CHOOSE).withDays(first, last);
    }

    private static List<String> said(ReportModel model) {
        return model.problems().stream().map(WORDS::problem).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "9 Mar 2026,  9 Mar 2026,  false",
        "10 Mar 2026, 10 Mar 2026, true",
        "9 Mar 2026,  10 Mar 2026, true",
        "10 Mar 2026, 11 Mar 2026, true",
        "11 Mar 2026, 11 Mar 2026, false"
    })
    void bothDaysOfAPeriodAreInIt(String first, String last, boolean any) {
        Diary one = diary(pain("10 23:59:59", 4));
        assertThat(model(one, days(first, last)).request().isPresent()).isEqualTo(any);
    }

    @Test
    void aTreatmentOrAStartIsEnoughForAPeriod() {
        assertThat(model(diary(took("10 09:00", TreatmentKind.WALK)), days("10 Mar 2026", "10 Mar 2026"))
                        .request())
                .isPresent();
        assertThat(model(diary(spasm("10 09:00")), days("10 Mar 2026", "10 Mar 2026"))
                        .request())
                .isPresent();
    }

    @Test
    void bothDaysThatAreNoneAreNamedInTheirOrder() {
        assertThat(said(model(diary(pain("10 09:00", 4)), days("x", ""))))
                .containsExactly(
                        "From: \"x\" is not a day. Write it like 10 Mar 2026 or 2026-03-10.",
                        "To: \"\" is not a day. Write it like 10 Mar 2026 or 2026-03-10.");
    }

    @Test
    void daysThatAreNoneMatterOnlyWhereDaysAreChosen() {
        ReportDraft year = days("x", "y").withPeriod(ReportPeriod.MONTHS_12);
        assertThat(said(model(diary(pain("10 09:00", 4)), year))).isEmpty();
    }

    @Test
    void twelveMonthsFromALeapDayBeginOnTheLastOfFebruary() {
        Instant leapDay = Instant.parse("2028-02-29T11:00:00Z");
        Diary one = diary(pain("10 09:00", 4).withAt(org.spasmdiary.diary.When.of(leapDay, ZONE)));
        ReportModel model = ReportModel.of(one, leapDay, ZONE, draft.withPeriod(ReportPeriod.MONTHS_12), WORDS);
        assertThat(model.request().orElseThrow().span())
                .contains(new Span(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void todayIsTheDayWhereThePersonIs() {
        Instant late = Instant.parse("2026-03-12T23:30:00Z");
        ReportDraft year = draft.withPeriod(ReportPeriod.MONTHS_12);
        Diary one = diary(pain("10 09:00", 4));
        assertThat(last(one, late, ZoneId.of("Europe/London"), year)).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(last(one, late, ZoneId.of("Europe/Berlin"), year)).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    private static LocalDate last(Diary diary, Instant now, ZoneId zone, ReportDraft with) {
        return ReportModel.of(diary, now, zone, with, WORDS)
                .request()
                .orElseThrow()
                .span()
                .orElseThrow()
                .last();
    }

    @Test
    void everyMistakeInTheSetUpIsNamedAtOnce() {
        ReportDraft wrong = days("x", "12 Mar 2026")
                .withName("n".repeat(81))
                .withQuestions(List.of("q".repeat(201), "fine", "q".repeat(300)));
        assertThat(model(diary(pain("10 09:00", 4)), wrong).problems()).hasSize(4);
        assertThat(model(diary(pain("10 09:00", 4)), wrong).request()).isEmpty();
    }

    @Test
    void lengthsAreCountedInCharactersAPersonSees() {
        ReportDraft smiles = draft.withPeriod(ReportPeriod.MONTHS_12)
                .withName("😀".repeat(80))
                .withQuestions(List.of("😀".repeat(200), "", ""));
        assertThat(model(diary(pain("10 09:00", 4)), smiles).problems()).isEmpty();
        assertThat(model(diary(pain("10 09:00", 4)), smiles.withName("😀".repeat(81)))
                        .problems())
                .hasSize(1);
    }

    @Test
    void aSpasmThatIsGoneFallsBackToTheOpenOneThenToTheLast() {
        var old = spasm("1 08:00", "2 08:00");
        var open = spasm("10 08:00");
        ReportDraft gone = draft.withSpasm(Optional.of(EntryId.random()));
        assertThat(model(diary(old, open), gone).request().orElseThrow().episode())
                .contains(open.id());
        assertThat(model(diary(old), gone).request().orElseThrow().episode()).contains(old.id());
    }

    @Test
    void thePeriodOfAReportIsEitherASpasmOrDaysNeverBoth() {
        Diary both = diary(spasm("10 08:00"), pain("10 09:00", 4));
        assertThat(model(both, draft).request().orElseThrow().span()).isEmpty();
        var year =
                model(both, draft.withPeriod(ReportPeriod.MONTHS_12)).request().orElseThrow();
        assertThat(year.episode()).isEmpty();
        assertThat(year.span()).isPresent();
    }

    @Test
    void whatIsSetUpIsWhatIsAskedFor() {
        ReportDraft all = draft.withPrivateNotes(true)
                .withSections(Set.of())
                .withMono(false)
                .withPaper(Paper.LETTER)
                .withName("A. Sample");
        var request = model(diary(spasm("10 08:00")), all).request().orElseThrow();
        assertThat(request.privateNotes()).isTrue();
        assertThat(request.mono()).isFalse();
        assertThat(request.paper()).isEqualTo(Paper.LETTER);
        assertThat(request.name()).isEqualTo("A. Sample");
        assertThat(model(diary(spasm("10 08:00")), all.withSection(ReportSection.ENTRIES, true))
                        .request())
                .isNotEqualTo(Optional.of(request));
    }

    @ParameterizedTest
    @CsvSource({"US, LETTER", "CA, LETTER", "MX, LETTER", "PH, LETTER", "GB, A4", "DE, A4", "JP, A4", "'', A4"})
    void theUsualSheetFollowsTheCountry(String country, Paper paper) {
        Diary there = Diary.of(Profile.UNKNOWN.withCountry(country), List.of(), false);
        assertThat(ReportModel.usualPaper(there)).isEqualTo(paper);
    }
}
