package org.spasmdiary.charts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Ending;
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
        if (!series.onsetSure()) sentences.add(words.text("charts.words.onsetUnknown"));
        if (series.points().isEmpty()) sentences.add(words.text("charts.words.noScore"));
        else pain(sentences);
        sentences.add(ending());
        blanks(sentences);
        alerts(sentences);
        contacts(sentences);
        if (!series.points().isEmpty())
            sentences.add(words.count("charts.words.entries", series.points().size()));
        if (series.recalled() > 0) sentences.add(words.count("charts.words.recalled", series.recalled()));
        if (!series.earlier().isEmpty())
            sentences.add(words.count(
                    "charts.words.earlier",
                    series.earlier().size(),
                    "numbers",
                    series.earlier().stream()
                            .map(past -> format.number(past.number()))
                            .collect(Collectors.joining(", "))));
        return String.join(" ", sentences);
    }

    /** How many alerts were shown of each tier, the most urgent first; each with its time is in the numbers. */
    private void alerts(List<String> sentences) {
        if (series.alerts().isEmpty()) return;
        Map<Tier, Long> counted = new EnumMap<>(Tier.class);
        for (EpisodeSeries.Event alert : series.alerts())
            alert.tier().ifPresent(tier -> counted.merge(tier, 1L, Long::sum));
        List<String> parts = new ArrayList<>();
        counted.forEach((tier, n) -> parts.add(words.text(
                "charts.words.alertsOf", "tier", words.text("alerts.tier." + tier.code()), "n", format.number(n))));
        long unknown =
                series.alerts().stream().filter(alert -> alert.tier().isEmpty()).count();
        if (unknown > 0)
            parts.add(words.text("charts.words.alertsOf", "tier", words.text("charts.tier.unknown"), "n", unknown));
        sentences.add(words.text("charts.words.alerts", "parts", String.join(", ", parts)));
    }

    private void pain(List<String> sentences) {
        Point first = series.points().getFirst();
        sentences.add(first(first));
        List<String> near = new ArrayList<>();
        List<String> far = new ArrayList<>();
        Set<Point> told = new HashSet<>();
        for (Threshold mark : List.of(Threshold.H72, Threshold.D7)) {
            if (series.ending().hour() < mark.hours()) continue;
            Optional<Point> close = nearest(mark.hours());
            Optional<Point> before = close.isPresent() ? Optional.empty() : lastBefore(mark.hours());
            close.ifPresent(point -> near.add(at(point, mark)));
            before.filter(point -> !told.contains(point)).ifPresent(point -> far.add(before(point, mark)));
            close.or(() -> before).ifPresent(told::add);
        }
        if (near.size() == 2)
            sentences.add(words.text("charts.words.two", "first", near.getFirst(), "second", near.getLast()));
        if (near.size() == 1) sentences.add(words.text("charts.words.one", "first", near.getFirst()));
        sentences.addAll(far);
        Point last = series.points().getLast();
        if (last != first && !told.contains(last))
            sentences.add(words.text("charts.words.last", "pain", pain(last), "length", length(last.hour())));
        Point worst =
                series.points().stream().max(Comparator.comparing(Point::pain)).orElseThrow();
        if (worst.pain() > first.pain())
            sentences.add(words.text("charts.words.highest", "pain", pain(worst), "length", length(worst.hour())));
    }

    private String first(Point first) {
        if (first.hour() > 1)
            return words.text("charts.words.first", "pain", pain(first), "length", length(first.hour()));
        return words.text(series.onsetSure() ? "charts.words.began" : "charts.words.firstEntry", "pain", pain(first));
    }

    private String at(Point point, Threshold mark) {
        return words.text(
                "charts.words.at", "pain", pain(point), "mark", words.text("charts.words.near." + mark.key()));
    }

    private String before(Point point, Threshold mark) {
        return words.text(
                "charts.words.lastBefore",
                "mark",
                words.text("charts.words.mark." + mark.key()),
                "pain",
                pain(point),
                "length",
                length(point.hour()));
    }

    /** The score nearest to this hour, where one is near enough to stand for it. */
    private Optional<Point> nearest(double hour) {
        return series.points().stream()
                .filter(point -> Math.abs(point.hour() - hour) <= NEAR_HOURS)
                .min(Comparator.comparing(point -> Math.abs(point.hour() - hour)));
    }

    private Optional<Point> lastBefore(double hour) {
        return series.points().stream().filter(point -> point.hour() < hour).reduce((_, later) -> later);
    }

    private String ending() {
        return switch (series.ending()) {
            case Ending.Over(double hour) -> words.text("charts.words.over", "length", lasted(hour));
            case Ending.NotKnown(double _, double confirmed) ->
                words.text("charts.words.notKnown", "length", length(confirmed));
            case Ending.Open(double _, double confirmed) ->
                words.text("charts.words.open", "length", length(confirmed));
            case Ending.Going(double hour) ->
                words.text("charts.words.going", "length", lasted(hour))
                        + band(hour)
                                .map(band -> " " + words.text("charts.words." + band))
                                .orElse("");
            case Ending.None() -> words.text("charts.words.nothing");
        };
    }

    /** Which band of the published advice an open spasm is in; exactly on a line is not past it. */
    private Optional<String> band(double hour) {
        if (hour > 168) return Optional.of("bandOver");
        if (!series.onsetSure()) return Optional.empty(); // it may be in any later one
        if (hour <= 24) return Optional.of("band24");
        return Optional.of(hour <= 72 ? "band72" : "band168");
    }

    private void blanks(List<String> sentences) {
        for (Blank blank : series.blanks())
            sentences.add(words.text(
                    blank.hasEntries() ? "charts.words.unscored" : "charts.words.gap",
                    "length",
                    words.count("charts.hours", (long) (blank.to() - blank.from()))));
    }

    private void contacts(List<String> sentences) {
        series.contacted().forEach((kind, n) -> {
            String key = n == 1 ? "charts.words.once" : n == 2 ? "charts.words.twice" : "charts.words.often";
            String who = words.text("charts.who." + kind.code());
            sentences.add(words.text(key, "who", who, "n", format.number(n)));
        });
    }

    private String pain(Point point) {
        return format.number(point.pain());
    }

    /** "At least" where nobody knows when it began. */
    private String lasted(double hours) {
        return series.onsetSure() ? length(hours) : words.text("charts.atLeast", "length", length(hours));
    }

    private String length(double hours) {
        return format.spoken(Duration.ofSeconds(Math.round(hours * 3600)));
    }
}
