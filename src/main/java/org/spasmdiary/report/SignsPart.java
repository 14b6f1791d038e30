package org.spasmdiary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.SafetyQuestion;

/**
 * The warning signs asked about, day by day: every no with the day it was given, and "not asked" where nothing
 * was answered (rules.md, 7). A yes on an earlier day is never left out.
 */
final class SignsPart {
    private static final int DAYS = 3;

    private final Scope scope;
    private final SignDays signs;

    private SignsPart(Scope scope, Bout bout) {
        this.scope = scope;
        this.signs = new SignDays(scope, bout);
    }

    static ReportContent.Signs of(Scope scope) {
        return scope.focus()
                .map(bout -> new SignsPart(scope, bout).part(bout))
                .orElseGet(() -> new ReportContent.Signs(
                        scope.text("signs"), List.of(), List.of(), List.of(scope.text("signs.noSpasm"))));
    }

    private ReportContent.Signs part(Bout bout) {
        SortedSet<LocalDate> asked = new TreeSet<>(signs.daysAsked());
        if (bout.isOpen()) asked.add(scope.today());
        List<LocalDate> all = new ArrayList<>(asked);
        List<LocalDate> days = all.subList(Math.max(0, all.size() - DAYS), all.size());
        List<ReportContent.Sign> rows = new ArrayList<>();
        for (SignDays.Row row : signs.rows())
            rows.add(new ReportContent.Sign(
                    row.name(), days.stream().map(row::on).toList()));
        rows.add(injury(bout));
        if (signs.daysAsked().isEmpty()) rows.removeIf(row -> row != rows.getLast());
        List<String> notes = new ArrayList<>();
        if (signs.daysAsked().isEmpty()) notes.add(scope.text("signs.never"));
        signs.earlierYes(all.subList(0, all.size() - days.size())).ifPresent(notes::add);
        return new ReportContent.Signs(
                scope.text("signs"), days.stream().map(scope::dayMonth).toList(), rows, notes);
    }

    /** Asked once, at the start: one answer for all days. */
    private ReportContent.Sign injury(Bout bout) {
        List<Injury> answered = bout.parts().stream()
                .map(Episode::injury)
                .filter(injury -> injury.injury().isPresent())
                .toList();
        Optional<Injury> injury =
                answered.stream().max(Comparator.comparing(Injury::isSerious).thenComparing(Injury::isYes));
        String name = scope.text("sign.injury");
        if (injury.isEmpty()) return new ReportContent.Sign(name, List.of(signs.notAsked()));
        Answer answer = injury.get().injury().orElseThrow();
        String day = scope.dayMonth(answer.askedAt().atZone(bout.onset().zone()).toLocalDate());
        String key = !answer.yes()
                ? "signs.injury.no"
                : injury.get().isSerious() ? "signs.injury.serious" : "signs.injury.yes";
        String text = scope.text(answer.unsure() ? "signs.injury.unsure" : key, "day", day);
        return new ReportContent.Sign(name, List.of(new ReportContent.Answered(text, answer.yes())));
    }

    /** All questions that are asked on an entry, as they are shown: a follow-up stands with its question. */
    static List<SafetyQuestion> shown() {
        return java.util.Arrays.stream(SafetyQuestion.values())
                .filter(SafetyQuestion::isDaily)
                .toList();
    }
}
