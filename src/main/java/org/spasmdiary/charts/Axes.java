package org.spasmdiary.charts;

import java.awt.Color;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/** The words and ticks round the plots: scores at the left, time between the plots, dates below. */
final class Axes {
    private static final int[] STEPS = {1, 3, 6, 12, 24, 48, 168, 336, 672, 1344, 2688, 5376};
    private static final int[] DAY_STEPS = {1, 2, 7, 14, 28, 56, 112, 224};

    private final Brush brush;
    private final EpisodeLayout at;
    private final EpisodeSeries series;
    private final Words words;
    private final Format format;

    Axes(Brush brush, EpisodeLayout at, EpisodeSeries series, Words words) {
        this.brush = brush;
        this.at = at;
        this.series = series;
        this.words = words;
        this.format = words.format();
    }

    /** 0 to 10, every second number, with what the ends mean. */
    void scores() {
        double u = at.unit();
        double right = at.pain().getX() - 10 * u;
        int step = at.pain().getHeight() > 80 * u ? 2 : 5;
        for (int score = 0; score <= 10; score += step)
            brush.text(
                    format.number(score),
                    right,
                    at.y(score) + brush.drop(),
                    false,
                    brush.ink().quiet(),
                    Brush.Align.END);
        double top = at.y(10) + brush.drop();
        double ends = brush.type().width(words.text("charts.worstEnd1"), false);
        boolean besideNumbers = ends <= right - 12 * u - brush.type().width(format.number(10), false);
        if (series.sample())
            text(
                    "charts.sample",
                    at.pain().getY() - 20 * u + brush.drop(),
                    true,
                    brush.ink().text());
        text("charts.pain", top, true, brush.ink().text());
        if (at.pain().getHeight() < 90 * u || !besideNumbers) return;
        text("charts.worstEnd1", top + 20 * u, false, brush.ink().quiet());
        text("charts.worstEnd2", top + 37 * u, false, brush.ink().quiet());
        text(
                "charts.bestEnd",
                at.y(0) + brush.drop() - 2 * u,
                false,
                brush.ink().quiet());
    }

    /** Says that rows were left out. */
    void crowded() {
        String text = brush.type().fit(words.text("charts.crowded"), at.width() - 16 * at.unit());
        brush.text(
                text,
                8 * at.unit(),
                at.height() - 9 * at.unit(),
                false,
                brush.ink().text(),
                Brush.Align.START);
    }

    /** Scores and marks only. */
    void small() {
        double u = at.unit();
        for (int score = 0; score <= 10; score += 5)
            brush.text(
                    format.number(score),
                    at.pain().getX() - 4 * u,
                    at.y(score) + brush.drop(),
                    false,
                    brush.ink().text(),
                    Brush.Align.END);
        double baseline = at.pain().getMaxY() + 17 * u; // under the ring of an end at pain 0
        List<Threshold> marks =
                new ArrayList<>(Threshold.in(series.view(), series.ending().hour()));
        marks.sort(Comparator.comparing(mark -> mark != Threshold.D7)); // the line to see a doctor at goes first
        List<Double> taken = new ArrayList<>();
        small("0", at.pain().getX(), baseline, false, brush.ink().text(), taken);
        for (Threshold mark : marks)
            small(
                    words.text("charts.tag." + mark.key()),
                    Math.min(at.x(mark.hours()), at.width() - 16 * u),
                    baseline,
                    mark == Threshold.D7,
                    mark.ink(brush.ink()),
                    taken);
    }

    /** Unless it would touch one that stands there; {@code taken} has the left and right edges of those. */
    private void small(String text, double x, double baseline, boolean heavy, Color color, List<Double> taken) {
        double half = brush.type().width(text, heavy) / 2 + 2 * at.unit();
        for (int i = 0; i < taken.size(); i += 2) if (x - half < taken.get(i + 1) && x + half > taken.get(i)) return;
        taken.add(x - half);
        taken.add(x + half);
        brush.text(text, x, baseline, heavy, color, Brush.Align.MIDDLE);
    }

    /** The line under the plot with its ticks; the dots of pain 0 lie on it. */
    void floor() {
        double floor = at.pain().getMaxY();
        brush.line(
                at.pain().getX(),
                floor,
                at.pain().getMaxX(),
                floor,
                Pen.RULE,
                brush.ink().rule());
        int tick = Math.min(step(), at.view().hours() > 336 ? 168 : 24);
        for (double hour = first(tick); hour <= at.view().to(); hour += tick) {
            double x = at.x(hour);
            brush.line(x, floor, x, floor + 5 * at.unit(), Pen.RULE, brush.ink().rule());
        }
    }

    /** Hours, days or weeks since onset, as many as fit. */
    void sinceOnset() {
        double baseline = at.pain().getMaxY() + 21 * at.unit();
        text("charts.since", baseline, false, brush.ink().quiet());
        int step = step();
        for (double hour = first(step); hour <= at.view().to(); hour += step) {
            if (hour == 0) continue;
            Optional<Threshold> mark = mark(hour);
            Color color = mark.map(m -> m.ink(brush.ink())).orElse(brush.ink().quiet());
            brush.middleOnPaper(label(hour), at.x(hour), baseline, mark.isPresent(), color);
        }
    }

    private Optional<Threshold> mark(double hour) {
        return Threshold.in(at.view(), series.ending().hour()).stream()
                .filter(mark -> mark.hours() == hour && mark.hours() <= 168)
                .findAny();
    }

