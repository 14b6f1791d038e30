package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.words.Words;

/** The marks of the rows. Marks closer than 6 px become one with their number beside it. */
final class LaneMarks {
    private static final double CLOSE = 6;

    /** Marks drawn as one, at the middle of the first and the last. */
    record Cluster(List<Event> events, double x) {}

    private final Brush brush;
    private final EpisodeLayout at;
    private final Words words;

    LaneMarks(Brush brush, EpisodeLayout at, Words words) {
        this.brush = brush;
        this.at = at;
        this.words = words;
    }

    void names(List<Rows.Row> rows) {
        if (at.laneHeight() == 0) return;
        double u = at.unit();
        for (int i = 0; i < rows.size(); i++)
            brush.text(
                    brush.type().fit(rows.get(i).name(), at.pain().getX() - 14 * u),
                    8 * u,
                    at.laneMiddle(i) + brush.drop() - u,
                    false,
                    brush.ink().text(),
                    Brush.Align.START);
    }

    void marks(List<Rows.Row> rows) {
        for (int i = 0; i < rows.size(); i++)
            row(
                    rows.get(i),
                    at.laneMiddle(i) - at.unit(),
                    i % 2 == 0 ? brush.ink().tint() : brush.ink().paper());
    }

    private void row(Rows.Row row, double y, Color back) {
        Color color = row.accent() ? brush.ink().accent() : brush.ink().text();
        List<Event> seen = row.events().stream()
                .filter(event -> event.hour() <= at.view().to()
                        && event.until().orElse(event.hour()) >= at.view().from())
                .toList();
        for (Event event : seen) event.until().ifPresent(until -> bar(event.hour(), until, y, color));
        double free = at.pain().getX();
        double size = Math.min(1, at.laneHeight() / (19 * at.unit())) * at.unit();
        for (Cluster cluster : clusters(seen, at, brush.type())) {
            if (cluster.x() < at.pain().getX() - 1) continue;
            double x = Math.max(cluster.x(), free);
            Symbol symbol = cluster.events().getFirst().symbol();
            symbol.draw(brush.graphics(), x, y, size, color, brush.ink().paper());
            free = x + 5 * size;
            int n = cluster.events().size();
            if (n == 1) continue;
            String number = words.format().number(n);
            brush.textOn(
                    back, number, x + 9 * size, y + brush.drop(), brush.ink().text());
            free = x + 15 * size + brush.type().width(number, false);
        }
    }

    private void bar(double from, double until, double y, Color color) {
        double left = Math.max(at.x(from), at.pain().getX());
        double right = Math.min(at.x(until), at.pain().getMaxX());
        double half = 1.5 * at.unit();
        if (right > left) brush.fill(new Rectangle2D.Double(left, y - half, right - left, 2 * half), color);
    }

    /** Neighbours of one kind that would touch, or would touch the number of those before, put together. */
    static List<Cluster> clusters(List<Event> events, EpisodeLayout at, Type type) {
        List<Cluster> clusters = new ArrayList<>();
        List<Event> open = new ArrayList<>();
        for (Event event : events) {
            if (!open.isEmpty() && !touches(open, event, at, type)) {
                clusters.add(cluster(open, at));
                open = new ArrayList<>();
            }
            open.add(event);
        }
        if (!open.isEmpty()) clusters.add(cluster(open, at));
        return clusters;
    }

    private static boolean touches(List<Event> open, Event next, EpisodeLayout at, Type type) {
        if (next.symbol() != open.getFirst().symbol()) return false;
        double apart = at.x(next.hour()) - at.x(open.getLast().hour());
        if (apart < CLOSE * at.unit()) return true;
        if (open.size() == 1) return false;
        double number = type.width(Integer.toString(open.size()), false);
        return at.x(next.hour()) - middle(open, at) < 16 * at.unit() + number;
    }

    private static Cluster cluster(List<Event> events, EpisodeLayout at) {
        return new Cluster(List.copyOf(events), middle(events, at));
    }

    private static double middle(List<Event> events, EpisodeLayout at) {
        return at.x((events.getFirst().hour() + events.getLast().hour()) / 2);
    }
}
