package org.spasmdiary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Completeness;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.words.PlainText;

/** The short paragraphs at the foot: what can be done, how complete the diary is, and what it cannot say. */
final class ClosingPart {
    private static final int NOTE = 160; // characters that still read as a line
    private static final int NOTES = 3;

    private final Scope scope;
    private final List<Reading> readings;

    private ClosingPart(Scope scope) {
        this.scope = scope;
        this.readings = scope.focus().map(scope::readings).orElse(List.of());
    }

    static List<ReportContent.Said> of(Scope scope, Optional<ReportContent.Said> about, boolean strangeLetters) {
        var part = new ClosingPart(scope);
        List<ReportContent.Said> all = new ArrayList<>();
        about.ifPresent(all::add);
        all.add(part.able());
        all.add(part.complete());
        all.add(part.limits(strangeLetters));
        return all;
    }

    /** The ticks of the last day that has any. */
    private ReportContent.Said able() {
        Optional<LocalDate> day = readings.stream()
                .filter(reading -> !reading.function().ticks().isEmpty())
                .map(reading -> reading.at().day())
                .reduce((_, later) -> later);
        if (day.isEmpty()) return new ReportContent.Said(scope.text("able.today"), scope.text("able.never"));
        Map<FunctionTick, Ease> ticks = new EnumMap<>(FunctionTick.class);
        for (Reading reading : readings)
            if (reading.at().day().equals(day.get()))
                ticks.putAll(reading.function().ticks());
        String said = ticks.entrySet().stream()
                .map(tick -> scope.text(
                        "able.one",
                        "what",
                        scope.words().name(tick.getKey()),
                        "how",
                        scope.words().text("report.able." + tick.getValue().code())))
                .collect(Collectors.joining(" "));
        String rest = java.util.Arrays.stream(FunctionTick.values())
                .filter(tick -> !ticks.containsKey(tick))
                .map(tick -> scope.words().name(tick).toLowerCase(scope.words().locale()))
                .collect(Collectors.joining(", "));
        String lead = day.get().equals(scope.today())
                ? scope.text("able.today")
                : scope.text("able.day", "day", scope.format().day(day.get()));
        return new ReportContent.Said(
                lead, rest.isEmpty() ? said : said + " " + scope.text("able.notAsked", "list", rest));
    }

    private ReportContent.Said complete() {
        List<Reading> all = scope.oneSpasm()
                ? readings
                : scope.diary().readings().stream().filter(scope::covers).toList();
        Set<LocalDate> inSpasms = new HashSet<>();
        for (Bout bout : scope.oneSpasm() ? scope.focus().stream().toList() : scope.bouts())
            inSpasms.addAll(daysOf(bout));
        Set<LocalDate> written = all.stream().map(reading -> reading.at().day()).collect(Collectors.toSet());
        long with = inSpasms.stream().filter(written::contains).count();
        long recalled = all.stream().filter(Completeness::isRecalled).count();
        List<String> sentences = new ArrayList<>();
        String days = scope.oneSpasm() ? "complete.days" : "complete.spasmDays";
        if (!inSpasms.isEmpty()) sentences.add(scope.count(days, inSpasms.size(), "with", with));
        sentences.add(scope.count("complete.entries", all.size()));
        if (!all.isEmpty())
            sentences.add(
                    recalled == 0 ? scope.text("complete.noneRecalled") : scope.count("complete.recalled", recalled));
        return new ReportContent.Said(scope.text("complete"), String.join(" ", sentences));
    }

    private Set<LocalDate> daysOf(Bout bout) {
        LocalDate first = bout.onset().day();
        LocalDate last = bout.end().map(end -> end.at().day()).orElse(scope.today());
        if (last.isAfter(scope.days().last())) last = scope.days().last();
        if (first.isBefore(scope.days().first())) first = scope.days().first();
        return last.isBefore(first)
                ? Set.of(first)
                : first.datesUntil(last.plusDays(1)).collect(Collectors.toSet());
    }

    /** The newest notes that are short; all of them stand in the day-by-day pages. */
    static Optional<ReportContent.Said> notes(Scope scope) {
        return new ClosingPart(scope).notes();
    }

    private Optional<ReportContent.Said> notes() {
        List<String> notes = readings.reversed().stream()
                .filter(reading -> !reading.notes().note().isBlank())
                .filter(reading -> reading.notes().note().length() <= NOTE)
                .limit(NOTES)
                .map(reading -> scope.text(
                        "note.one",
                        "time",
                        time(reading),
                        "note",
                        PlainText.line(reading.notes().note())))
                .toList();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportContent.Said(scope.text("notes"), String.join(" ", notes)));
    }

    private String time(Entry entry) {
        return scope.words()
                .text(
                        "unit.dayTime",
                        "day",
                        scope.format().dayMonth(entry.at().day()),
                        "time",
                        scope.format().clock(entry.at().local()));
    }

    private ReportContent.Said limits(boolean strangeLetters) {
        String text = scope.text("limits.text");
        if (strangeLetters) text += " " + scope.text("limits.letters");
        return new ReportContent.Said(scope.text("limits"), text);
    }
}
