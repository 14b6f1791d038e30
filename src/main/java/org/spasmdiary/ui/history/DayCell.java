package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.spasmdiary.words.Words;

/**
 * One day of the calendar.
 *
 * @param worst highest pain said that day
 * @param quiet in a spasm, with no entry: hatched
 * @param future still to come
 * @param notTypical marked so
 * @param words what {@link #spoken} says; found only when asked, since a year has 371 cells
 */
record DayCell(
        LocalDate day,
        Optional<Integer> worst,
        boolean quiet,
        boolean future,
        boolean notTypical,
        Supplier<String> words) {

    static DayCell of(LocalDate day, DayIndex index, Words words) {
        return new DayCell(
                day,
                index.worst(day),
                index.quiet(day),
                day.isAfter(index.today()),
                index.notTypical(day).isPresent(),
                () -> spoken(day, index, words));
    }

    /** "Wednesday 11 March, worst pain 7, spasm 9, 10 entries". */
    String spoken() {
        return words.get();
    }

    private static String spoken(LocalDate day, DayIndex index, Words words) {
        long entries = index.entries(day);
        var text = new StringBuilder(words.format().longDay(day));
        index.worst(day).ifPresent(score -> text.append(", ").append(words.text("ui.history.cell.worst", "n", score)));
        index.spasm(day)
                .ifPresent(spasm -> text.append(", ").append(words.text("ui.history.cell.spasm", "n", spasm.number())));
        text.append(", ")
                .append(
                        entries == 0
                                ? words.text("ui.history.noEntriesSmall")
                                : words.count("ui.history.entries", entries));
        index.notTypical(day)
                .ifPresent(
                        period -> text.append(", ").append(EntryText.small(new EntryText(words).title(period), words)));
        return text.toString();
    }
}
