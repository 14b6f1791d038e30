package org.spasmdiary.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.ChangeSpread;
import org.spasmdiary.analysis.NothingLogged;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.words.Words;

/** The numbers behind what helped, complete; those of rows with too few are marked as such. */
final class TreatmentsTable {
    private static final List<String> COLUMNS = List.of(
            "what",
            "uses",
            "both",
            "tooFew",
            "before",
            "after",
            "median",
            "low25",
            "high75",
            "low10",
            "high90",
            "lowest",
            "highest",
            "eased",
            "rose",
            "withoutAfter");

    private final Words words;

    private TreatmentsTable(Words words) {
        this.words = words;
    }

    static ChartTable of(WhatHelped helped, Words words) {
        var table = new TreatmentsTable(words);
        List<List<String>> rows = new ArrayList<>();
        for (BeforeAfter one : helped.treatments()) if (!one.isTooFew()) rows.add(table.row(one));
        rows.add(table.row(helped.nothing()));
        for (BeforeAfter one : helped.treatments()) if (one.isTooFew()) rows.add(table.row(one));
        return new ChartTable(table.header(), rows);
    }

    private List<String> header() {
        Stream<String> steps = IntStream.rangeClosed(1, 7).mapToObj(step -> words.text("charts.helped.step." + step));
        return Stream.of(
                        COLUMNS.stream().map(column -> words.text("charts.helped.column." + column)),
                        steps,
                        Stream.of(words.text("charts.helped.column.notAsked")))
                .flatMap(all -> all)
                .toList();
    }

    private List<String> row(BeforeAfter one) {
        List<String> cells = new ArrayList<>();
        cells.add(TreatmentRow.name(one, words));
        cells.add(String.valueOf(one.uses()));
        cells.add(String.valueOf(one.pairs().size()));
        cells.add(one.isTooFew() ? words.text("charts.row.yes") : "");
        cells.add(number(one.medianBefore()));
        cells.add(number(one.medianAfter()));
        cells.addAll(spread(one.spread()));
        cells.add(String.valueOf(one.withoutAfter()));
        one.helped().forEach(count -> cells.add(count.toString()));
        cells.add(String.valueOf(one.helpedNotAsked()));
        return cells;
    }

    private List<String> row(NothingLogged nothing) {
        List<String> cells = new ArrayList<>();
        cells.add(words.text("charts.helped.nothing"));
        cells.add("");
        cells.add(String.valueOf(nothing.times().size()));
        cells.add(nothing.isTooFew() ? words.text("charts.row.yes") : "");
        cells.add(number(nothing.medianBefore()));
        cells.add(number(nothing.medianAfter()));
        cells.addAll(spread(nothing.spread()));
        for (int i = 0; i < 9; i++) cells.add(""); // nobody is asked about it
        return cells;
    }

    private static List<String> spread(Optional<ChangeSpread> found) {
        return found.map(spread -> List.of(
                        number(spread.median()),
                        number(spread.low25()),
                        number(spread.high75()),
                        number(spread.low10()),
                        number(spread.high90()),
                        String.valueOf(spread.lowest()),
                        String.valueOf(spread.highest()),
                        String.valueOf(spread.eased()),
                        String.valueOf(spread.rose())))
                .orElse(List.of("", "", "", "", "", "", "", "", ""));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(double value) {
        return Decimals.plain(BigDecimal.valueOf(value)).toPlainString();
    }
}
