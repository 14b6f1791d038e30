package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.ChangeSpread;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/**
 * One line of what helped.
 *
 * @param kind empty for the times with nothing logged
 * @param n how often there was a score before and after
 * @param uses how often it was used; as {@code n} for nothing logged
 * @param spread of the changes; empty where there is none, and shown only where there are enough
 */
record TreatmentRow(Optional<TreatmentKind> kind, String name, int n, int uses, Optional<ChangeSpread> spread) {

    /**
     * Those with enough pairs, the most pairs first; then what they are to be compared with, always there; then those
     * with too few.
     */
    static List<TreatmentRow> of(WhatHelped helped, Words words) {
        List<TreatmentRow> rows = new ArrayList<>();
        for (BeforeAfter one : helped.treatments()) if (!one.isTooFew()) rows.add(of(one, words));
        int times = helped.nothing().times().size();
        rows.add(new TreatmentRow(
                Optional.empty(),
                words.text("charts.helped.nothing"),
                times,
                times,
                helped.nothing().spread()));
        for (BeforeAfter one : helped.treatments()) if (one.isTooFew()) rows.add(of(one, words));
        return List.copyOf(rows);
    }

    private static TreatmentRow of(BeforeAfter one, Words words) {
        return new TreatmentRow(
                Optional.of(one.kind()), name(one, words), one.pairs().size(), one.uses(), one.spread());
    }

    /** With the amount where it was always the same: "Ibuprofen 400 mg". */
    static String name(BeforeAfter one, Words words) {
        String name = words.name(one.kind());
        return one.amountMg()
                .map(mg -> words.text(
                        "charts.amount", "what", name, "mg", words.format().number(mg)))
                .orElse(name);
    }

    boolean isNothing() {
        return kind.isEmpty();
    }

    /** What may be drawn: nothing is said from fewer than five. */
    Optional<ChangeSpread> drawn() {
        return spread.filter(_ -> n >= BeforeAfter.ENOUGH);
    }
}
