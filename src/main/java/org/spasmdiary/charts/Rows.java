package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.words.Words;

/** The rows under the pain line, from top to bottom: treatments, notes, alerts and contacts. */
final class Rows {
    /** {@code accent} for what was done, the colour of text for what was written. */
    record Row(String name, boolean accent, List<Event> events) {}

    private Rows() {}

    /** On paper the words beside alerts want a row that they share with nothing. */
    static List<Row> of(EpisodeSeries series, Words words, Look look) {
        List<Row> rows = new ArrayList<>();
        series.lanes().forEach(lane -> rows.add(new Row(lane.name(), true, lane.events())));
        if (!series.notes().isEmpty()) rows.add(new Row(words.text("charts.lane.notes"), false, series.notes()));
        if (look.onPaper()) {
            if (!series.alerts().isEmpty())
                rows.add(new Row(words.text("charts.lane.onlyAlerts"), false, series.alerts()));
            if (!series.contacts().isEmpty())
                rows.add(new Row(words.text("charts.lane.contacts"), false, series.contacts()));
            return rows;
        }
        List<Event> both = new ArrayList<>(series.alerts());
        both.addAll(series.contacts());
        both.sort(Comparator.comparing(Event::hour));
        if (!both.isEmpty()) rows.add(new Row(words.text("charts.lane.alerts"), false, both));
        return rows;
    }
}
