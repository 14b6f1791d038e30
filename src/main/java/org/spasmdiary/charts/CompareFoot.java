package org.spasmdiary.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.spasmdiary.charts.CompareSeries.Line;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.words.Words;

/** The words under the picture: what the ends mean, what a break means, and what was left out. */
final class CompareFoot {
    /** What stands before a text. */
    private enum Sign {
        NONE,
        RING,
        ARROW,
        TICK
    }

    private record Item(Sign sign, String text) {}

    private final List<List<Item>> rows = new ArrayList<>();
    private final Type type;
    private final double u;
    private final double width;

    /** @param width of the picture: what does not fit goes on in another row */
    CompareFoot(CompareSeries series, Type type, Words words, double width) {
        this.type = type;
        this.u = CompareLayout.unit(type);
        this.width = width;
        List<Item> items = new ArrayList<>();
        if (series.sample()) items.add(new Item(Sign.NONE, words.text("charts.sample")));
        if (any(series, Ending.Over.class::isInstance))
            items.add(new Item(Sign.RING, words.text("charts.compare.over")));
        if (any(series, Ending.Going.class::isInstance))
            items.add(new Item(Sign.ARROW, words.text("charts.compare.going")));
        if (any(series, ending -> ending instanceof Ending.NotKnown || ending instanceof Ending.Open))
            items.add(new Item(Sign.TICK, words.text("charts.compare.notKnown")));
        if (series.lines().stream().anyMatch(Line::isBroken))
            items.add(new Item(Sign.NONE, words.text("charts.compare.break")));
        flow(items);
        for (String sentence : new CompareWords(series, words).leftOut()) wrap(Sign.NONE, sentence);
    }

    private static boolean any(CompareSeries series, Predicate<Ending> is) {
        return series.lines().stream()
                .filter(Line::hasScore)
                .anyMatch(line -> is.test(line.series().ending()));
    }

    int rows() {
        return rows.size();
    }

    private void flow(List<Item> items) {
        double x = 0;
        for (Item item : items) {
            if (wide(item) > width - 16 * u) {
                wrap(item.sign(), item.text());
                x = width;
                continue;
            }
            if (rows.isEmpty() || x + wide(item) > width - 16 * u) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(item);
            x += wide(item);
        }
    }

    /** In as many rows as it needs, its sign before the first. */
    private void wrap(Sign sign, String sentence) {
        Sign before = sign;
        double room = width - (sign == Sign.NONE ? 16 : 36) * u;
        var line = new StringBuilder();
        for (String word : sentence.split(" ")) {
            if (!line.isEmpty() && type.width(line + " " + word, false) > room) {
                rows.add(List.of(new Item(before, line.toString())));
                before = Sign.NONE;
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        rows.add(List.of(new Item(before, line.toString())));
    }

    private double wide(Item item) {
        return type.width(item.text(), false) + (item.sign() == Sign.NONE ? 16 : 36) * u;
    }

    void draw(Brush brush, double top) {
        double y = top + 10 * u;
        for (List<Item> row : rows) {
            double x = 8 * u;
            for (Item item : row) {
                Color color = brush.ink().past();
                double text = item.sign() == Sign.NONE ? x : x + 18 * u;
                switch (item.sign()) {
                    case RING -> CompareLines.ring(brush, x + 6 * u, y, 3.8 * u, color);
                    case ARROW -> CompareLines.arrow(brush, x + 2 * u, y, color, u);
                    case TICK -> CompareLines.tick(brush, x + 6 * u, y, color, u);
                    case NONE -> {}
                }
                brush.text(
                        item.text(), text, y + brush.drop(), false, brush.ink().quiet(), Brush.Align.START);
                x += wide(item);
            }
            y += 19 * u;
        }
    }
}
