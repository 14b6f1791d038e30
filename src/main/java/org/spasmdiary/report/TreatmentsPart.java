package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Treatment;

/** What was used in this spasm: how often, on how many days, and when last. Most often first. */
final class TreatmentsPart {
    private TreatmentsPart() {}

    static ReportContent.Treatments of(Scope scope) {
        List<String> header = List.of(
                "", scope.text("treatments.times"), scope.text("treatments.days"), scope.text("treatments.last"));
        List<List<String>> rows = scope.focus().map(bout -> rows(scope, bout)).orElse(List.of());
        List<String> brief = rows.stream()
                .map(row -> scope.count(
                        "treatments.brief",
                        Long.parseLong(row.get(1)),
                        "what",
                        scope.format().inSentence(row.getFirst())))
                .toList();
        return new ReportContent.Treatments(
                scope.text("treatments"),
                header,
                rows,
                brief,
                scope.text("treatments.also"),
                scope.text("treatments.none"));
    }

    private static List<List<String>> rows(Scope scope, Bout bout) {
        Map<String, List<Treatment>> byName = new LinkedHashMap<>();
        for (Treatment treatment : scope.treatments(bout))
            byName.computeIfAbsent(scope.words().name(treatment.kind()), _ -> new ArrayList<>())
                    .add(treatment);
        return byName.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Treatment>> entry) ->
                                entry.getValue().size())
                        .reversed())
                .map(entry -> row(scope, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> row(Scope scope, String name, List<Treatment> given) {
        long days =
                given.stream().map(treatment -> treatment.at().day()).distinct().count();
        Treatment last = given.getLast();
        return List.of(
                name,
                String.valueOf(given.size()),
                String.valueOf(days),
                scope.words()
                        .text(
                                "unit.dayTime",
                                "day",
                                scope.format().dayMonth(last.at().day()),
                                "time",
                                scope.format().clock(last.at().local())));
    }
}
