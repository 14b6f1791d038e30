package org.spasmdiary.charts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spasmdiary.charts.CompareSeries.Line;
import org.spasmdiary.charts.CompareSeries.Outside;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Every number of the picture of several spasms: each score, how each ended, and what was left out and why. */
final class CompareTable {
    private static final List<String> COLUMNS = List.of("time", "offset", "hours", "what", "pain", "recalled");

    private final CompareSeries series;
    private final Words words;
    private final List<List<String>> rows = new ArrayList<>();

    private CompareTable(CompareSeries series, Words words) {
        this.series = series;
        this.words = words;
    }

    static ChartTable of(CompareSeries series, Words words) {
        var table = new CompareTable(series, words);
        table.fill();
        List<String> header = Stream.concat(
                        Stream.of(words.text("charts.compare.column.spasm")),
                        COLUMNS.stream().map(column -> words.text("charts.column." + column)))
                .toList();
        return new ChartTable(header, table.rows);
    }

    private void fill() {
        for (Line line : series.lines().reversed()) line(line);
        for (Compared.LeftOut out : series.choice().leftOut().reversed())
            row(
                    out.spasm().number(),
                    out.spasm().at().onset(),
                    Duration.ZERO,
                    words.text("charts.compare.row." + out.why()),
                    "",
                    "");
        for (Outside outside : series.outside()) outside(outside);
    }

    private void line(Line line) {
        When onset = line.series().onset().orElseThrow();
        String began =
                words.text("charts.row.onset." + line.series().certainty().code());
        String what = line.typical() ? began : words.text("charts.compare.row.untypical", "what", began);
        row(line.number(), onset, Duration.ZERO, what, "", "");
        for (Point point : line.series().points())
            row(
                    line.number(),
                    point.reading().at(),
                    CompareSeries.length(point.hour()),
                    words.text("charts.row.entry"),
                    Integer.toString(point.pain()),
                    point.recalled() ? words.text("charts.row.yes") : "");
        switch (line.series().ending()) {
            case Ending.Over(double hour) -> end(line, onset, hour, "charts.compare.over");
            case Ending.Going(double hour) -> end(line, onset, hour, "charts.compare.going");
            case Ending.NotKnown(double _, double confirmed) ->
                end(line, onset, confirmed, "charts.compare.row.notKnown");
            case Ending.Open(double _, double confirmed) -> end(line, onset, confirmed, "charts.compare.row.open");
            case Ending.None _ -> {}
        }
    }

    private void end(Line line, When onset, double hours, String key) {
        Duration length = CompareSeries.length(hours);
        row(line.number(), onset.at(onset.instant().plus(length)), length, words.text(key), "", "");
    }

    private void outside(Outside outside) {
        When onset = series.choice().all().get(outside.number() - 1).at().onset();
        When at = outside.reading().at();
        row(
                outside.number(),
                at,
                Duration.between(onset.instant(), at.instant()),
                words.text("charts.compare.row.outside"),
                outside.reading()
                        .pain()
                        .now()
                        .map(PainScore::value)
                        .map(String::valueOf)
                        .orElse(""),
                SeriesBuilder.recalled(outside.reading()) ? words.text("charts.row.yes") : "");
    }

    private void row(int number, When at, Duration since, String what, String pain, String recalled) {
        rows.add(List.of(
                Integer.toString(number),
                EpisodeTable.time(at),
                EpisodeTable.offset(at),
                EpisodeTable.hours(since),
                what,
                pain,
                recalled));
    }
}
