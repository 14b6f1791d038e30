package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** The words over the plot: where it began, the marks, and how it stands. Those that would touch take another row. */
final class Tags {
    /** {@code brief} is what it says where there is less room. */
    private record Tag(String text, String brief, double hour, Optional<Threshold> mark, boolean atStart) {
        Tag shorter() {
            return new Tag(brief, brief, hour, mark, atStart);
        }
    }

    private record Placed(Tag tag, double left, double right, int row) {}

    private Tags() {}

    /** How many rows of words there are in a plot between these two edges. */
    static int rows(EpisodeSeries series, Type type, Words words, double left, double right) {
        double scale = (right - left) / (series.view().hours() * (1 + EpisodeLayout.AFTER));
        return placed(series, type, words, left, right, scale).stream()
                        .mapToInt(Placed::row)
                        .max()
                        .orElse(0)
                + 1;
    }

    static void draw(Brush brush, EpisodeLayout at, EpisodeSeries series, Words words) {
        double left = at.pain().getX();
        List<Placed> all = placed(series, at.type(), words, left, at.pain().getMaxX(), at.pixelsAnHour());
        for (Placed placed : all) if (placed.row() > 0 && !placed.tag().atStart()) leader(brush, at, placed);
        for (Placed placed : all) words(brush, at, placed);
    }

    private static double middle(EpisodeLayout at, Placed placed) {
        return at.pain().getY() - (14 + placed.row() * 24) * at.unit();
    }

    /** Down to the plot; words drawn later lie on it. */
    private static void leader(Brush brush, EpisodeLayout at, Placed placed) {
        double x = at.x(placed.tag().hour());
        double top = middle(at, placed);
        double bottom = at.pain().getY();
        placed.tag()
                .mark()
                .ifPresentOrElse(
                        mark -> brush.line(x, top, x, bottom, mark.pen(), mark.ink(brush.ink())),
                        () -> brush.line(
                                x,
                                top + 9 * at.unit(),
                                x,
                                bottom,
                                Pen.END,
                                brush.ink().text()));
    }

    private static void words(Brush brush, EpisodeLayout at, Placed placed) {
        double u = at.unit();
        double middle = middle(at, placed);
        double baseline = middle + brush.drop();
        Tag tag = placed.tag();
        if (tag.mark().isEmpty()) {
            Color color = tag.atStart() ? brush.ink().quiet() : brush.ink().text();
            brush.text(tag.text(), placed.left(), baseline, !tag.atStart(), color, Brush.Align.START);
            return;
        }
        Threshold mark = tag.mark().get();
        double x = at.x(tag.hour());
        boolean solid = mark == Threshold.H72 || mark == Threshold.D7;
        var box = new RoundRectangle2D.Double(
                placed.left() + 2 * u, middle - 10 * u, placed.right() - placed.left() - 4 * u, 20 * u, 8 * u, 8 * u);
        if (brush.look().onPaper()) {
            brush.fill(box, brush.ink().paper());
            brush.text(tag.text(), x, baseline, mark == Threshold.D7, mark.ink(brush.ink()), Brush.Align.MIDDLE);
            return;
        }
        brush.fill(box, solid ? mark.ink(brush.ink()) : brush.ink().paper());
        if (!solid) brush.draw(box, Pen.TAG_DASH, mark.ink(brush.ink()));
        Color text = solid ? brush.ink().paper() : mark.ink(brush.ink());
        brush.text(tag.text(), x, baseline, true, text, Brush.Align.MIDDLE);
    }

    private static List<Placed> placed(
            EpisodeSeries series, Type type, Words words, double left, double right, double scale) {
        double u = type.size() / 13;
        List<Placed> placed = new ArrayList<>();
        for (Tag tag : tags(series, words)) {
            double x = left + (tag.hour() - series.view().from()) * scale;
            double half = tag.mark().isPresent()
                    ? Math.max(24 * u, type.width(tag.text(), true) / 2 + 9 * u)
                    : type.width(tag.text(), !tag.atStart()) / 2 + 4 * u;
            double from = tag.atStart() ? left + 2 * u : Math.max(left, Math.min(x - half, right + 14 * u - 2 * half));
            double to = from + 2 * half;
            int row = 0;
            while (taken(placed, row, from, to, 4 * u)) row++;
            if (row > 0 && tag.atStart() && !tag.brief().isEmpty()) {
                double brief = from + type.width(tag.brief(), false) + 8 * u;
                if (!taken(placed, 0, from, brief, 4 * u)) {
                    placed.add(new Placed(tag.shorter(), from, brief, 0));
                    continue;
                }
            }
            // A third row for it would cost the line its height, and the foot names every day anyway.
            boolean datedBelow = !tag.brief().isEmpty() && series.view().hours() <= Threshold.D14.hours();
            if (row > 1 && datedBelow) continue;
            placed.add(new Placed(tag, from, to, row));
        }
        return placed;
    }

    private static boolean taken(List<Placed> placed, int row, double from, double to, double apart) {
        return placed.stream()
                .anyMatch(other -> other.row() == row && from < other.right() + apart && to > other.left() - apart);
    }

    private static String length(Words words, double hours) {
        return words.format().length(Duration.ofSeconds(Math.round(hours * 3600)));
    }

    private static String length(EpisodeSeries series, Words words, double hours) {
        String length = length(words, hours);
        return series.onsetSure() ? length : words.text("charts.atLeast", "length", length);
    }

    private static List<Tag> tags(EpisodeSeries series, Words words) {
        List<Tag> tags = new ArrayList<>();
        for (Threshold mark : Threshold.in(series.view(), series.ending().hour()))
            tags.add(new Tag(words.text("charts.tag." + mark.key()), "", mark.hours(), Optional.of(mark), false));
        double end = series.ending().hour();
        Optional<String> ending = switch (series.ending()) {
            case Ending.Over _ -> Optional.of(words.text("charts.over", "length", length(series, words, end)));
            case Ending.NotKnown(double _, double confirmed) ->
                Optional.of(words.text("charts.notKnown", "length", length(words, confirmed)));
            case Ending.Going _, Ending.Open _ ->
                Optional.of(words.text("charts.now", "length", length(series, words, end)));
            case Ending.None _ -> Optional.empty();
        };
        if (series.view().contains(end))
            ending.ifPresent(text -> tags.add(new Tag(text, "", end, Optional.empty(), false)));
        if (series.view().from() == 0) series.onset().ifPresent(onset -> tags.add(began(onset, series, words)));
        return tags;
    }

    private static Tag began(When onset, EpisodeSeries series, Words words) {
        String day = words.format().dayMonth(onset.day());
        String time = words.format().clock(onset.local());
        return new Tag(
                words.text("charts.began." + series.certainty().code(), "day", day, "time", time),
                series.onsetSure() ? words.text("charts.beganShort", "day", day, "time", time) : "",
                0,
                Optional.empty(),
                true);
    }
}
