package org.spasmdiary.charts;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.words.Words;

/** What the marks mean: those that are drawn, no others. In the plot where there is room, else in rows below. */
final class Legend {
    private enum Sample {
        POINT,
        START,
        LINE,
        RECALLED,
        STRETCH,
        AVERAGE,
        BLANK,
        EARLIER,
        ALERT,
        CONTACT,
        NOTE,
        PRIVATE_NOTE
    }

    private record Item(Sample sample, String text) {}

    private final List<Item> items = new ArrayList<>();
    private final Type type;
    private final double u;

    /** @param rows whether the rows of marks under the plot are drawn */
    Legend(EpisodeSeries series, Type type, Words words, boolean dots, boolean rows) {
        this.type = type;
        this.u = type.size() / 13;
        View view = series.view();
        long points = series.points().stream()
                .filter(point -> view.contains(point.hour()))
                .count();
        add(points > 0 && dots, Sample.POINT, words.text("charts.legend.point"));
        add(points > 0 && !dots, Sample.LINE, words.count("charts.legend.line", points));
        boolean recalled = series.points().stream().anyMatch(point -> point.recalled() && view.contains(point.hour()));
        add(recalled && dots, Sample.RECALLED, words.text("charts.legend.recalled"));
        add(
                series.stretches().stream().anyMatch(s -> s.worst().isPresent() && in(view, s.from(), s.to())),
                Sample.STRETCH,
                words.text("charts.legend.stretch"));
        add(
                series.stretches().stream().anyMatch(s -> s.worst().isEmpty() && in(view, s.from(), s.to())),
                Sample.AVERAGE,
                words.text("charts.legend.average"));
        List<EpisodeSeries.Blank> blanks =
                series.blanks().stream().filter(b -> in(view, b.from(), b.to())).toList();
        boolean unscored = blanks.stream().anyMatch(EpisodeSeries.Blank::hasEntries);
        add(!blanks.isEmpty(), Sample.BLANK, words.text(unscored ? "charts.legend.unscored" : "charts.legend.blank"));
        add(
                series.earlier().stream()
                        .anyMatch(past -> view.contains(past.lastSeen(view).hour())),
                Sample.EARLIER,
                words.count("charts.legend.earlier", series.earlier().size()));
        if (!rows) return;
        add(has(series.alerts(), Symbol.ALERT, view), Sample.ALERT, words.text("charts.legend.alert"));
        add(has(series.contacts(), Symbol.CONTACT, view), Sample.CONTACT, words.text("charts.legend.contact"));
        add(has(series.notes(), Symbol.NOTE, view), Sample.NOTE, words.text("charts.legend.note"));
        add(
                has(series.notes(), Symbol.PRIVATE_NOTE, view),
                Sample.PRIVATE_NOTE,
                words.text("charts.legend.privateNote"));
    }

    private static boolean has(List<EpisodeSeries.Event> events, Symbol symbol, View view) {
        return events.stream().anyMatch(event -> event.symbol() == symbol && view.contains(event.hour()));
    }

    private static boolean in(View view, double from, double to) {
        return to > view.from() && from < view.to();
    }

    private void add(boolean shown, Sample sample, String text) {
        if (shown) items.add(new Item(sample, text));
    }

    /** The bracket from onset to first entry, where its words found no room beside it. */
    void explainStart(Words words) {
        add(true, Sample.START, words.text("charts.notYet"));
    }

    /** A place in the plot, at the upper right where that is free. */
    Optional<Rectangle2D> place(Room room, EpisodeLayout at) {
        if (items.isEmpty()) return Optional.empty();
        double width = items.stream()
                        .mapToDouble(item -> type.width(item.text(), false))
                        .max()
                        .orElse(0)
                + 62 * u;
        double height = (items.size() * 27 + 10) * u;
        Rectangle2D pain = at.pain();
        var bounds = new Rectangle2D.Double(
                pain.getX() + 8 * u, pain.getY() + 6 * u, pain.getWidth() - 16 * u, pain.getHeight() - 12 * u);
        var wish = new Rectangle2D.Double(bounds.getMaxX() - width, bounds.getY(), width, height);
        return room.near(wish, bounds);
    }

    /** How many rows it takes below a picture of this width. */
    int rows(double width) {
        double x = 0;
        int rows = items.isEmpty() ? 0 : 1;
        for (Item item : items) {
            if (x > 0 && x + wide(item) > width - 16 * u) {
                rows++;
                x = 0;
            }
            x += wide(item);
        }
        return rows;
    }

    private double wide(Item item) {
        return type.width(item.text(), false) + 58 * u;
    }

    void drawCard(Brush brush, Rectangle2D box) {
        brush.card(box, brush.ink().grid());
        double y = box.getY() + 18.5 * u;
        for (Item item : items) {
            item(brush, item, box.getX() + 12 * u, y);
            y += 27 * u;
        }
    }

    void drawRows(Brush brush, EpisodeLayout at) {
        if (at.crowded() || at.legendTop() >= at.height()) return;
        double x = 8 * u;
        double y = at.legendTop() + 12 * u;
        for (Item item : items) {
            if (x > 8 * u && x - 8 * u + wide(item) > at.width() - 16 * u) {
                x = 8 * u;
                y += 20 * u;
            }
            item(brush, item, x, y);
            x += wide(item);
        }
    }

    private void item(Brush brush, Item item, double x, double y) {
        Ink ink = brush.ink();
        double middle = x + 14 * u;
        var block = new Rectangle2D.Double(x, y - 7 * u, 28 * u, 14 * u);
        switch (item.sample()) {
            case START -> {
                brush.line(x, y, x + 28 * u, y, Pen.END, ink.text());
                brush.line(x, y - 5 * u, x, y + 5 * u, Pen.RULE, ink.text());
                brush.line(x + 28 * u, y - 5 * u, x + 28 * u, y + 5 * u, Pen.RULE, ink.text());
            }
            case LINE -> brush.line(x, y, x + 28 * u, y, Pen.PAIN, ink.pain());
            case POINT, RECALLED -> {
                brush.line(x, y, x + 28 * u, y, Pen.PAIN, ink.pain());
                double r = 4.2 * u;
                var dot = new Ellipse2D.Double(middle - r, y - r, 2 * r, 2 * r);
                brush.fill(dot, item.sample() == Sample.POINT ? ink.pain() : ink.paper());
                brush.draw(dot, 2 * u, ink.pain());
            }
            case STRETCH -> {
                brush.fill(block, ink.band());
                brush.line(x, y - 7 * u, x + 28 * u, y - 7 * u, Pen.EDGE, ink.bandEdge());
            }
            case AVERAGE -> brush.line(x, y, x + 28 * u, y, Pen.TAG_DASH, ink.bandEdge());
            case EARLIER ->
                brush.draw(new Line2D.Double(x, y, x + 28 * u, y), EarlierLines.stroke(brush.look(), 1), ink.rule());
            case BLANK -> Backdrop.hatch(brush, block, 9 * u);
            case ALERT -> Symbol.ALERT.draw(brush.graphics(), middle, y, u, ink.text(), ink.paper());
            case CONTACT -> Symbol.CONTACT.draw(brush.graphics(), middle, y, u, ink.text(), ink.paper());
            case NOTE -> Symbol.NOTE.draw(brush.graphics(), middle, y, u, ink.text(), ink.paper());
            case PRIVATE_NOTE -> Symbol.PRIVATE_NOTE.draw(brush.graphics(), middle, y, u, ink.text(), ink.paper());
        }
        brush.text(item.text(), x + 38 * u, y + brush.drop(), false, ink.text(), Brush.Align.START);
    }
}
