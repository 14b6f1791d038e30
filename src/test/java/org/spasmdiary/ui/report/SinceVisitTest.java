package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.at;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Span;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportSection;
import org.spasmdiary.settings.ReportSetUp;

/** The period that begins with the last visit, and what is kept of a set-up. */
class SinceVisitTest {
    private final ReportDraft draft = ReportDraft.start(Paper.A4);

    private static Contact visit(String dayAndTime) {
        return new Contact(
                EntryId.random(),
                at(dayAndTime),
                NOW,
                false,
                ContactKind.DOCTOR,
                Optional.of(ContactHow.VISIT),
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                Optional.empty());
    }

    private ReportModel since(Diary diary) {
        return ReportModel.of(diary, NOW, ZONE, draft.withPeriod(ReportPeriod.SINCE_VISIT), WORDS);
    }

    @Test
    void itBeginsWithTheDayOfTheVisitAndSaysWhoItWas() {
        ReportModel model = since(diary(visit("1 09:00"), visit("5 09:00"), spasm("10 08:00")));
        assertThat(model.request().orElseThrow().span())
                .contains(new Span(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 12)));
        assertThat(model.request().orElseThrow().episode()).isEmpty();
        assertThat(model.visit()).isEqualTo("Last visit: Doctor, 5 Mar 2026. That day is in it.");
    }

    @Test
    void withoutAVisitItSaysSo() {
        ReportModel model = since(diary(spasm("10 08:00")));
        assertThat(model.request()).isEmpty();
        assertThat(model.problems()).isEmpty();
        assertThat(model.empty()).isEqualTo("No visit is written down yet. Add one in History.");
        assertThat(model.visit()).isEmpty();
    }

    @Test
    void aVisitWithNothingSinceSaysThat() {
        ReportModel model = since(diary(pain("4 23:59", 3), visit("5 09:00")));
        assertThat(model.empty()).isEqualTo("No entries since that visit.");
        assertThat(since(diary(pain("5 00:00", 3), visit("5 09:00"))).request()).isPresent();
    }

    @Test
    void otherPeriodsNameNoVisit() {
        ReportModel model = ReportModel.of(
                diary(visit("5 09:00"), spasm("10 08:00")), NOW, ZONE, draft.withPeriod(ReportPeriod.MONTHS_12), WORDS);
        assertThat(model.visit()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportPeriod.class)
    void aSetUpComesBackAsItWasKept(ReportPeriod period) {
        ReportDraft chosen = draft.withPeriod(period)
                .withSections(EnumSet.of(ReportSection.ALERTS, ReportSection.CHARTS))
                .withPaper(Paper.LETTER)
                .withMono(false);
        assertThat(draft.with(chosen.setUp("GP"))).isEqualTo(chosen);
    }

    @Test
    void privateNotesNameAndQuestionsAreNeverKept() {
        ReportDraft secret = draft.withPrivateNotes(true).withName("A. Sample").withQuestions(List.of("why?", "", ""));
        assertThat(secret.setUp("GP")).isEqualTo(draft.setUp("GP"));
        assertThat(secret.setUp("GP").toString()).doesNotContain("Sample", "why");
        assertThat(secret.with(secret.setUp("GP")).privateNotes()).isFalse();
        assertThat(secret.with(secret.setUp("GP")).name()).isEqualTo("A. Sample");
    }

    @Test
    void codesOfANewerProgramArePassedOver() {
        var newer = new ReportSetUp("GP", "decade", Set.of("maps", "alerts"), "a5", true);
        ReportDraft read = draft.withPaper(Paper.LETTER).with(newer);
        assertThat(read.period()).isEqualTo(ReportPeriod.THIS_SPASM);
        assertThat(read.sections()).containsExactly(ReportSection.ALERTS);
        assertThat(read.paper()).isEqualTo(Paper.LETTER);
    }
}
