package org.spasmdiary.charts;

import java.time.Duration;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/** What a screen reader says of one point. */
final class PointText {
    private final EpisodeSeries series;
    private final Words words;
    private final Format format;

    PointText(EpisodeSeries series, Words words) {
        this.series = series;
        this.words = words;
        this.format = words.format();
    }

    /** Friday 17 October 07:00, pain 7, 2 days 14 hours in. */
    String spoken(Point point) {
        When at = point.reading().at();
        String text = words.text(
                "charts.point.spoken",
                "day",
                format.longDay(at.day()),
                "time",
                clock(at),
                "pain",
                format.number(point.pain()),
                "length",
                format.spoken(elapsed(point)));
        return point.recalled() ? words.text("charts.point.recalled", "point", text) : text;
    }

    /** The hour that the clocks repeat names its offset; another zone than at the onset is named. */
    private String clock(When at) {
        String time = format.clock(at.local());
        boolean twice = at.zone()
                        .getRules()
                        .getValidOffsets(at.local().toLocalDateTime())
                        .size()
                > 1;
        if (twice)
            return words.text(
                    "charts.point.offset", "time", time, "offset", at.offset().getId());
        boolean away =
                series.onset().map(onset -> !onset.zone().equals(at.zone())).orElse(false);
        return away ? words.text("charts.point.zone", "time", time, "zone", city(at)) : time;
    }

    private static String city(When at) {
        String id = at.zone().getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static Duration elapsed(Point point) {
        return Duration.ofSeconds(Math.round(point.hour() * 3600));
    }
}
