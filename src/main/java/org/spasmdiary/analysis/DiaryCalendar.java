package org.spasmdiary.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;

/**
 * Whole months of days up to the one that today lies in.
 *
 * @param days every day of them, in order
 * @param earlier whether something was written before the first of them
 */
public record DiaryCalendar(LocalDate today, List<CalendarDay> days, boolean earlier) {

    private static final class Build {
        final Map<LocalDate, Integer> entries = new HashMap<>();
        final Map<LocalDate, Integer> worst = new HashMap<>();
        final Map<LocalDate, Integer> spasms = new HashMap<>();
        final Instant oldest;
        boolean earlier;

        /** Before {@code oldest} no offset reaches the first day: such entries need not be looked at one by one. */
        Build(LocalDate first) {
            oldest = first.atStartOfDay(ZoneOffset.MAX).toInstant();
        }
    }

    public DiaryCalendar {
        days = List.copyOf(days);
    }

    /**
     * The months up to now, where the newest entry was written: a diary knows no other place.
     *
     * @param months at least 1
     */
    public static DiaryCalendar of(Diary diary, Instant now, int months) {
        ZoneId zone =
                written(diary, now).reduce((_, later) -> later).map(When::zone).orElse(ZoneOffset.UTC);
        return of(diary, now, zone, months);
    }

    /** @param zone where {@code now} is lived */
    public static DiaryCalendar of(Diary diary, Instant now, ZoneId zone, int months) {
        LocalDate today = When.of(now, zone).day();
        LocalDate first = YearMonth.from(today).minusMonths(months - 1L).atDay(1);
        var build = new Build(first);
        diary.entries()
                .filter(entry -> !entry.mistake() && !(entry instanceof AlertRecord) && !(entry instanceof Period))
                .forEach(entry -> add(build, entry, now));
        int number = 0;
        for (Bout bout : diary.bouts().all()) add(build, ++number, bout, first, today, now);
        List<CalendarDay> days = new ArrayList<>();
        LocalDate last = YearMonth.from(today).atEndOfMonth();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) days.add(day(day, build, diary, today));
        boolean earlier = build.earlier || build.entries.keySet().stream().anyMatch(day -> day.isBefore(first));
        return new DiaryCalendar(today, days, earlier);
    }

    /** Times of what people write, in order. */
    private static Stream<When> written(Diary diary, Instant now) {
        return Stream.of(diary.episodes(), diary.treatments(), diary.readings())
                .map(list -> list.stream()
                        .map(Entry::at)
                        .filter(at -> !at.instant().isAfter(now))
                        .reduce((_, later) -> later))
                .flatMap(Optional::stream)
                .sorted((a, b) -> a.instant().compareTo(b.instant()));
    }

    private static void add(Build build, Entry entry, Instant now) {
        count(build, entry.at(), now);
        if (entry instanceof Episode episode) episode.end().ifPresent(end -> count(build, end.at(), now));
        boolean drawn = !entry.at().instant().isBefore(build.oldest)
                && !entry.at().instant().isAfter(now);
        if (drawn && entry instanceof Reading reading)
            Stream.of(reading.pain().now(), reading.pain().worst24h())
                    .flatMap(Optional::stream)
                    .forEach(score -> build.worst.merge(reading.at().day(), score.value(), Math::max));
    }

    private static void count(Build build, When at, Instant now) {
        if (at.instant().isBefore(build.oldest)) build.earlier = true;
        else if (!at.instant().isAfter(now)) build.entries.merge(at.day(), 1, Integer::sum);
    }

    private static void add(Build build, int number, Bout bout, LocalDate first, LocalDate today, Instant now) {
        if (bout.onset().instant().isAfter(now)) return;
        LocalDate end = bout.end().map(e -> e.at().day()).orElse(today);
        LocalDate last = end.isAfter(today) ? today : end;
        LocalDate onset = bout.onset().day();
        for (LocalDate day = onset.isBefore(first) ? first : onset; !day.isAfter(last); day = day.plusDays(1))
            build.spasms.put(day, number);
    }

    private static CalendarDay day(LocalDate day, Build build, Diary diary, LocalDate today) {
        return new CalendarDay(
                day,
                found(build.worst.get(day)),
                build.entries.getOrDefault(day, 0),
                found(build.spasms.get(day)),
                diary.periods().stream()
                        .anyMatch(period -> !period.mistake() && period.span().contains(day)),
                day.isAfter(today));
    }

    private static OptionalInt found(@org.jspecify.annotations.Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
