package org.spasmdiary.ui.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportSection;
import org.spasmdiary.settings.ReportSetUp;

/**
 * How the report is set up, as it stands on the screen. What is stored of it is {@link #setUp}: the name and the questions are for
 * this print, and private notes are off each time.
 *
 * @param spasm for {@link ReportPeriod#THIS_SPASM}; empty: the open one, else the last
 * @param first day as typed, for {@link ReportPeriod#CHOOSE}; {@code last} likewise
 * @param sections what is in it beside page 1
 */
record ReportDraft(
        ReportPeriod period,
        Optional<EntryId> spasm,
        String first,
        String last,
        Set<ReportSection> sections,
        boolean privateNotes,
        String name,
        Paper paper,
        boolean mono,
        List<String> questions) {
    ReportDraft {
        questions = List.copyOf(questions);
        sections = Set.copyOf(sections);
    }

    static ReportDraft start(Paper paper) {
        return new ReportDraft(
                ReportPeriod.THIS_SPASM,
                Optional.empty(),
                "",
                "",
                EnumSet.allOf(ReportSection.class),
                false,
                "",
                paper,
                true,
                List.of("", "", ""));
    }

    ReportDraft withPeriod(ReportPeriod other) {
        return new ReportDraft(other, spasm, first, last, sections, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withSpasm(Optional<EntryId> other) {
        return new ReportDraft(period, other, first, last, sections, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withDays(String newFirst, String newLast) {
        return new ReportDraft(period, spasm, newFirst, newLast, sections, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withSections(Set<ReportSection> these) {
        return new ReportDraft(period, spasm, first, last, these, privateNotes, name, paper, mono, questions);
    }

    ReportDraft withSection(ReportSection section, boolean in) {
        Set<ReportSection> these = new HashSet<>(sections);
        if (in) these.add(section);
        else these.remove(section);
        return withSections(these);
    }

    ReportDraft withPrivateNotes(boolean in) {
        return new ReportDraft(period, spasm, first, last, sections, in, name, paper, mono, questions);
    }

    ReportDraft withName(String newName) {
        return new ReportDraft(period, spasm, first, last, sections, privateNotes, newName, paper, mono, questions);
    }

    ReportDraft withPaper(Paper other) {
        return new ReportDraft(period, spasm, first, last, sections, privateNotes, name, other, mono, questions);
    }

    ReportDraft withMono(boolean on) {
        return new ReportDraft(period, spasm, first, last, sections, privateNotes, name, paper, on, questions);
    }

    ReportDraft withQuestions(List<String> all) {
        return new ReportDraft(period, spasm, first, last, sections, privateNotes, name, paper, mono, all);
    }

    /** What is kept of it under a name: never the name on the page, the questions or that private notes print. */
    ReportSetUp setUp(String called) {
        return new ReportSetUp(
                called,
                period.key(),
                sections.stream().map(ReportSection::code).collect(Collectors.toSet()),
                paper.code(),
                mono);
    }

    /** As it was kept; private notes are off, and what is for one print stays. */
    ReportDraft with(ReportSetUp kept) {
        Set<ReportSection> these = kept.sections().stream()
                .flatMap(code -> ReportSection.of(code).stream())
                .collect(Collectors.toSet());
        return withPeriod(ReportPeriod.of(kept.period()))
                .withSections(these)
                .withPaper(Paper.of(kept.paper()).orElse(paper))
                .withMono(kept.mono())
                .withPrivateNotes(false);
    }
}
