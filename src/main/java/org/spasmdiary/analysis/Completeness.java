package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;

/**
 * How complete the diary is over some days; said on every page that draws conclusions from it.
 *
 * @param daysCovered days from the first to the last, both included
 * @param daysWithEntry days of them with an entry, by each entry's own local date
 * @param recalled entries typed more than 24 h after their own time, strictly
 */
public record Completeness(long daysCovered, long daysWithEntry, long recalled) {

    /** Over these days; mistakes, and entries still ahead, left out. */
    public static Completeness of(Diary diary, Span days, Instant now) {
        List<Reading> inside = counted(diary, now).stream()
                .filter(reading -> days.contains(reading.at().day()))
                .toList();
        return new Completeness(
                ChronoUnit.DAYS.between(days.first(), days.last()) + 1,
                inside.stream().map(reading -> reading.at().day()).distinct().count(),
                inside.stream().filter(Completeness::isRecalled).count());
    }

    /** From the first day with an entry to {@code today}; all zero where there is none. */
    public static Completeness of(Diary diary, LocalDate today, Instant now) {
        return counted(diary, now).stream()
                .map(reading -> reading.at().day())
                .min(LocalDate::compareTo)
                .map(first -> of(diary, new Span(first, first.isAfter(today) ? first : today), now))
                .orElse(new Completeness(0, 0, 0));
    }

    /** Whether it was typed more than 24 h after it was so. */
    public static boolean isRecalled(Reading reading) {
        return Duration.between(reading.at().instant(), reading.recorded()).compareTo(Marks.DAY) > 0;
    }

    private static List<Reading> counted(Diary diary, Instant now) {
        return diary.readings().stream()
                .filter(reading -> !reading.mistake() && !reading.at().instant().isAfter(now))
                .toList();
    }
}
