package org.spasmdiary.ui.report;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.report.Paper;

/**
 * How the report is set up, as it stands on the screen. Nothing of it is stored: the name and the questions are for
 * this print, and private notes are off each time.
 *
 * @param spasm for {@link ReportPeriod#THIS_SPASM}; empty: the open one, else the last
 * @param first day as typed, for {@link ReportPeriod#CHOOSE}; {@code last} likewise
 * @param later whether the later pages are in it: charts, day by day, sources
 */
record ReportDraft(
        ReportPeriod period,
        Optional<EntryId> spasm,
        String first,
        String last,
        boolean later,
        boolean privateNotes,
        String name,
        Paper paper,
        boolean mono,
        List<String> questions) {
    ReportDraft {
        questions = List.copyOf(questions);
    }

    static ReportDraft start(Paper paper) {
        return new ReportDraft(
                ReportPeriod.THIS_SPASM, Optional.empty(), "", "", true, false, "", paper, true, List.of("", "", ""));
    }

    ReportDraft withPeriod(ReportPeriod other) {
        return new ReportDraft(other, spasm, first, last, later, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withSpasm(Optional<EntryId> other) {
        return new ReportDraft(period, other, first, last, later, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withDays(String newFirst, String newLast) {
        return new ReportDraft(period, spasm, newFirst, newLast, later, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withLater(boolean in) {
        return new ReportDraft(period, spasm, first, last, in, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withPrivateNotes(boolean in) {
        return new ReportDraft(period, spasm, first, last, later, in, name, paper, mono, questions);
    }

    ReportDraft withName(String newName) {
        return new ReportDraft(period, spasm, first, last, later, privateNotes, newName, paper, mono, questions);
    }

    ReportDraft withPaper(Paper other) {
        return new ReportDraft(period, spasm, first, last, later, privateNotes, name, other, mono, questions);
    }

    ReportDraft withMono(boolean on) {
        return new ReportDraft(period, spasm, first, last, later, privateNotes, name, paper, on, questions);
    }

    ReportDraft withQuestions(List<String> all) {
        return new ReportDraft(period, spasm, first, last, later, privateNotes, name, paper, mono, all);
    }
}
