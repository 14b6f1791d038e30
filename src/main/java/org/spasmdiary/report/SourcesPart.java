package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.spasmdiary.alerts.About;
import org.spasmdiary.alerts.Rule;
import org.spasmdiary.alerts.Rules;

/** What the advice rests on: the five sources and who wrote them, and each rule with the facts behind it. */
final class SourcesPart {
    private final Scope scope;

    SourcesPart(Scope scope) {
        this.scope = scope;
    }

    List<ReportContent.Part> parts() {
        List<ReportContent.Block> sources = new ArrayList<>();
        for (int i = 1; i <= 5; i++)
            sources.add(new ReportContent.Block.Paragraph(
                    new ReportContent.Said(i + ".", scope.words().text("report.sources." + i))));
        sources.add(new ReportContent.Block.Paragraph(new ReportContent.Said("", scope.text("sources.other"))));
        List<List<String>> rows = Rules.ALL.stream().map(this::row).toList();
        List<String> header = List.of(
                scope.text("rules.id"),
                scope.text("rules.advice"),
                scope.text("rules.tier"),
                scope.text("rules.rests"));
        return List.of(
                new ReportContent.Part(scope.text("sources"), true, sources),
                new ReportContent.Part(
                        scope.text("rules", "version", Rules.VERSION),
                        false,
                        List.of(new ReportContent.Block.Table("rules", header, rows))));
    }

    private List<String> row(Rule rule) {
        About about = rule.about();
        String facts = about.sources().stream().map(this::fact).collect(Collectors.joining("\n"));
        return List.of(
                about.id().toString(),
                scope.words().text("report.rule." + about.id()),
                scope.words().text("alerts.tier." + about.tier().code()),
                facts);
    }

    private String fact(String id) {
        FactSources.Fact fact = FactSources.ALL.facts().get(id);
        if (fact != null) return scope.text("rules.fact", "id", id, "source", fact.sources(), "text", fact.text());
        if (id.startsWith("X")) return scope.text("rules.published", "id", id);
        return scope.text("rules.choice", "why", FactSources.reason(id));
    }
}
