package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.ChangeSpread;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.charts.TreatmentsWords;

/**
 * Pain 1 to 4 hours after each kind of treatment, in the whole diary, beside pain with nothing written down; never in
 * the order of effect, and never from fewer than {@value BeforeAfter#ENOUGH} times (ux.md 2.6).
 */
final class CameAfterPart {
    private final Scope scope;
    private final WhatHelped helped;
    private final TreatmentsWords words;

    private CameAfterPart(Scope scope) {
        this.scope = scope;
        this.helped = WhatHelped.of(scope.diary(), scope.now());
        this.words = new TreatmentsWords(helped, scope.words());
    }

    /** Without rows where no treatment has a score before and after it. */
    static ReportContent.CameAfter of(Scope scope) {
        return new CameAfterPart(scope).part();
    }

    private ReportContent.CameAfter part() {
        List<String> header = List.of("", scope.text("after.times"), scope.text("after.change"));
        List<List<String>> rows = new ArrayList<>();
        for (BeforeAfter one : helped.treatments())
            if (!one.pairs().isEmpty()) rows.add(row(name(one), one.pairs().size(), one.spread()));
        List<String> nothing = rows.isEmpty()
                ? List.of()
                : row(
                        scope.text("after.nothing"),
                        helped.nothing().times().size(),
                        helped.nothing().spread());
        return new ReportContent.CameAfter(
                scope.text("after"), header, rows, nothing, scope.text("after.notCause"), scope.text("after.overleaf"));
    }

    private String name(BeforeAfter one) {
        String name = scope.shortName(one.kind());
        return one.amountMg()
                .map(mg ->
                        name + " " + scope.text("entry.mg", "n", scope.format().number(mg)))
                .orElse(name);
    }

    private List<String> row(String name, int n, Optional<ChangeSpread> spread) {
        String change = spread.filter(_ -> n >= BeforeAfter.ENOUGH)
                .map(it -> scope.text(
                        "after.one",
                        "middle",
                        words.change(it.median()),
                        "low",
                        words.change(it.low25()),
                        "high",
                        words.change(it.high75())))
                .orElse(scope.text("after.tooFew"));
        return List.of(name, scope.format().number(n), change);
    }
}
