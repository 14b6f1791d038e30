package org.spasmdiary.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.SpasmFilter;
import org.spasmdiary.charts.CompareOptions;
import org.spasmdiary.charts.Compared;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Region;
import org.spasmdiary.words.Words;

/**
 * Everything the Compare screen shows but the picture itself.
 *
 * @param rows of the table, in its order: those of the chosen place and days, not typical days too
 * @param lit the row that is pointed at; empty when there is none
 * @param chooser what the menu of choices says: All 9 spasms
 * @param regions places to choose from
 * @param untypical how many of the rows began in days marked as not typical
 * @param many whether there are so many that only some are drawn at first
 * @param drawn lines in the picture
 * @param counted those of the chosen place and days; the curve leaves those of days that were not typical out itself
 * @param notes under the table: what is in no line
 */
record CompareModel(
        CompareChoice choice,
        CompareOptions options,
        List<CompareRow> rows,
        Optional<EntryId> lit,
        String chooser,
        List<Region> regions,
        int untypical,
        boolean many,
        List<EntryId> drawn,
        List<Bout> counted,
        List<String> notes) {
    /** More entries outside their spasm than this are only counted. */
    private static final int NAMED = 8;

    /** @param today for the last twelve months */
    static CompareModel of(CompareFacts facts, CompareChoice choice, LocalDate today, Words words) {
        CompareOptions options = choice.options(today);
        Compared compared = Compared.of(facts.diary(), facts.now(), options);
        Optional<EntryId> current = compared.current().map(Compared.Spasm::id);
        SpasmFilter any = choice.filter(today).withUntypical(true);
        List<CompareFacts.Fact> shown = facts.spasms().stream()
                .filter(fact -> passes(any, fact, facts)
                        || current.equals(Optional.of(fact.figures().id())))
                .toList();
        List<CompareRow> rows = shown.stream()
                .map(fact -> CompareRow.of(
                        fact, current.equals(Optional.of(fact.figures().id())), words))
                .sorted(choice.sort().order(choice.descending()))
                .toList();
        Optional<EntryId> lit = choice.lit()
                .filter(id -> rows.stream().anyMatch(row -> row.id().equals(id)))
                .or(() -> current);
        return new CompareModel(
                choice,
                options.withLit(lit),
                rows,
                lit,
                chooser(rows.size(), facts.spasms().size(), words),
                facts.regions(),
                (int) shown.stream().filter(CompareFacts.Fact::untypical).count(),
                compared.drawn().size()
                                + compared.leftOut().stream()
                                        .filter(out ->
                                                out.why() == Compared.Why.OLDER || out.why() == Compared.Why.NOT_CHOSEN)
                                        .count()
                        > CompareOptions.ALL_UP_TO,
                compared.drawn().stream().map(Compared.Spasm::id).toList(),
                facts.spasms().stream()
                        .filter(fact -> passes(any, fact, facts))
                        .map(fact -> fact.at().bout())
                        .toList(),
                notes(shown, words));
    }

    private static boolean passes(SpasmFilter filter, CompareFacts.Fact fact, CompareFacts facts) {
        return filter.leavesOut(facts.diary(), fact.at().bout(), fact.at().onset())
                .isEmpty();
    }

    private static String chooser(int shown, int all, Words words) {
        if (all == 0) return words.text("ui.compare.empty");
        if (shown == all) return words.count("ui.compare.all", all);
        return words.text(
                "ui.compare.some",
                "n",
                words.format().number(shown),
                "all",
                words.format().number(all));
    }

    private static List<String> notes(List<CompareFacts.Fact> shown, Words words) {
        List<String> notes = new ArrayList<>();
        for (CompareFacts.Fact fact : shown)
            for (Reading reading : fact.outside()) notes.add(outside(fact, reading, words));
        if (notes.size() <= NAMED) return notes;
        List<String> some = new ArrayList<>(notes.subList(0, NAMED));
        some.add(words.count("ui.compare.outsideMore", notes.size() - NAMED));
        return some;
    }

    private static String outside(CompareFacts.Fact fact, Reading reading, Words words) {
        boolean before = reading.at().isBefore(fact.at().onset());
        return words.text(
                before ? "ui.compare.outsideBefore" : "ui.compare.outsideAfter",
                "n",
                words.format().number(fact.figures().number()),
                "time",
                words.format().dayTime(reading.at().local()),
                "pain",
                reading.pain()
                        .now()
                        .map(score -> words.text(
                                "ui.compare.pain", "n", words.format().number(score.value())))
                        .orElseGet(() -> words.text("ui.compare.noPain")));
    }

    /** The row before or after the one that is pointed at; stays at the ends. */
    Optional<EntryId> next(int step) {
        List<EntryId> ids = rows.stream().map(CompareRow::id).toList();
        if (ids.isEmpty()) return Optional.empty();
        int at = lit.map(ids::indexOf).orElse(0);
        return Optional.of(ids.get(Math.clamp(at + (long) step, 0, ids.size() - 1)));
    }
}
