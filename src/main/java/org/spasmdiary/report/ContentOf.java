package org.spasmdiary.report;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.ChartFonts;
import org.spasmdiary.words.PlainText;

/** Puts the parts of a report together. */
final class ContentOf {
    private static final int NAME = 26;

    private final Scope scope;

    ContentOf(Scope scope) {
        this.scope = scope;
    }

    ReportContent content() {
        String story = StoryPart.of(scope);
        ReportContent.Spasms spasms = SpasmsPart.of(scope);
        Optional<ReportContent.Said> notes = ClosingPart.notes(scope);
        Optional<ReportContent.Said> about = AboutPersonPart.line(scope);
        List<ReportContent.Part> later = LaterPart.of(scope);
        boolean strange = isStrange(
                List.of(scope.request(), story, spasms, notes, about, later).toString());
        return new ReportContent(
                scope.request().paper(),
                scope.request().mono(),
                scope.words().locale().toLanguageTag(),
                scope.now(),
                header(),
                new ReportContent.Questions(
                        scope.text("questions"), scope.request().questions()),
                story,
                FactsPart.of(scope),
                AdvicePart.of(scope),
                ChartsPart.of(scope),
                spasms,
                SignsPart.of(scope),
                MedicinesPart.of(scope),
                TreatmentsPart.of(scope),
                CameAfterPart.of(scope),
                notes,
                ClosingPart.of(scope, about, strange),
                later,
                footer(),
                new ReportContent.Joins(scope.text("continued"), scope.text("more")));
    }

    /** Whether our typeface lacks a letter of this text. */
    private static boolean isStrange(String text) {
        Font font = ChartFonts.plain(9);
        return PlainText.of(text).codePoints().anyMatch(c -> c >= ' ' && !font.canDisplay(c));
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

    /** The foot has one line; the whole name stands at the head. */
    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME - 1)) + "…";
    }

    private ReportContent.Footer footer() {
        String name = PlainText.line(scope.request().name());
        String left = scope.text(
                "foot",
                "name",
                name.isEmpty() ? scope.text("noName") : brief(name),
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
