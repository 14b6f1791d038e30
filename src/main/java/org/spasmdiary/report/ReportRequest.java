package org.spasmdiary.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Span;

/**
 * What the person wants on paper. With neither spasm nor span: the open spasm, else the last.
 *
 * @param episode the one spasm to tell about; a joined one may be named by any of its parts
 * @param span all spasms that touch these days; passed over when a spasm is named
 * @param mono black ink only, also in the charts
 * @param sections which parts of the later pages are in it; empty: page 1 and what had no room there
 * @param privateNotes whether private notes print; false unless the person said so for this very print
 * @param questions up to three, in the person's own words
 * @param name for this print only; empty leaves a ruled line
 */
public record ReportRequest(
        Optional<EntryId> episode,
        Optional<Span> span,
        Paper paper,
        boolean mono,
        Set<ReportSection> sections,
        boolean privateNotes,
        List<String> questions,
        String name) {
    /** How many questions have room. */
    public static final int MAX_QUESTIONS = 3;

    public ReportRequest {
        var inOrder = EnumSet.noneOf(ReportSection.class);
        inOrder.addAll(sections);
        sections = Collections.unmodifiableSet(inOrder);
        questions =
                questions.stream().map(String::strip).filter(q -> !q.isEmpty()).toList();
        if (questions.size() > MAX_QUESTIONS) throw new IllegalArgumentException("more than 3 questions");
        name = name.strip();
    }

    /** With all of the later pages, or none. */
    public ReportRequest(
            Optional<EntryId> episode,
            Optional<Span> span,
            Paper paper,
            boolean mono,
            boolean appendix,
            boolean privateNotes,
            List<String> questions,
            String name) {
        this(
                episode,
                span,
                paper,
                mono,
                appendix ? EnumSet.allOf(ReportSection.class) : Set.of(),
                privateNotes,
                questions,
                name);
    }

    public boolean has(ReportSection section) {
        return sections.contains(section);
    }

    /** The open spasm, else the last, on one page, in black and white, no private notes. */
    public static ReportRequest onePage(Paper paper) {
        return new ReportRequest(Optional.empty(), Optional.empty(), paper, true, false, false, List.of(), "");
    }
}