    private double first(int step) {
        return Math.ceil(at.view().from() / step) * step;
    }

    private int step() {
        double least = at.view().hours() > 336 ? 168 : at.view().hours() > 96 ? 24 : 1;
        double wide = brush.type().width(label(Math.floor(at.view().to() / 24) * 24), false) + 12 * at.unit();
        for (int step : STEPS) if (step >= least && step * at.pixelsAnHour() >= wide) return step;
        return STEPS[STEPS.length - 1];
    }

    private String label(double hour) {
        long whole = Math.round(hour);
        if (at.view().hours() > 336 && whole % 168 == 0)
            return words.text("charts.axis.week", "n", format.number(whole / 168));
        if (whole % 24 == 0) return words.text("charts.axis.day", "n", format.number(whole / 24));
        return words.text("charts.axis.hour", "n", format.number(whole));
    }

    /** The calendar below, following local midnights. */
    void dates() {
        if (series.onset().isEmpty()) return;
        double u = at.unit();
        double floor = at.dateTop();
        brush.line(
                at.pain().getX(),
                floor,
                at.pain().getMaxX(),
                floor,
                Pen.RULE,
                brush.ink().rule());
        List<DayTick> days = series.days().stream()
                .filter(day ->
                        day.to() > at.view().from() && day.from() < at.view().to())
                .toList();
        if (days.isEmpty()) return;
        String months = months(days);
        double room = at.pain().getX() - 12 * u;
        String title = Stream.of(words.text("charts.date", "months", months), months, years(days))
                .filter(text -> brush.type().width(text, false) <= room)
                .findFirst()
                .orElse(months);
        brush.text(
                brush.type().fit(title, room),
                8 * u,
                floor + 18 * u,
                false,
                brush.ink().quiet(),
                Brush.Align.START);
        double day = 24 * at.pixelsAnHour();
        boolean weekdays = day >= brush.type().width("Wed 28", false) + 8 * at.unit();
        int step = weekdays ? 1 : dayStep(day);
        for (int i = 0; i < days.size(); i++) day(days.get(i), floor, weekdays, i % step == 0, step);
    }

    private int dayStep(double day) {
        if (day >= brush.type().width("28 ", false) + 6 * at.unit()) return 1;
        double wide = brush.type().width("28 Mmm", false) + 12 * at.unit();
        for (int step : DAY_STEPS) if (step * day >= wide) return step;
        return DAY_STEPS[DAY_STEPS.length - 1];
    }

    private void day(DayTick day, double floor, boolean weekdays, boolean labelled, int step) {
        double u = at.unit();
        double from = at.x(day.from());
        double to = Math.min(at.x(day.to()), at.pain().getMaxX());
        if (day.from() >= at.view().from() && (step <= 2 || labelled))
            brush.line(from, floor, from, floor + 5 * u, Pen.RULE, brush.ink().rule());
        double left = Math.max(from, at.pain().getX());
        double middle = step <= 1 ? (left + to) / 2 : Math.max(from, at.pain().getX());
        String label = label(day.day(), weekdays, step);
        double width = brush.type().width(label, false);
        boolean fits = step > 1 || width <= to - left + 4 * u;
        if (labelled
                && fits
                && middle + width / 2 <= at.width()
                && (step == 1 || from >= at.pain().getX() - 1))
            brush.text(label, middle, floor + 18 * u, false, brush.ink().quiet(), Brush.Align.MIDDLE);
        if (day.why() == DayTick.Why.PLAIN) return;
        String why = words.text(day.why() == DayTick.Why.CLOCKS_CHANGED ? "charts.date.clocks" : "charts.date.zone");
        double half = brush.type().width(why, false) / 2;
        double x = Math.clamp((left + to) / 2, half + 4 * u, Math.max(half + 4 * u, at.width() - half - 4 * u));
        brush.text(why, x, floor + 33 * u, true, brush.ink().text(), Brush.Align.MIDDLE);
    }

    private String label(LocalDate day, boolean weekdays, int step) {
        if (weekdays && day.getDayOfMonth() != 1)
            return words.text(
                    "charts.date.weekday",
                    "weekday",
                    format.shortWeekday(day.getDayOfWeek()),
                    "day",
                    format.number(day.getDayOfMonth()));
        return step == 1 && !weekdays ? format.number(day.getDayOfMonth()) : format.dayMonth(day);
    }

    private String months(List<DayTick> days) {
        YearMonth first = YearMonth.from(days.getFirst().day());
        YearMonth last = YearMonth.from(days.getLast().day());
        String end = month(last);
        if (first.equals(last)) return end;
        String start = first.getYear() == last.getYear() ? format.shortMonth(first) : month(first);
        return words.text("charts.date.span", "first", start, "last", end);
    }

    private String years(List<DayTick> days) {
        int first = days.getFirst().day().getYear();
        int last = days.getLast().day().getYear();
        if (first == last) return Integer.toString(last);
        return words.text("charts.date.span", "first", Integer.toString(first), "last", Integer.toString(last));
    }

    private String month(YearMonth month) {
        return words.text(
                "charts.date.month", "month", format.shortMonth(month), "year", Integer.toString(month.getYear()));
    }

    private void text(String key, double baseline, boolean heavy, Color color) {
        String fitted = brush.type().fit(words.text(key), at.pain().getX() - 14 * at.unit());
        brush.text(fitted, 8 * at.unit(), baseline, heavy, color, Brush.Align.START);
    }
}
