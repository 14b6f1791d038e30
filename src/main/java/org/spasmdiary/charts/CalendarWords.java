package org.spasmdiary.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.spasmdiary.analysis.CalendarDay;
import org.spasmdiary.analysis.DiaryCalendar;
import org.spasmdiary.words.Words;

/** The calendar in words, and day by day. */
final class CalendarWords {
    private static final List<String> COLUMNS =
            List.of("day", "weekday", "worst", "state", "entries", "spasm", "notTypical");

    private final CalendarPicture picture;
    private final DiaryCalendar calendar;
    private final Words words;

    CalendarWords(CalendarPicture picture) {
        this.picture = picture;
        this.calendar = picture.calendar();
        this.words = picture.words();
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "charts.calendar.words.span",
                "first",
                words.format().shortDay(calendar.days().getFirst().day()),
                "last",
                words.format().shortDay(calendar.today())));
        long scored = count(day -> day.worst().isPresent());
        sentences.add(
                scored == 0
                        ? words.text("charts.calendar.words.noScore")
                        : words.count("charts.calendar.words.scored", scored));
        worst().ifPresent(day -> sentences.add(words.text(
                "charts.calendar.words.worst",
                "pain",
                words.format().number(day.worst().orElseThrow()),
                "day",
                words.format().longDay(day.day()))));
        said(sentences, "charts.calendar.words.zero", day -> day.worst().equals(OptionalInt.of(0)));
        said(sentences, "charts.calendar.words.unscored", day -> day.state() == CalendarDay.State.UNSCORED);
        said(sentences, "charts.calendar.words.quiet", day -> day.state() == CalendarDay.State.QUIET);
        said(sentences, "charts.calendar.words.notTypical", day -> day.notTypical() && !day.ahead());
        if (calendar.earlier())
            sentences.add(words.text(
                    "charts.calendar.words.earlier",
                    "first",
                    words.format().shortDay(calendar.days().getFirst().day())));
        if (picture.sample()) sentences.add(words.text("charts.words.sample"));
        return String.join(" ", sentences);
    }

    private Optional<CalendarDay> worst() {
        return calendar.days().stream()
                .filter(day -> day.worst().isPresent())
                .max(Comparator.comparing(day -> day.worst().orElseThrow()));
    }

    private long count(Predicate<CalendarDay> which) {
        return calendar.days().stream().filter(which).count();
    }

    private void said(List<String> sentences, String key, Predicate<CalendarDay> which) {
        long n = count(which);
        if (n > 0) sentences.add(words.count(key, n));
    }

    /** Every day up to today; a worst pain that is empty was not written, 0 is no pain. */
    static ChartTable table(DiaryCalendar calendar, Words words) {
        return new ChartTable(
                COLUMNS.stream()
                        .map(column -> words.text("charts.calendar.column." + column))
                        .toList(),
                calendar.days().stream()
                        .filter(day -> day.state() != CalendarDay.State.AHEAD)
                        .map(day -> row(day, words))
                        .toList());
    }

    private static List<String> row(CalendarDay day, Words words) {
        LocalDate date = day.day();
        return List.of(
                date.toString(),
                words.format().shortWeekday(date.getDayOfWeek()),
                text(day.worst()),
                words.text("charts.calendar.state." + day.state().name()),
                Integer.toString(day.entries()),
                text(day.spasm()),
                day.notTypical() ? words.text("charts.row.yes") : "");
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
}
