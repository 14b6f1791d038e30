package org.spasmdiary.charts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/** The chart of one spasm in words, with nothing said that no entry says. */
final class EpisodeWords {
    /** How near an entry must be for the words "at 72 hours"; choice: about the wait between two entries of a day. */
    private static final double NEAR_HOURS = 4;

    private final EpisodeSeries series;
    private final Words words;
    private final Format format;

    EpisodeWords(EpisodeSeries series, Words words) {
        this.series = series;
        this.words = words;
        this.format = words.format();
    }

    String text() {
        if (series.onset().isEmpty()) return words.text("charts.words.nothing");
        List<String> sentences = new ArrayList<>();
        if (series.sample()) sentences.add(words.text("charts.words.sample"));
        if (series.points().isEmpty()) sentences.add(words.text("charts.words.noScore"));
        else pain(sentences);
        sentences.add(ending());
        blanks(sentences);
        contacts(sentences);
        if (!series.points().isEmpty())
            sentences.add(words.count("charts.words.entries", series.points().size()));
        if (series.recalled() > 0) sentences.add(words.count("charts.words.recalled", series.recalled()));
        return String.join(" ", sentences);
    }

    private void pain(List<String> sentences) {
        Point first = series.points().getFirst();
        sentences.add(
                first.hour() <= NEAR_HOURS
                        ? words.text("charts.words.began", "pain", pain(first))
                        : words.text("charts.words.first", "pain", pain(first), "length", length(first.hour())));
        Optional<String> at72 = at(Threshold.H72);
        Optional<String> at7d = at(Threshold.D7);
        if (at72.isPresent() && at7d.isPresent())
            sentences.add(words.text("charts.words.two", "first", at72.get(), "second", at7d.get()));
        else at72.or(() -> at7d).ifPresent(part -> sentences.add(words.text("charts.words.one", "first", part)));
        Point last = series.points().getLast();
        if (series.points().size() > 1 && last.hour() < 168 - NEAR_HOURS || last.hour() > 168 + NEAR_HOURS)
            sentences.add(words.text("charts.words.last", "pain", pain(last), "length", length(last.hour())));
        Point worst = series.points().stream()
                .max(java.util.Comparator.comparing(Point::pain))
                .orElseThrow();
        if (worst.pain() > first.pain())
            sentences.add(words.text("charts.words.highest", "pain", pain(worst), "length", length(worst.hour())));
    }

    /** "5 at 72 hours" from an entry near it, else what was last known before; empty while it is not reached. */
    private Optional<String> at(Threshold mark) {
        double hour = mark.hours();
        if (series.ending().hour() < hour) return Optional.empty();
        Optional<Point> near = series.points().stream()
                .filter(point -> Math.abs(point.hour() - hour) <= NEAR_HOURS)
                .min(java.util.Comparator.comparing(point -> Math.abs(point.hour() - hour)));
        String at = words.text("charts.words." + mark.key());
        if (near.isPresent()) return Optional.of(words.text("charts.words.at", "pain", pain(near.get()), "mark", at));
        return series.points().stream()
                .filter(point -> point.hour() < hour)
                .reduce((_, later) -> later)
                .map(point -> words.text(
                        "charts.words.lastBefore", "pain", pain(point), "length", length(point.hour()), "mark", at));
    }

    private String ending() {
        return switch (series.ending()) {
            case Ending.Over(double hour) -> words.text("charts.words.over", "length", length(hour));
            case Ending.NotKnown(double _, double confirmed) ->
                words.text("charts.words.notKnown", "length", length(confirmed));
            case Ending.Open(double _, double confirmed) ->
                words.text("charts.words.open", "length", length(confirmed));
            case Ending.Going(double hour) ->
                words.text("charts.words.going", "length", length(hour)) + " "
                        + words.text("charts.words." + band(hour));
            case Ending.None() -> words.text("charts.words.nothing");
        };
    }

    /** Which band of the published advice an open spasm is in; exactly on a line is not past it. */
    private static String band(double hour) {
        if (hour <= 24) return "band24";
        if (hour <= 72) return "band72";
        return hour <= 168 ? "band168" : "bandOver";
    }

    private void blanks(List<String> sentences) {
        for (Blank blank : series.blanks())
            sentences.add(words.text(
                    blank.hasEntries() ? "charts.words.unscored" : "charts.words.gap",
                    "length",
                    words.count("charts.hours", (long) (blank.to() - blank.from()))));
    }

    private void contacts(List<String> sentences) {
        Map<String, Long> times = series.contacts().stream()
                .collect(Collectors.groupingBy(Event::said, TreeMap::new, Collectors.counting()));
        times.forEach((who, n) -> sentences.add(words.count("charts.words.contact", n, "who", who)));
    }

    private String pain(Point point) {
        return format.number(point.pain());
    }

    private String length(double hours) {
        return format.spoken(Duration.ofSeconds(Math.round(hours * 3600)));
    }
}
