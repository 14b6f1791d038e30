package org.spasmdiary.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.spasmdiary.analysis.CalendarDay;
import org.spasmdiary.words.Words;

/** The newest months that fit, in rows, with what their marks mean below. */
final class CalendarDrawing {
    private static final double TITLE = 30;
    private static final double LINE = 18;

    private final CalendarPicture picture;
    private final Brush brush;
    private final Words words;
    private final double u;
    private final double width;
    private final double height;

    CalendarDrawing(CalendarPicture picture, Brush brush, double width, double height) {
        this.picture = picture;
        this.brush = brush;
        this.words = picture.words();
        this.u = brush.unit();
        this.width = width;
        this.height = height;
    }

    void draw() {
        var months = new TreeMap<YearMonth, List<CalendarDay>>();
        for (CalendarDay day : picture.calendar().days())
            months.computeIfAbsent(YearMonth.from(day.day()), _ -> new ArrayList<>())
                    .add(day);
        List<Keys.Key> keys = CalendarKeys.of(picture);
        double forKeys = Keys.rows(brush.type(), u, keys, width - 24 * u) * Keys.ROW * u + 6 * u;
        boolean titled = height >= MonthGridSize.leastHeight(u) + TITLE * u;
        double top = titled ? TITLE * u : 4 * u;
        // The days matter more than what explains them: the keys go where they would cost a month.
        double room = height - top - LINE * u;
        MonthGridSize with = MonthGridSize.of(width, room - forKeys, u);
        MonthGridSize without = MonthGridSize.of(width, room, u);
        boolean keyed = with.months() >= Math.min(CalendarPicture.MONTHS, Math.max(1, without.months() / 2));
        MonthGridSize size = keyed ? with : without;
        if (size.months() < 1) size = MonthGridSize.one(width, height - top, u);
        if (titled) title();
        List<YearMonth> shown = new ArrayList<>(months.keySet());
        shown = shown.subList(Math.max(0, shown.size() - size.months()), shown.size());
        for (int i = 0; i < shown.size(); i++)
            new MonthDrawing(picture, brush, size)
                    .draw(
                            shown.get(i),
                            months.get(shown.get(i)),
                            8 * u + i % size.columns() * size.width(),
                            top + i / size.columns() * size.height());
        double y = top + size.rows() * size.height();
        if (shown.size() < months.size() && y + LINE * u <= height) {
            String rest = words.count("charts.calendar.fits", shown.size());
            brush.text(
                    brush.type().fit(rest, width - 24 * u),
                    12 * u,
                    y + 13 * u,
                    false,
                    brush.ink().text(),
                    Brush.Align.START);
            y += LINE * u;
        }
        if (keyed) Keys.draw(brush, keys, 12 * u, y + 2 * u, width - 24 * u);
    }

    private void title() {
        LocalDate today = picture.calendar().today();
        String text = words.text("charts.calendar.title", "day", words.format().shortDay(today));
        if (picture.sample()) text = words.text("charts.calendar.sample", "title", text);
        brush.text(
                brush.type().fit(text, width - 30 * u),
                12 * u,
                20 * u,
                true,
                brush.ink().text(),
                Brush.Align.START);
    }
}
