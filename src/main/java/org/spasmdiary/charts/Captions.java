package org.spasmdiary.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.words.Words;

/** Words inside the plot. Each looks for a place where no data lies; a card that had to move keeps a leader. */
final class Captions {
    /** A text of one or two lines; {@code leader} where the card lies outside of what it speaks of. */
    private record Card(List<String> lines, Rectangle2D box, Optional<Line2D> leader, boolean framed) {}

    private final EpisodeSeries series;
    private final EpisodeLayout at;
    private final Words words;
    private final Type type;
    private final double u;
    private final List<Card> cards = new ArrayList<>();

    /** Places the words and takes their room. */
    Captions(EpisodeSeries series, EpisodeLayout at, Room room, Words words, boolean phases) {
        this.series = series;
        this.at = at;
        this.words = words;
        this.type = at.type();
        this.u = at.unit();
        series.blanks().forEach(blank -> blank(blank, room));
        for (Blank blank : series.blanks()) {
            double left = clamp(at.x(blank.from()));
            room.take(
                    left,
                    at.pain().getY(),
                    clamp(at.x(blank.to())) - left,
                    at.pain().getHeight());
        }
        series.start().ifPresent(start -> started(start, room));
        if (series.points().size() == 1) only(series.points().getFirst(), room);
        if (series.points().isEmpty()) nothing(room);
        if (phases) for (int i = 0; i < Backdrop.PHASES.length; i++) phase(i, room);
    }

    private void blank(Blank blank, Room room) {
        double left = clamp(at.x(blank.from()));
        double right = clamp(at.x(blank.to()));
        if (right - left < 4) return;
        String what = words.text(blank.hasEntries() ? "charts.noScore" : "charts.noEntries");
        String length = words.text("charts.forHours", "n", words.format().number((long) (blank.to() - blank.from())));
        double width = Math.max(type.width(what, true), type.width(length, false)) + 16 * u;
        double height = 42 * u;
        var area = new Rectangle2D.Double(
                left, at.pain().getY() + 4 * u, right - left, at.pain().getHeight() - 8 * u);
        var wish = new Rectangle2D.Double(
                (left + right - width) / 2, at.pain().getY() + 0.21 * at.pain().getHeight(), width, height);
        Optional<Rectangle2D> inside = width <= right - left ? room.near(wish, area) : Optional.empty();
        Optional<Rectangle2D> place = inside.or(() -> room.near(wish, plot()));
        place.ifPresent(box -> cards.add(new Card(List.of(what, length), box, leader(box, area), true)));
    }

    private static Optional<Line2D> leader(Rectangle2D box, Rectangle2D about) {
        if (about.contains(box)) return Optional.empty();
        double y = box.getCenterY();
        double x = about.getCenterX();
        double from = box.getCenterX() < x ? box.getMaxX() : box.getX();
        return box.getX() < x && box.getMaxX() > x ? Optional.empty() : Optional.of(new Line2D.Double(from, y, x, y));
    }

    private void started(Blank start, Room room) {
        double left = clamp(at.x(start.from()));
        double right = clamp(at.x(start.to()));
        if (right - left < 8 * u || series.points().isEmpty()) return;
        text(words.text("charts.notYet"), left + 4 * u, at.y(1) - 22 * u, plot(), room);
    }

    /** One entry alone has its number beside it. */
    private void only(Point point, Room room) {
        text(words.format().number(point.pain()), at.x(point.hour()) + 9 * u, at.y(point.pain()) - 9 * u, plot(), room);
    }

    private void nothing(Room room) {
        String text = words.text("charts.none");
        double width = type.width(text, true) + 24 * u;
        var wish = new Rectangle2D.Double(
                at.pain().getCenterX() - width / 2, at.pain().getCenterY() - 15 * u, width, 30 * u);
        room.near(wish, plot()).ifPresent(box -> cards.add(new Card(List.of(text), box, Optional.empty(), true)));
    }

    private void phase(int index, Room room) {
        double left = clamp(at.x(Backdrop.PHASES[index]));
        double right = index + 1 < Backdrop.PHASES.length
                ? clamp(at.x(Backdrop.PHASES[index + 1]))
                : at.pain().getMaxX();
        if (right - left < 10) return;
        var area = new Rectangle2D.Double(
                left, at.pain().getY(), right - left, at.pain().getHeight());
        for (String length : List.of("long.", "short."))
            if (text(
                    words.text("charts.phase." + length + Backdrop.PHASES[index]),
                    left + 5 * u,
                    at.pain().getMaxY() - 22 * u,
                    area,
                    room)) return;
    }

    private boolean text(String text, double x, double y, Rectangle2D area, Room room) {
        var wish = new Rectangle2D.Double(x, y, type.width(text, false) + 6 * u, 18 * u);
        Optional<Rectangle2D> box = room.near(wish, area);
        box.ifPresent(b -> cards.add(new Card(List.of(text), b, Optional.empty(), false)));
        return box.isPresent();
    }

    void draw(Brush brush) {
        series.start().ifPresent(start -> bracket(brush, start));
        for (Card card : cards) {
            card.leader()
                    .ifPresent(line -> brush.draw(line, Pen.RULE, brush.ink().text()));
            Rectangle2D box = card.box();
            if (!card.framed()) {
                brush.text(
                        card.lines().getFirst(),
                        box.getX() + 3 * u,
                        box.getY() + 13.5 * u,
                        false,
                        brush.ink().quiet(),
                        Brush.Align.START);
                continue;
            }
            brush.card(box, brush.ink().hatch());
            double step = box.getHeight() / (card.lines().size() + (card.lines().size() > 1 ? 0.45 : 0));
            double first = box.getCenterY() - step * (card.lines().size() - 1) / 2 + brush.drop();
            for (int i = 0; i < card.lines().size(); i++)
                brush.text(
                        card.lines().get(i),
                        box.getCenterX(),
                        first + i * step,
                        i == 0,
                        i == 0 ? brush.ink().text() : brush.ink().quiet(),
                        Brush.Align.MIDDLE);
        }
    }

    /** From the onset to the first entry. */
    private void bracket(Brush brush, Blank start) {
        double left = at.x(start.from());
        double right = clamp(at.x(start.to()));
        if (right - left < 8 * u || left < at.pain().getX() - 1) return;
        double y = at.y(1);
        brush.line(left, y, right, y, Pen.END, brush.ink().text());
        brush.line(
                left + u, y - 5 * u, left + u, y + 5 * u, Pen.RULE, brush.ink().text());
        brush.line(right, y - 5 * u, right, y + 5 * u, Pen.RULE, brush.ink().text());
    }

    private Rectangle2D plot() {
        Rectangle2D pain = at.pain();
        return new Rectangle2D.Double(
                pain.getX() + 4 * u, pain.getY() + 4 * u, pain.getWidth() - 8 * u, pain.getHeight() - 8 * u);
    }

    private double clamp(double x) {
        return Math.clamp(x, at.pain().getX(), at.pain().getMaxX());
    }
}
