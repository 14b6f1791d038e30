package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spasmdiary.charts.CompareSeries.Line;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/** The spasms beside each other, in words: each with its scores, its length and how it ended. */
final class CompareWords {
    private final CompareSeries series;
    private final Words words;
    private final Format format;

    CompareWords(CompareSeries series, Words words) {
        this.series = series;
        this.words = words;
        this.format = words.format();
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        if (series.choice().all().isEmpty()) return words.text("charts.compare.words.nothing");
        sentences.add(words.count("charts.compare.words.drawn", series.lines().size()));
        if (series.sample()) sentences.add(words.text("charts.words.sample"));
        series.lines().stream().filter(Line::current).forEach(line -> sentences.add(line(line)));
        for (Line line : series.lines().reversed()) if (!line.current()) sentences.add(line(line));
        if (series.choice().all().size() == 1) sentences.add(words.text("charts.compare.others"));
        sentences.addAll(leftOut());
        return String.join(" ", sentences);
    }

    private String line(Line line) {
        String began = line.series()
                .onset()
                .map(onset -> format.dayTime(onset.local()))
                .orElse("");
        String name = words.text(
                line.current() ? "charts.compare.words.current" : "charts.compare.words.spasm",
                "n",
                format.number(line.number()),
                "began",
                began);
        return name + " " + scores(line) + " " + ending(line);
    }

    private String scores(Line line) {
        if (!line.hasScore()) return words.text("charts.words.noScore");
        List<Point> points = line.series().points();
        Point worst = points.stream().max(Comparator.comparing(Point::pain)).orElseThrow();
        if (points.size() == 1)
            return words.text(
                    "charts.compare.words.one", "pain", format.number(worst.pain()), "length", spoken(worst.hour()));
        return words.text(
                "charts.compare.words.scores",
                "n",
                format.number(points.size()),
                "first",
                format.number(points.getFirst().pain()),
                "worst",
                format.number(worst.pain()),
                "at",
                spoken(worst.hour()),
                "last",
                format.number(line.last().pain()),
                "length",
                spoken(line.last().hour()));
    }

    private String ending(Line line) {
        return switch (line.series().ending()) {
            case Ending.Over(double hour) -> words.text("charts.words.over", "length", atLeast(line, spoken(hour)));
            case Ending.NotKnown(double _, double confirmed) ->
                words.text("charts.words.notKnown", "length", spoken(confirmed));
            case Ending.Open(double _, double confirmed) ->
                words.text("charts.words.open", "length", spoken(confirmed));
            case Ending.Going(double hour) -> words.text("charts.words.going", "length", atLeast(line, spoken(hour)));
            case Ending.None _ -> "";
        };
    }

    /** "At least" where nobody knows when it began. */
    private String atLeast(Line line, String length) {
        return line.series().onsetSure() ? length : words.text("charts.atLeast", "length", length);
    }

    private String spoken(double hours) {
        return format.spoken(CompareSeries.length(hours));
    }

    /** 6 d 2 h; 2 d 4 h so far; at least 2 d 12 h. */
    String lasted(Line line) {
        return switch (line.series().ending()) {
            case Ending.Over(double hour) -> atLeast(line, brief(hour));
            case Ending.Going(double hour) ->
                line.series().onsetSure()
                        ? words.text("charts.compare.soFar", "length", brief(hour))
                        : atLeast(line, brief(hour));
            case Ending.NotKnown(double _, double confirmed) ->
                words.text("charts.atLeast", "length", brief(confirmed));
            case Ending.Open(double _, double confirmed) -> words.text("charts.atLeast", "length", brief(confirmed));
            case Ending.None _ -> "";
        };
    }

    private String brief(double hours) {
        return format.length(CompareSeries.length(hours));
    }

    /** What is not drawn and why, a sentence each; none when all is. */
    List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        Map<Compared.Why, Long> counts = series.choice().leftOut().stream()
                .collect(Collectors.groupingBy(
                        Compared.LeftOut::why, () -> new EnumMap<>(Compared.Why.class), Collectors.counting()));
        String all = format.number(series.choice().all().size());
        counts.forEach((why, n) -> sentences.add(words.count("charts.compare.left." + why, n, "all", all)));
        String untypical =
                numbers(series.lines().stream().filter(line -> !line.typical()).toList());
        if (!untypical.isEmpty()) sentences.add(words.text("charts.compare.untypical", "list", untypical));
        String unscored =
                numbers(series.lines().stream().filter(line -> !line.hasScore()).toList());
        if (!unscored.isEmpty()) sentences.add(words.text("charts.compare.unscored", "list", unscored));
        if (!series.outside().isEmpty())
            sentences.add(words.count("charts.compare.outside", series.outside().size()));
        return sentences;
    }

    private String numbers(List<Line> lines) {
        return lines.stream().map(line -> format.number(line.number())).collect(Collectors.joining(", "));
    }
}
