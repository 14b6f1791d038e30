package org.spasmdiary.ui.advice;

import java.util.List;
import java.util.Map;
import org.spasmdiary.analysis.Table;

/**
 * What the guidance cards say, from {@code cards.tsv}: one row a line, in the order of the page; its words stand in
 * the bundle. Every line names what it rests on: facts of the articles, other published advice, or our own choice.
 */
record AdviceLines(List<Row> rows) {
    static final AdviceLines ALL = read();

    /** What a line is about, where that matters. */
    enum About {
        ANYTHING,
        HEAT,
        EXERCISE,
        /** Where the sources say different things. */
        DIFFER
    }

    record Row(String card, String line, About about, List<String> sources) {
        String key() {
            return "ui.advice.line." + card + "." + line;
        }

        /** Whether it suggests doing something that a warning sign should stop until it was checked. */
        boolean waits() {
            return about == About.HEAT || about == About.EXERCISE;
        }
    }

    private static AdviceLines read() {
        return new AdviceLines(Table.read(AdviceLines.class, "cards.tsv").stream()
                .map(AdviceLines::row)
                .toList());
    }

    private static Row row(Map<String, String> cells) {
        String about = cells.getOrDefault("about", "");
        return new Row(
                cells.getOrDefault("card", ""),
                cells.getOrDefault("line", ""),
                switch (about) {
                    case "" -> About.ANYTHING;
                    case "heat" -> About.HEAT;
                    case "exercise" -> About.EXERCISE;
                    case "differ" -> About.DIFFER;
                    default -> throw new IllegalStateException("cards.tsv: about " + about);
                },
                List.of(cells.getOrDefault("sources", "").split(";")));
    }

    List<Row> of(String card) {
        return rows.stream().filter(row -> row.card().equals(card)).toList();
    }
}
