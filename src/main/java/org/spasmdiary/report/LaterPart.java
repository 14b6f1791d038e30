package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Bout;

/** The later pages: private notes when asked for, and with the appendix the charts, entries, alerts and sources. */
final class LaterPart {
    private final Scope scope;

    private LaterPart(Scope scope) {
        this.scope = scope;
    }

    static List<ReportContent.Part> of(Scope scope) {
        var later = new LaterPart(scope);
        var entries = new EntriesPart(scope);
        List<ReportContent.Part> parts = new ArrayList<>();
        MedicinesPart.overList(scope).ifPresent(parts::add);
        entries.privateNotes().ifPresent(parts::add);
        ReportRequest request = scope.request();
        if (request.has(ReportSection.CHARTS)) later.charts().ifPresent(parts::add);
        if (request.has(ReportSection.ENTRIES)) parts.addAll(entries.dayByDay());
        if (request.has(ReportSection.ALERTS)) parts.add(later.alerts());
        if (request.has(ReportSection.SOURCES)) parts.addAll(new SourcesPart(scope).parts());
        return parts;
    }

    /** The newest first, each as large as the page is wide. */
    private Optional<ReportContent.Part> charts() {
        List<ReportContent.Block> figures = new ArrayList<>();
        for (Bout bout : scope.oneSpasm()
                ? scope.focus().stream().toList()
                : scope.bouts().reversed())
            figures.add(new ReportContent.Block.Figure(
                    scope.text(
                            "figure",
                            "n",
                            scope.number(bout),
                            "day",
                            scope.format().shortDay(bout.onset().day()),
                            "length",
                            new Lasting(scope, bout).brief()),
                    ChartsPart.full(scope, Optional.of(bout))));
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportContent.Part(scope.text("figures"), true, figures));
    }

    private ReportContent.Part alerts() {
        List<List<String>> rows = scope.diary().alertRecords().stream()
                .filter(scope::covers)
                .map(this::row)
                .toList();
        List<String> header = List.of(
                scope.text("shown.rule"),
                scope.text("shown.first"),
                scope.text("shown.seen"),
                scope.text("shown.outcome"));
        ReportContent.Block block = rows.isEmpty()
                ? new ReportContent.Block.Paragraph(new ReportContent.Said("", scope.text("shown.none")))
                : new ReportContent.Block.Table("shown", header, rows);
        return new ReportContent.Part(scope.text("shown"), false, List.of(block));
    }

    private List<String> row(AlertRecord record) {
        String key = "report.rule." + record.rule();
        String name = Rules.about(record.rule()).isPresent() ? scope.words().text(key) : "";
        return List.of(
                (record.rule() + " " + name).strip(),
                scope.format().dayTime(record.at().local()),
                record.seenAt()
                        .map(seen -> scope.format().dayTime(record.at().at(seen).local()))
                        .orElse(scope.text("shown.notSeen")),
                scope.words().name(record.outcome()));
    }
}
