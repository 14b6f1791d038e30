package org.spasmdiary.report;

import java.util.List;
import java.util.Optional;

/** Puts the parts of a report together. */
final class ContentOf {
    private final Scope scope;

    ContentOf(Scope scope) {
        this.scope = scope;
    }

    ReportContent content() {
        return new ReportContent(
                scope.request().paper(),
                scope.request().mono(),
                scope.words().locale().toLanguageTag(),
                scope.now(),
                header(),
                new ReportContent.Questions(
                        scope.text("questions"), scope.request().questions()),
                "",
                List.of(),
                new ReportContent.Advice(scope.text("advice"), List.of(), scope.text("disclaimer")),
                new ReportContent.Charts(scope.text("chart"), "", true, List.of()),
                new ReportContent.Spasms(scope.text("spasms"), List.of(), List.of()),
                new ReportContent.Signs(scope.text("signs"), List.of(), List.of(), List.of()),
                new ReportContent.Medicines(scope.text("medicines"), List.of(), List.of(), List.of()),
                new ReportContent.Treatments(
                        scope.text("treatments"), List.of(), List.of(), scope.text("noTreatments")),
                List.of(),
                List.of(),
                footer(),
                new ReportContent.Joins(scope.text("continued"), scope.text("more")));
    }

    private ReportContent.Header header() {
        return new ReportContent.Header(
                scope.text("title"),
                range(),
                scope.diary().sample() ? Optional.of(scope.text("sample")) : Optional.empty(),
                scope.text("name"),
                PlainText.line(scope.request().name()),
                scope.text("born"));
    }

    private String range() {
        return scope.text(
                "range",
                "first",
                scope.format().shortDay(scope.days().first()),
                "last",
                scope.format().shortDay(scope.days().last()));
    }

    private ReportContent.Footer footer() {
        String name = PlainText.line(scope.request().name());
        String left = scope.text(
                "foot",
                "name",
                name.isEmpty() ? scope.text("noName") : name,
                "range",
                range(),
                "printed",
                scope.text(
                        "printed",
                        "day",
                        scope.format().shortDay(scope.today()),
                        "time",
                        scope.format().clock(scope.now().atZone(scope.zone()).toOffsetDateTime())));
        return new ReportContent.Footer(left, ProgramName.text(), scope.text("page"), scope.text("of"));
    }
}
