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
    private final List<Card> numbers = new ArrayList<>();
    private boolean startUnsaid;

    /** Places the words and takes their room. */
    Captions(EpisodeSeries series, EpisodeLayout at, Room room, Words words, boolean phases) {
        this.series = series;
        this.at = at;
        this.words = words;
        this.type = at.type();
        this.u = at.unit();
        series.blanks().forEach(blank -> blank(blank, room));
        series.earlier().forEach(earlier -> number(earlier, room));
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

    /** In the hatch where it fits, else across it, else the bare length in it, else beside it with a leader. */
    private void blank(Blank blank, Room room) {
        double left = clamp(at.x(blank.from()));
        double right = clamp(at.x(blank.to()));
        if (right - left < 4) return;
        String hours = words.format().number((long) (blank.to() - blank.from()));
        List<String> long2 = List.of(
                words.text(blank.hasEntries() ? "charts.noScore" : "charts.noEntries"),
                words.text("charts.forHours", "n", hours));
        List<String> short1 = List.of(words.text("charts.axis.hour", "n", hours));
        Rectangle2D plot = plot();
        var hatch = new Rectangle2D.Double(left, plot.getY(), right - left, plot.getHeight());
        double wide = size(long2);
        var across = new Rectangle2D.Double(
                hatch.getCenterX() - wide + 8 * u, plot.getY(), 2 * wide - 16 * u, plot.getHeight());
        if (card(long2, hatch, hatch, room)
                || card(long2, across.createIntersection(plot), hatch, room)
                || card(short1, hatch, hatch, room)) return;
        card(long2, plot, hatch, room);
    }

    private double size(List<String> lines) {
        double widest = type.width(lines.getFirst(), true);
        for (String line : lines) widest = Math.max(widest, type.width(line, false));
        return widest + (lines.size() > 1 ? 16 : 10) * u;
    }

    private boolean card(List<String> lines, Rectangle2D bounds, Rectangle2D about, Room room) {
        double width = size(lines);
        double height = (lines.size() > 1 ? 42 : 22) * u;
        if (width > bounds.getWidth() || height > bounds.getHeight()) return false;
        var wish = new Rectangle2D.Double(
                about.getCenterX() - width / 2,
                at.pain().getY() + 0.21 * at.pain().getHeight(),
                width,
                height);
        Optional<Rectangle2D> place = room.near(wish, bounds);
        place.ifPresent(box -> cards.add(new Card(lines, box, leader(box, about), true)));
        return place.isPresent();
    }

    private static Optional<Line2D> leader(Rectangle2D box, Rectangle2D about) {
        double x = about.getCenterX();
        if (box.getX() < x && box.getMaxX() > x) return Optional.empty();
        double from = box.getCenterX() < x ? box.getMaxX() : box.getX();
        return Optional.of(new Line2D.Double(from, box.getCenterY(), x, box.getCenterY()));
    }

    /** Words beside the bracket; where the wait is a gap of its own, its card says it. */
    private void started(Blank start, Room room) {
        double left = clamp(at.x(start.from()));
        double right = clamp(at.x(start.to()));
        if (!hasBracket(start) || series.points().isEmpty()) return;
        String text = words.text("charts.notYet");
        var wish = new Rectangle2D.Double(left + 4 * u, at.y(1) - 24 * u, type.width(text, false) + 6 * u, 18 * u);
        var about = new Rectangle2D.Double(left, wish.y - 70 * u, wish.width + 60 * u, wish.height + 90 * u);
        Optional<Rectangle2D> box = room.near(wish, about.createIntersection(plot()));
        box.ifPresent(place -> cards.add(new Card(List.of(text), place, Optional.empty(), false)));
        startUnsaid = box.isEmpty();
    }

    /** Whether the bracket of the start found no room for its words, so that the legend must say it. */
    boolean startUnsaid() {
        return startUnsaid;
    }

    private boolean hasBracket(Blank start) {
        return !Blanks.over(start.from(), start.to()) && clamp(at.x(start.to())) - clamp(at.x(start.from())) >= 8 * u;
    }

    /** One entry alone has its number over it. */
    private void only(Point point, Room room) {
        if (!at.view().contains(point.hour())) return;
        String text = words.format().number(point.pain());
        double half = type.width(text, false) / 2 + 3 * u;
        text(text, at.x(point.hour()) - half, at.y(point.pain()) - 28 * u, plot(), room);
    }

    /** At the end of the line of an earlier spasm, or where it leaves the plot. */
    private void number(Earlier earlier, Room room) {
        Point last = earlier.lastSeen(at.view());
        if (!at.view().contains(last.hour())) return;
        String text = words.format().number(earlier.number());
        double wide = type.width(text, true) + 6 * u;
        double x = at.x(last.hour());
        double y = at.y(last.pain());
        var wish = new Rectangle2D.Double(x + 3 * u, y - 9 * u, wide, 18 * u);
        var around = new Rectangle2D.Double(x - 30 * u, y - 40 * u, 60 * u + wide, 80 * u);
        room.near(wish, around.createIntersection(plot()))
                .or(() -> room.near(wish, plot()))
                .ifPresent(box -> numbers.add(new Card(List.of(text), box, Optional.empty(), false)));
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
        for (Card number : numbers)
            brush.middleOnPaper(
                    number.lines().getFirst(),
                    number.box().getCenterX(),
                    number.box().getCenterY() + brush.drop(),
                    true,
                    brush.ink().quiet());
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
        if (!hasBracket(start) || left < at.pain().getX() - 1) return;
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
