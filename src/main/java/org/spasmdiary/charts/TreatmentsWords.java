package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.analysis.ChangeSpread;
import org.spasmdiary.analysis.Together;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.words.Words;

/** What helped, in words. It never says what was the cause. */
public final class TreatmentsWords {
    /** Pairs of kinds that are named; a choice, so that the sentence stays short. */
    private static final int NAMED = 3;
    /** From so many times on two were used together "often"; a choice. */
    private static final int OFTEN = 5;

    private final WhatHelped helped;
    private final Words words;

    public TreatmentsWords(WhatHelped helped, Words words) {
        this.helped = helped;
        this.words = words;
    }

    /** The picture in words, complete but for the numbers of rows with too few. */
    String text(String about, boolean sample) {
        List<String> all = new ArrayList<>();
        if (sample) all.add(words.text("charts.words.sample"));
        all.add(words.text("charts.helped.words.title", "about", about));
        if (helped.treatments().isEmpty()) all.add(words.text("charts.helped.none") + ".");
        for (TreatmentRow row : TreatmentRow.of(helped, words)) all.add(row(row));
        all.addAll(care());
        all.add(words.text("charts.helped.notCause"));
        return String.join(" ", all);
    }

    /** Which were used together, and what was left out: one sentence each, none where there is nothing to say. */
    public List<String> care() {
        List<String> all = new ArrayList<>();
        helped.together().stream().limit(NAMED).map(this::together).forEach(all::add);
        if (helped.together().size() > NAMED) all.add(words.text("charts.helped.togetherMore"));
        if (helped.leftOut() > 0) all.add(words.count("charts.helped.leftOut", helped.leftOut()));
        return all;
    }

    private String together(Together pair) {
        return words.count(
                pair.times() >= OFTEN ? "charts.helped.togetherOften" : "charts.helped.together",
                pair.times(),
                "one",
                words.name(pair.one()),
                "other",
                words.format().inSentence(words.name(pair.other())));
    }

    String row(TreatmentRow row) {
        String times = times(row);
        if (row.drawn().isEmpty()) return words.text("charts.helped.words.tooFew", "name", row.name(), "times", times);
        ChangeSpread spread = row.drawn().get();
        return words.text(
                "charts.helped.words.row",
                "name",
                row.name(),
                "times",
                times,
                "typical",
                change(spread.median()),
                "low25",
                change(spread.low25()),
                "high75",
                change(spread.high75()),
                "low10",
                change(spread.low10()),
                "high90",
                change(spread.high90()),
                "eased",
                words.format().number(spread.eased()),
                "n",
                words.format().number(row.n()));
    }

    /** "24 times", or "24 of 31 times" where not all had a score before and after. */
    private String times(TreatmentRow row) {
        return row.n() == row.uses()
                ? words.count("charts.helped.times", row.n())
                : words.count(
                        "charts.helped.timesOf",
                        row.uses(),
                        "with",
                        words.format().number(row.n()));
    }

    /** "24", or "24 of 31". */
    String short1(TreatmentRow row) {
        String n = words.format().number(row.n());
        return row.n() == row.uses()
                ? n
                : words.text("charts.helped.of", "n", n, "uses", words.format().number(row.uses()));
    }

    /** "down 1½", "same" or "up 1". */
    public String change(double points) {
        if (points == 0) return words.text("charts.helped.same");
        return words.text(
                points < 0 ? "charts.helped.down" : "charts.helped.up",
                "n",
                words.format().halves(points));
    }

    /** Beside a tick: "−2", "same", "+1". */
    String tick(int points) {
        if (points == 0) return words.text("charts.helped.same");
        return words.text(
                points < 0 ? "charts.helped.tickDown" : "charts.helped.tickUp",
                "n",
                words.format().number(Math.abs(points)));
    }
}
