package org.spasmdiary.ui.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.NothingLogged;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.charts.TreatmentsWords;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** The entries behind one row of what helped, newest first. */
final class PairLines {
    /** One entry, as a line of a list. */
    record Line(EntryId entry, String text) {
        @Override
        public String toString() {
            return text; // what a list of them shows and reads out
        }
    }

    private final Words words;
    private final TreatmentsWords said;

    private PairLines(WhatHelped helped, Words words) {
        this.words = words;
        this.said = new TreatmentsWords(helped, words);
    }

    /** @param kind empty for the times with nothing logged */
    static List<Line> of(WhatHelped helped, Optional<TreatmentKind> kind, Words words) {
        var lines = new PairLines(helped, words);
        List<Line> all = new ArrayList<>();
        if (kind.isEmpty()) helped.nothing().times().reversed().forEach(time -> lines.add(all, time));
        else
            helped.treatments().stream()
                    .filter(one -> one.kind() == kind.get())
                    .forEach(one -> one.pairs().reversed().forEach(pair -> lines.add(all, pair)));
        return List.copyOf(all);
    }

    private void add(List<Line> all, NothingLogged.Time time) {
        all.add(before(time.first(), time.before()));
        all.add(after(time.later(), time.after(), time.change()));
    }

    private void add(List<Line> all, BeforeAfter.Pair pair) {
        pair.entryBefore().ifPresent(entry -> all.add(before(entry, pair.before())));
        all.add(new Line(pair.treatment().id(), use(pair)));
        pair.entryAfter().ifPresent(entry -> all.add(after(entry, pair.after(), pair.change())));
    }

    private Line before(Entry entry, int pain) {
        return new Line(entry.id(), words.text("ui.treatments.pairs.before", "time", time(entry), "n", pain));
    }

    private Line after(Entry entry, int pain, int change) {
        return new Line(
                entry.id(),
                words.text("ui.treatments.pairs.after", "time", time(entry), "n", pain, "change", said.change(change)));
    }

    private String use(BeforeAfter.Pair pair) {
        String name = words.name(pair.treatment().kind());
        String use = words.text("ui.treatments.pairs.use", "time", time(pair.treatment()), "name", name);
        boolean ownBefore = pair.entryBefore().isEmpty();
        boolean ownAfter = pair.entryAfter().isEmpty();
        String change = said.change(pair.change());
        if (ownBefore && ownAfter)
            return words.text(
                    "ui.treatments.pairs.useBoth", "use", use, "n", pair.before(), "m", pair.after(), "change", change);
        if (ownBefore) return words.text("ui.treatments.pairs.useBefore", "use", use, "n", pair.before());
        if (ownAfter)
            return words.text("ui.treatments.pairs.useAfter", "use", use, "n", pair.after(), "change", change);
        return use;
    }

    private String time(Entry entry) {
        return words.format().dayTime(entry.at().local());
    }
}
