package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.CompareSeries.Line;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.words.Words;

/** The number of each line beside its end, where no data lies; one that had to move keeps a leader. */
final class CompareLabels {
    /** A placed text; {@code x} and {@code y} are of the end it names. */
    record Label(Line line, String text, Rectangle2D box, double x, double y) {}

    private final EpisodeLayout at;
    private final double u;
    private final Words words;
    private final Room room;
    private final List<Label> labels = new ArrayList<>();
    private Optional<Rectangle2D> alone = Optional.empty();

    CompareLabels(CompareSeries series, EpisodeLayout at, Words words) {
        this.at = at;
        this.u = at.unit();
        this.words = words;
        this.room = room(series);
        List<Line> scored = series.lines().stream().filter(Line::hasScore).toList();
        for (Line line : scored.reversed()) if (line.current()) place(line);
        for (Line line : scored.reversed()) if (!line.current()) place(line);
        if (series.choice().all().size() < 2) alone(series);
    }

    List<Label> all() {
        return List.copyOf(labels);
    }

    private Room room(CompareSeries series) {
        Room taken = new Room(at.pain());
        for (Line line : series.lines()) {
            if (!line.hasScore()) continue;
            double around = (line.current() ? 5 : 2.5) * u;
            for (List<Point> piece : PainLine.of(line.series(), at, false).pieces())
                for (int i = 0; i < piece.size(); i++) {
                    Point one = piece.get(Math.max(0, i - 1));
                    Point two = piece.get(i);
                    taken.takeLine(at.x(one.hour()), at.y(one.pain()), at.x(two.hour()), at.y(two.pain()), around);
                }
            double x = at.x(CompareLines.markHour(line));
            double y = at.y(line.last().pain());
            taken.takeLine(at.x(line.last().hour()), y, x, y, around);
            boolean arrow = line.series().ending() instanceof Ending.Going;
            taken.take(x - 5 * u, y - 7 * u, (arrow ? 22 : 10) * u, 14 * u);
        }
        for (Threshold mark :
                Threshold.in(series.view(), series.frame().ending().hour()))
            taken.take(
                    at.x(mark.hours()) - 4 * u,
                    at.pain().getY(),
                    8 * u,
                    at.pain().getHeight());
        return taken;
    }

    /** Near its end first, then anywhere in the plot; with no room at all it is only in the table. */
    private void place(Line line) {
        String text = text(line);
        double x = at.x(CompareLines.markHour(line));
        double y = at.y(line.last().pain());
        double width = at.type().width(text, true) + 4 * u;
        double height = at.type().size() * 1.25;
        double away = line.current() ? 14 * u : 4 * u;
        var wish = new Rectangle2D.Double(x + (line.current() ? away : -width / 2), y - height - away, width, height);
        var about = new Rectangle2D.Double(x - width - 26 * u, y - 46 * u, 2 * width + 52 * u, 74 * u);
        room.near(wish, about.createIntersection(at.pain()))
                .or(() -> room.near(wish, at.pain()))
                .ifPresent(box -> labels.add(new Label(line, text, box, x, y)));
    }

    private String text(Line line) {
        String number = words.format().number(line.number());
        if (!line.current()) return number;
        return switch (line.series().ending()) {
            case Ending.Going _ -> words.text("charts.compare.now", "n", number);
            case Ending.Open _ -> words.text("charts.compare.noEnd", "n", number);
            case Ending.Over _, Ending.NotKnown _, Ending.None _ -> words.text("charts.compare.this", "n", number);
        };
    }

    private void alone(CompareSeries series) {
        String text = aloneText(series);
        double width = at.type().width(text, false) + 24 * u;
        var wish = new Rectangle2D.Double(
                at.pain().getCenterX() - width / 2, at.pain().getCenterY() - 15 * u, width, 30 * u);
        alone = room.near(wish, at.pain());
    }

    private String aloneText(CompareSeries series) {
        return words.text(series.choice().all().isEmpty() ? "charts.compare.none" : "charts.compare.others");
    }

    void draw(Brush brush, CompareSeries series, Optional<org.spasmdiary.diary.EntryId> lit) {
        for (Label label : labels) leader(brush, label);
        for (Label label : labels) {
            boolean strong = label.line().current()
                    || lit.equals(Optional.of(label.line().id()));
            Color color = label.line().current()
                    ? brush.ink().pain()
                    : strong ? brush.ink().text() : brush.ink().quiet();
            brush.middleOnPaper(
                    label.text(), label.box().getCenterX(), label.box().getCenterY() + brush.drop(), true, color);
        }
        alone.ifPresent(box -> {
            brush.card(box, brush.ink().hatch());
            brush.text(
                    aloneText(series),
                    box.getCenterX(),
                    box.getCenterY() + brush.drop(),
                    false,
                    brush.ink().text(),
                    Brush.Align.MIDDLE);
        });
    }

    /** From the text to its end, where the two do not touch. */
    private void leader(Brush brush, Label label) {
        Rectangle2D box = label.box();
        double x = Math.clamp(label.x(), box.getX(), box.getMaxX());
        double y = Math.clamp(label.y(), box.getY(), box.getMaxY());
        double away = Math.hypot(x - label.x(), y - label.y());
        if (away < 15 * u) return;
        double part = 6 * u / away; // not into the mark itself
        Color color = label.line().current() ? brush.ink().pain() : brush.ink().past();
        brush.draw(
                new Line2D.Double(label.x() + (x - label.x()) * part, label.y() + (y - label.y()) * part, x, y),
                Pen.RULE,
                color);
    }
}
