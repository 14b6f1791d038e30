package org.spasmdiary.charts;

import java.awt.Color;
import java.util.Optional;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/** Scores at the left, days or weeks since each began below. */
final class CompareAxes {
    private static final int[] STEPS = {1, 2, 7, 14, 28, 56, 112, 224};

    private final Brush brush;
    private final EpisodeLayout at;
    private final Words words;
    private final Format format;

    CompareAxes(Brush brush, EpisodeLayout at, Words words) {
        this.brush = brush;
        this.at = at;
        this.words = words;
        this.format = words.format();
    }

    void draw(EpisodeSeries frame) {
        scores();
        boolean weeks = at.view().hours() > Threshold.D14.hours();
        double u = at.unit();
        int step = step(weeks);
        double floor = at.pain().getMaxY();
        for (int day = 0; day * 24 <= at.view().to(); day += step) {
            double x = at.x(day * 24);
            brush.line(x, floor, x, floor + 4 * u, Pen.RULE, brush.ink().rule());
            int hour = day * 24;
            Optional<Threshold> mark = weeks
                    ? Optional.empty()
                    : Threshold.in(at.view(), frame.ending().hour()).stream()
                            .filter(each -> each.hours() == hour)
                            .findAny();
            Color color =
                    mark.map(each -> each.ink(brush.ink())).orElse(brush.ink().quiet());
            brush.text(
                    format.number(weeks ? day / 7 : day),
                    x,
                    floor + 18 * u,
                    mark.isPresent(),
                    color,
                    Brush.Align.MIDDLE);
        }
        if (at.crowded()) return;
        double room = at.width() - 8 * u;
        String name = brush.type().fit(words.text(weeks ? "charts.compare.weeks" : "charts.compare.days"), room);
        double half = brush.type().width(name, false) / 2 + 4 * u;
        double middle = Math.max(half, Math.min(at.pain().getCenterX(), at.width() - half));
        brush.text(name, middle, floor + 35 * u, false, brush.ink().quiet(), Brush.Align.MIDDLE);
    }

    private int step(boolean weeks) {
        double wide = brush.type().width("00", false) + 8 * at.unit();
        for (int step : STEPS) if (step >= (weeks ? 7 : 1) && step * 24 * at.pixelsAnHour() >= wide) return step;
        return STEPS[STEPS.length - 1];
    }

    private void scores() {
        double u = at.unit();
        int step = at.pain().getHeight() > 80 * u ? 2 : 5;
        for (int score = 0; score <= 10; score += step) {
            brush.line(
                    at.pain().getX(),
                    at.y(score),
                    at.pain().getMaxX(),
                    at.y(score),
                    score == 0 ? Pen.RULE : Pen.GRID,
                    score == 0 ? brush.ink().rule() : brush.ink().grid());
            brush.text(
                    format.number(score),
                    at.pain().getX() - 9 * u,
                    at.y(score) + brush.drop(),
                    false,
                    brush.ink().quiet(),
                    Brush.Align.END);
        }
        if (at.crowded()) return;
        brush.text(
                words.text("charts.pain"),
                8 * u,
                16 * u + brush.drop(),
                true,
                brush.ink().text(),
                Brush.Align.START);
    }
}
