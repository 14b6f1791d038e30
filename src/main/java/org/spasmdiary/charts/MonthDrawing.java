package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.spasmdiary.analysis.CalendarDay;
import org.spasmdiary.words.Words;

/** One month: weekdays across, weeks down, each day with the worst pain said or the mark of what is not known. */
final class MonthDrawing {
    private final Words words;
    private final Brush brush;
    private final MonthGridSize size;

    MonthDrawing(CalendarPicture picture, Brush brush, MonthGridSize size) {
        this.words = picture.words();
        this.brush = brush;
        this.size = size;
    }

    void draw(YearMonth month, List<CalendarDay> days, double left, double top) {
        double u = brush.unit();
        double grid = left + MonthGridSize.SIDE * u;
        String name = brush.type().fit(words.format().month(month), size.width() - MonthGridSize.SIDE * u);
        brush.text(name, grid, top + 14 * u, true, brush.ink().text(), Brush.Align.START);
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = weekday(day);
            double x = grid + (day.getValue() - 0.5) * size.cellWidth();
            brush.text(text, x, top + 31 * u, false, brush.ink().quiet(), Brush.Align.MIDDLE);
        }
        double first = top + MonthGridSize.HEAD * u;
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (CalendarDay day : days) {
            int place = before + day.day().getDayOfMonth() - 1;
            double y = first + place / 7 * size.cellHeight();
            if (place % 7 == 0 || day.day().getDayOfMonth() == 1)
                brush.text(
                        words.format().number(day.day().getDayOfMonth()),
                        grid - 5 * u,
                        y + size.cellHeight() / 2 + brush.drop(),
                        false,
                        brush.ink().quiet(),
                        Brush.Align.END);
            var box = new Rectangle2D.Double(
                    grid + place % 7 * size.cellWidth() + u,
                    y + u,
                    size.cellWidth() - 2 * u,
                    size.cellHeight() - 2 * u);
            cell(brush, box, day.state(), day.worst(), day.notTypical(), words);
        }
    }

    /** All of them with one letter where one does not fit. */
    private String weekday(DayOfWeek day) {
        boolean fit = Stream.of(DayOfWeek.values())
                .allMatch(one -> brush.type().width(words.format().shortWeekday(one), false)
                        <= size.cellWidth() - 3 * brush.unit());
        String text = words.format().shortWeekday(day);
        return fit ? text : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /** One day, in the calendar and where its marks are explained. */
    static void cell(
            Brush brush, Rectangle2D box, CalendarDay.State state, OptionalInt worst, boolean notTypical, Words words) {
        double u = brush.unit();
        Ink ink = brush.ink();
        switch (state) {
            case SCORED -> {
                int step = Ramp.step(worst.orElseThrow());
                brush.fill(box, Ramp.paint(brush.look(), step));
                brush.draw(box, Pen.RULE, ink.rule());
                Color text = Ramp.text(brush.look(), step);
                double baseline = box.getCenterY() + brush.drop();
                String number = words.format().number(worst.getAsInt());
                brush.text(number, box.getCenterX(), baseline, true, text, Brush.Align.MIDDLE);
            }
            case QUIET -> {
                Backdrop.hatch(brush, box, 5 * u);
                brush.draw(box, Pen.RULE, ink.rule());
            }
            case UNSCORED -> {
                brush.draw(box, Pen.RULE, ink.rule());
                double r = 2.2 * u;
                brush.fill(new Ellipse2D.Double(box.getCenterX() - r, box.getCenterY() - r, 2 * r, 2 * r), ink.text());
            }
            case OUTSIDE -> brush.draw(box, Pen.GRID, ink.grid());
            case AHEAD -> brush.draw(box, Pen.TAG_DASH, ink.hatch());
        }
        if (notTypical) brush.draw(box, 2.4 * u, ink.text());
    }
}
