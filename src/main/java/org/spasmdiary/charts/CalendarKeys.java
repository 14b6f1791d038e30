package org.spasmdiary.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.spasmdiary.analysis.CalendarDay;
import org.spasmdiary.analysis.CalendarDay.State;
import org.spasmdiary.words.Words;

/** What the days of the calendar look like, for those states that there are. */
final class CalendarKeys {
    private static final int EXAMPLE = 5;

    private CalendarKeys() {}

    static List<Keys.Key> of(CalendarPicture picture) {
        Words words = picture.words();
        List<CalendarDay> days = picture.calendar().days();
        List<Keys.Key> keys = new ArrayList<>();
        for (State state : State.values())
            if (days.stream().anyMatch(day -> day.state() == state))
                keys.add(key(words, "charts.calendar.key." + state.name(), state, false));
        if (days.stream().anyMatch(CalendarDay::notTypical))
            keys.add(key(words, "charts.calendar.key.notTypical", State.OUTSIDE, true));
        return keys;
    }

    private static Keys.Key key(Words words, String key, State state, boolean notTypical) {
        return new Keys.Key(
                words.text(key),
                (brush, x, y) ->
                        MonthDrawing.cell(brush, box(brush, x, y), state, OptionalInt.of(EXAMPLE), notTypical, words));
    }

    private static Rectangle2D box(Brush brush, double x, double y) {
        double u = brush.unit();
        return new Rectangle2D.Double(x - 9 * u, y - 7.5 * u, 18 * u, 15 * u);
    }
}
