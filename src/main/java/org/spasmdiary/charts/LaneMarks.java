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
        List<Event> seen = seen(row, at);
        for (Event event : seen) event.until().ifPresent(until -> bar(event.hour(), until, y, color));
        double free = at.pain().getX();
        double size = Math.min(1, at.laneHeight() / (19 * at.unit())) * at.unit();
        List<Cluster> all = clusters(seen, at, brush.look(), words);
        for (int i = 0; i < all.size(); i++) {
            Cluster cluster = all.get(i);
            if (cluster.x() < at.pain().getX() - 1) continue;
            double x = Math.max(cluster.x(), free);
            Symbol symbol = cluster.events().getFirst().symbol();
            symbol.draw(brush.graphics(), x, y, size, color, brush.ink().paper());
            double before = free;
            free = x + 5 * size;
            int n = cluster.events().size();
            if (n > 1) {
                String number = words.format().number(n);
                brush.textOn(
                        back,
                        number,
                        x + 9 * size,
                        y + brush.drop(),
                        brush.ink().text());
                free = x + 15 * size + brush.type().width(number, false);
            }
            if (symbol != Symbol.ALERT || !brush.look().onPaper()) continue;
            double next = i + 1 < all.size()
                    ? all.get(i + 1).x() - 9 * size
                    : at.pain().getMaxX();
            free = Math.max(free, tier(cluster, new double[] {before, x, free, next}, y, back));
        }
    }

    /**
     * On paper the tier of an alert stands beside it, because nobody can point at it there.
     *
     * @param room where the mark before ends, this mark, where this one ends, where the next begins
     * @return where the words end
     */
    private double tier(Cluster cluster, double[] room, double y, Color back) {
        double u = at.unit();
        for (String word : TierWord.of(cluster.events(), words)) {
            double wide = brush.type().width(word, false);
            double right = room[2] + 5 * u;
            double left = room[1] - 11 * u - wide;
            boolean fitsRight = right + wide + 2 * u <= room[3];
            if (!fitsRight && left < room[0] + 3 * u) continue;
            brush.textOn(
                    back,
                    word,
                    fitsRight ? right : left,
                    y + brush.drop(),
                    brush.ink().text());
            return fitsRight ? right + wide : room[2];
        }
        return room[2];
    }

    /** Those of the row that lie in the view, or reach into it. */
    static List<Event> seen(Rows.Row row, EpisodeLayout at) {
        return row.events().stream()
                .filter(event -> event.hour() <= at.view().to()
                        && event.until().orElse(event.hour()) >= at.view().from())
                .toList();
    }

    private void bar(double from, double until, double y, Color color) {
        double left = Math.max(at.x(from), at.pain().getX());
        double right = Math.min(at.x(until), at.pain().getMaxX());
        double half = 1.5 * at.unit();
        if (right > left) brush.fill(new Rectangle2D.Double(left, y - half, right - left, 2 * half), color);
    }

    /** Neighbours of one kind that would touch, or would touch the number of those before, put together. */
    static List<Cluster> clusters(List<Event> events, EpisodeLayout at, Look look, Words words) {
        List<Cluster> clusters = new ArrayList<>();
        List<Event> open = new ArrayList<>();
        for (Event event : events) {
            if (!open.isEmpty() && !touches(open, event, at, look, words)) {
                clusters.add(cluster(open, at));
                open = new ArrayList<>();
            }
            open.add(event);
        }
        if (!open.isEmpty()) clusters.add(cluster(open, at));
        return clusters;
    }

    private static boolean touches(List<Event> open, Event next, EpisodeLayout at, Look look, Words words) {
        if (next.symbol() != open.getFirst().symbol()) return false;
        double apart = at.x(next.hour()) - at.x(open.getLast().hour());
        double u = at.unit();
        if (apart < CLOSE * u) return true;
        double number = open.size() == 1 ? 0 : 6 * u + at.type().width(Integer.toString(open.size()), false);
        double away = at.x(next.hour()) - middle(open, at);
        if (next.symbol() == Symbol.ALERT && look.onPaper())
            return away
                    < 22 * u + number + at.type().width(TierWord.of(open, words).getLast(), false);
        return open.size() > 1 && away < 10 * u + number;
    }

    private static Cluster cluster(List<Event> events, EpisodeLayout at) {
        return new Cluster(List.copyOf(events), middle(events, at));
    }

    private static double middle(List<Event> events, EpisodeLayout at) {
        return at.x((events.getFirst().hour() + events.getLast().hour()) / 2);
    }
}
