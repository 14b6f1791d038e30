package org.spasmdiary.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Every number of the chart of one spasm, whatever its view leaves out, in the order of time. */
final class EpisodeTable {
    private static final List<String> COLUMNS = List.of(
            "time",
            "offset",
            "hours",
            "what",
            "pain",
            "worst",
            "average",
            "recalled",
            "minutes",
            "painBefore",
            "painAfter",
            "note");

    private record Row(Instant at, List<String> cells) {}

    private final EpisodeSeries series;
    private final Words words;
    private final boolean privateNotes;
    private final When onset;
    private final List<Row> rows = new ArrayList<>();

    private EpisodeTable(EpisodeSeries series, Words words, boolean privateNotes) {
        this.series = series;
        this.words = words;
        this.privateNotes = privateNotes;
        this.onset = series.onset().orElseThrow();
    }

    /** @param series with everything in it, whatever the picture shows */
    static ChartTable of(
            EpisodeSeries series, Diary diary, Optional<Bout> bout, Instant now, boolean privateNotes, Words words) {
        List<String> header = COLUMNS.stream()
                .map(column -> words.text("charts.column." + column))
                .toList();
        if (bout.isEmpty()) return new ChartTable(header, List.of());
        var table = new EpisodeTable(series, words, privateNotes);
        table.fill(diary, bout.get(), now);
        return new ChartTable(header, table.rows.stream().map(Row::cells).toList());
    }

    private void fill(Diary diary, Bout bout, Instant now) {
        String notes = bout.parts().stream()
                .map(part -> note(part.notes()))
                .filter(note -> !note.isBlank())
                .collect(Collectors.joining("\n"));
        String key = "charts.row.onset." + series.certainty().code();
        row(onset, words.text(key), List.of("", "", "", ""), List.of("", "", ""), notes);
        diary.belonging().readings(bout).stream()
                .filter(reading -> !reading.at().instant().isAfter(now))
                .forEach(this::reading);
        var lanes = new Lanes(onset, words);
        for (Treatment treatment : diary.belonging().treatments(bout))
            if (!treatment.at().instant().isAfter(now)) treatment(treatment, lanes.said(treatment));
        for (Blank blank : series.blanks()) blank(blank);
        for (Event alert : series.alerts()) event(diary, alert, "charts.row.alert");
        for (Event contact : series.contacts()) event(diary, contact, "charts.row.contact");
        bout.end()
                .filter(end -> !end.at().instant().isAfter(now))
                .ifPresent(end -> row(
                        end.at(),
                        words.text("charts.row.end", "reason", words.name(end.reason())),
                        List.of("", "", "", ""),
                        List.of("", "", ""),
                        ""));
        rows.sort(Comparator.comparing(Row::at)); // a stable sort: onset first, end last
        series.earlier().forEach(this::earlier);
    }

    private void reading(Reading reading) {
        List<String> pain = List.of(
                score(reading.pain().now()),
                score(reading.pain().worst24h()),
                score(reading.pain().average24h()),
                SeriesBuilder.recalled(reading) ? words.text("charts.row.yes") : "");
        row(reading.at(), words.text("charts.row.entry"), pain, List.of("", "", ""), note(reading.notes()));
    }

    /** What its thin line shows: each score, at its hours since that spasm began. */
    private void earlier(Earlier past) {
        String what = words.text("charts.row.earlier", "n", words.format().number(past.number()));
        for (Point point : past.points()) {
            String recalled = point.recalled() ? words.text("charts.row.yes") : "";
            row(
                    point.reading().at(),
                    BigDecimal.valueOf(point.hour())
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString(),
                    what,
                    List.of(Integer.toString(point.pain()), "", "", recalled),
                    List.of("", "", ""),
                    "");
        }
    }

    private void treatment(Treatment treatment, String said) {
        List<String> numbers = List.of(
                treatment.duration().map(EpisodeTable::minutes).orElse(""),
                score(treatment.effect().painBefore()),
                score(treatment.effect().painAfter()));
        row(treatment.at(), said, List.of("", "", "", ""), numbers, treatment.note());
    }

    private void blank(Blank blank) {
        String key = blank.hasEntries() ? "charts.unscoredFor" : "charts.noEntriesFor";
        long hours = (long) (blank.to() - blank.from());
        Instant from = onset.instant().plusSeconds(Math.round(blank.from() * 3600));
        row(
                onset.at(from),
                words.text(key, "n", words.format().number(hours)),
                List.of("", "", "", ""),
                List.of("", "", ""),
                "");
    }

    private void event(Diary diary, Event event, String key) {
        Entry entry = diary.find(event.entry()).orElseThrow();
        row(entry.at(), words.text(key, "what", event.said()), List.of("", "", "", ""), List.of("", "", ""), "");
    }

    private String note(Notes notes) {
        if (!privateNotes || notes.privateNote().isBlank()) return notes.note();
        String hidden = words.text("charts.row.private", "note", notes.privateNote());
        return notes.note().isBlank() ? hidden : notes.note() + "\n" + hidden;
    }

    private void row(When at, String what, List<String> pain, List<String> treatment, String note) {
        row(at, hours(Duration.between(onset.instant(), at.instant())), what, pain, treatment, note);
    }

    private void row(When at, String hours, String what, List<String> pain, List<String> treatment, String note) {
        List<String> cells = new ArrayList<>();
        cells.add(time(at));
        cells.add(offset(at));
        cells.add(hours);
        cells.add(what);
        cells.addAll(pain);
        cells.addAll(treatment);
        cells.add(note);
        rows.add(new Row(at.instant(), cells));
    }

    /** 2026-03-10 07:40, as a spreadsheet takes it. */
    static String time(When at) {
        return at.local().toLocalDateTime().toString().replace('T', ' ');
    }

    static String offset(When at) {
        return "UTC" + (at.offset().getId().equals("Z") ? "+00:00" : at.offset().getId());
    }

    /** With two digits after the point. */
    static String hours(Duration since) {
        return BigDecimal.valueOf(since.toSeconds())
                .divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toSeconds())
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String score(Optional<PainScore> score) {
        return score.map(s -> Integer.toString(s.value())).orElse("");
    }
}
