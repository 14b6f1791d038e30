package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        AboutPersonPart.overleaf(scope).ifPresent(parts::add);
        entries.privateNotes().ifPresent(parts::add);
        ReportRequest request = scope.request();
        if (request.has(ReportSection.CHARTS)) later.charts().ifPresent(parts::add);
        if (request.has(ReportSection.ENTRIES)) parts.addAll(entries.dayByDay());
        if (request.has(ReportSection.ALERTS)) parts.add(new AlertHistoryPart(scope).part());
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
}
