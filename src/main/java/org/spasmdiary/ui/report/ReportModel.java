package org.spasmdiary.ui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.LastVisit;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.When;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportRequest;
import org.spasmdiary.words.Words;

/**
 * What the set-up comes to.
 *
 * @param request what to print; empty while something has to be put right, or there is nothing to print
 * @param problems what has to be put right, with the field it is about
 * @param empty what to say when there is nothing to print; empty text otherwise
 * @param visit which visit the days begin with, in words; empty text for other periods
 */
record ReportModel(
        ReportDraft draft, Optional<ReportRequest> request, List<Problem> problems, String empty, String visit) {

    static ReportModel of(Diary diary, Instant now, ZoneId zone, ReportDraft draft, Words words) {
        LocalDate today = When.of(now, zone).day();
        var problems = new java.util.ArrayList<Problem>();
        TextLimit.NAME.parse(Field.DISPLAY_NAME, draft.name()).bad().ifPresent(problems::add);
        draft.questions()
                .forEach(question ->
                        TextLimit.WHY.parse(Field.NOTE, question).bad().ifPresent(problems::add));
        Optional<Bout> bout = draft.spasm()
                .flatMap(diary.bouts()::of)
                .or(diary.bouts()::latestOpen)
                .or(diary.bouts()::last);
        Optional<Contact> last =
                draft.period() == ReportPeriod.SINCE_VISIT ? LastVisit.of(diary, now) : Optional.empty();
        String visit = last.map(it -> visit(it, words)).orElse("");
        Optional<Span> span = last.map(
                        it -> new Span(it.at().day(), later(it.at().day(), today)))
                .or(() -> span(draft, today, problems, words));
        if (!problems.isEmpty()) return new ReportModel(draft, Optional.empty(), List.copyOf(problems), "", visit);
        boolean thisSpasm = draft.period() == ReportPeriod.THIS_SPASM;
        boolean any = thisSpasm
                ? bout.isPresent()
                : span.filter(it -> anyIn(diary, it)).isPresent();
        if (!any)
            return new ReportModel(
                    draft,
                    Optional.empty(),
                    List.of(),
                    words.text("ui.report.empty." + empty(draft.period(), span)),
                    visit);
        Optional<EntryId> episode = thisSpasm ? bout.map(Bout::id) : Optional.empty();
        return new ReportModel(draft, Optional.of(request(draft, episode, span)), List.of(), "", visit);
    }

    private static String empty(ReportPeriod period, Optional<Span> span) {
        return period == ReportPeriod.SINCE_VISIT && span.isPresent() ? "sinceThatVisit" : period.key();
    }

    /** A visit abroad may lie on a day that is still to come here. */
    private static LocalDate later(LocalDate visit, LocalDate today) {
        return visit.isAfter(today) ? visit : today;
    }

    private static String visit(Contact visit, Words words) {
        return words.text(
                "ui.report.visit",
                "who",
                words.name(visit.kind()),
                "day",
                words.format().shortDay(visit.at().day()));
    }

    private static ReportRequest request(ReportDraft draft, Optional<EntryId> episode, Optional<Span> span) {
        return new ReportRequest(
                episode,
                span,
                draft.paper(),
                draft.mono(),
                draft.sections(),
                draft.privateNotes(),
                draft.questions().stream().filter(q -> !q.isBlank()).toList(),
                draft.name());
    }

    private static Optional<Span> span(ReportDraft draft, LocalDate today, List<Problem> problems, Words words) {
        return switch (draft.period()) {
            case THIS_SPASM, SINCE_VISIT -> Optional.empty();
            case MONTHS_12 -> Optional.of(new Span(today.minusMonths(12), today));
            case CHOOSE -> {
                Optional<LocalDate> first = day(draft.first(), Field.FROM, problems, words);
                Optional<LocalDate> last = day(draft.last(), Field.TO, problems, words);
                if (first.isEmpty() || last.isEmpty()) yield Optional.empty();
                if (first.get().isAfter(last.get())) {
                    problems.add(Problem.of(Field.TO, "day", draft.last()));
                    yield Optional.empty();
                }
                yield Optional.of(new Span(first.get(), last.get()));
            }
        };
    }

    private static Optional<LocalDate> day(String text, Field field, List<Problem> problems, Words words) {
        Optional<LocalDate> day = words.format().readDay(text);
        if (day.isEmpty()) problems.add(Problem.of(field, "day", text));
        return day;
    }

    private static boolean anyIn(Diary diary, Span span) {
        return java.util.stream.Stream.of(diary.readings(), diary.treatments(), diary.episodes())
                .flatMap(List::stream)
                .map(Entry.class::cast)
                .anyMatch(entry -> !entry.mistake() && span.contains(entry.at().day()));
    }

    /** The sheet that is usual where the person lives; A4 nearly everywhere. */
    static Paper usualPaper(Diary diary) {
        return List.of("US", "CA", "MX", "PH").contains(diary.profile().country()) ? Paper.LETTER : Paper.A4;
    }
}
