package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Span;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportRequest;

class ReportModelTest {
    private final ReportDraft draft = ReportDraft.start(Paper.A4);
    private final Episode spasm = spasm("10 08:00");
    private final Diary diary = diary(spasm, pain("10 09:00", 7));

    private ReportModel model(Diary of, ReportDraft with) {
        return ReportModel.of(of, NOW, ZONE, with, WORDS);
    }

    private ReportRequest request(ReportDraft with) {
        return model(diary, with).request().orElseThrow();
    }

    @Test
    void atFirstItIsThisSpasmInBlackAndWhiteWithoutPrivateNotes() {
        ReportRequest request = request(draft);
        assertThat(request.episode()).contains(spasm.id());
        assertThat(request.mono()).isTrue();
        assertThat(request.privateNotes()).isFalse();
        assertThat(request.questions()).isEmpty();
    }

    @Test
    void anotherSpasmCanBeAskedFor() {
        Episode old = spasm("1 08:00", "2 08:00");
        ReportModel model = model(diary(spasm, old), draft.withSpasm(Optional.of(old.id())));
        assertThat(model.request().orElseThrow().episode()).contains(old.id());
    }

    @Test
    void twelveMonthsEndToday() {
        assertThat(request(draft.withPeriod(ReportPeriod.MONTHS_12)).span())
                .contains(new Span(LocalDate.of(2025, 3, 12), LocalDate.of(2026, 3, 12)));
    }

    @Test
    void chosenDaysAreReadAsTypedAndNamedWhenTheyAreNone() {
        ReportDraft choose = draft.withPeriod(ReportPeriod.CHOOSE);
        assertThat(request(choose.withDays("10 Mar 2026", "2026-03-10")).span())
                .contains(new Span(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10)));
        assertThat(model(diary, choose.withDays("soon", "10 Mar 2026")).problems())
                .extracting(Problem::field)
                .containsExactly(Field.FROM);
        assertThat(model(diary, choose.withDays("11 Mar 2026", "10 Mar 2026")).problems())
                .extracting(Problem::field)
                .containsExactly(Field.TO);
    }

    @Test
    void aPeriodWithoutEntriesSaysSo() {
        ReportDraft choose = draft.withPeriod(ReportPeriod.CHOOSE).withDays("1 Jan 2026", "9 Mar 2026");
        assertThat(model(diary, choose).empty()).isEqualTo("No entries in this period.");
        assertThat(model(diary, choose).request()).isEmpty();
        assertThat(model(Diary.EMPTY, draft).empty()).isEqualTo("No spasm is written down yet.");
    }

    @Test
    void aMistakeAloneIsNothingToPrint() {
        Diary only = diary(pain("10 09:00", 7).withMistake(true));
        assertThat(model(only, draft.withPeriod(ReportPeriod.MONTHS_12)).request())
                .isEmpty();
    }

    @Test
    void questionsThatWereTypedAreAskedAndTheirLengthIsHeld() {
        assertThat(request(draft.withQuestions(List.of("Why?", " ", "What now?")))
                        .questions())
                .containsExactly("Why?", "What now?");
        assertThat(model(diary, draft.withQuestions(List.of("x".repeat(200), "", "")))
                        .problems())
                .isEmpty();
        assertThat(model(diary, draft.withQuestions(List.of("x".repeat(201), "", "")))
                        .problems())
                .hasSize(1);
    }

    @Test
    void theNameMayHaveEightyCharacters() {
        assertThat(model(diary, draft.withName("x".repeat(80))).problems()).isEmpty();
        assertThat(model(diary, draft.withName("x".repeat(81))).problems()).hasSize(1);
    }
}
