package org.spasmdiary.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spasmdiary.diary.When;

/** Numbers, dates and lengths as a person reads them. Thread-safe. */
public final class Format {
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})[:.]?([0-9]{2})");

    private final Locale locale;
    private final Words words;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayYear;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter month;
    private final List<DateTimeFormatter> readable;

    Format(Locale locale, Words words) {
        this.locale = locale;
        this.words = words;
        this.clock = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.day = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        this.dayYear = DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale);
        this.dayMonth = DateTimeFormatter.ofPattern("d MMM", locale);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.longDay = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.readable = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                reading("d MMM uuuu", locale),
                reading("d MMM uuuu", Locale.US), // "Sep", which is "Sept" in Britain
                reading("d MMMM uuuu", locale));
    }

    /** Strict, so that 31 February is no day rather than the 28th. */
    private static DateTimeFormatter reading(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** 1,200. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** Exactly as many digits as there are: 1,200 or 7.5. */
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** At most one digit after the point: 4.5, 4. */
    public String oneDigit(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** A whole or a half number without its sign: 1½, ½, 1, 0. Quarters and the like are cut off. */
    public String halves(double value) {
        long twice = (long) (Math.abs(value) * 2);
        if (twice % 2 == 0) return number(twice / 2);
        return twice == 1 ? words.text("unit.half") : words.text("unit.wholeAndHalf", "n", number(twice / 2));
    }

    /** 07:40. */
    public String clock(OffsetDateTime time) {
        return clock.format(time);
    }

    /** Tue 10 Mar. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** Tue 10 Mar 2026. */
    public String dayYear(LocalDate date) {
        return dayYear.format(date);
    }

    /** 10 Mar 2026. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /** 10 Mar. */
    public String dayMonth(LocalDate date) {
        return dayMonth.format(date);
    }

    /** Tuesday 10 March, for reading out. */
    public String longDay(LocalDate date) {
        return longDay.format(date);
    }

    /** March 2026. */
    public String month(YearMonth date) {
        return month.format(date);
    }

    /** Mar. */
    public String shortMonth(YearMonth date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    /** Mon. */
    public String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }

    /** Reads a day as {@link #shortDay} writes it, with the month in full, or as 2026-03-10; else empty. */
    public Optional<LocalDate> readDay(String text) {
        for (DateTimeFormatter form : readable)
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeParseException _) {
                continue; // the next form may fit
            }
        return Optional.empty();
    }

    /** Reads a time of day such as 7:40, 07:40 or 0740; empty when it is none. */
    public Optional<LocalTime> readClock(String text) {
        Matcher parts = CLOCK.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** Tue 10 Mar 2026, 07:40. */
    public String dayTime(OffsetDateTime time) {
        return words.text("unit.dayTime", "day", dayYear(time.toLocalDate()), "time", clock(time));
    }

    /** A value of a problem or an alert, whatever it is. */
    public String any(Object value) {
        return switch (value) {
            case When when -> dayTime(when.local());
            case BigDecimal decimal -> number(decimal);
            case Integer whole -> number(whole);
            case Long whole -> number(whole);
            case Duration duration -> length(duration);
            case LocalDate date -> dayYear(date);
            default -> value.toString();
        };
    }

    /**
     * A length cut off to what a person needs, never rounded up: 35 min under an hour, 19 h under a day, 2 d 4 h
     * under 14 days, then 3 wk 2 d.
     */
    public String length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 60) return words.text("unit.minutes", "n", number(minutes));
        long hours = length.toHours();
        if (hours < 24) return words.text("unit.hours", "n", number(hours));
        long days = length.toDays();
        if (days < 14) return two("unit.daysHours", "unit.days", days, hours % 24);
        return two("unit.weeksDays", "unit.weeks", days / 7, days % 7);
    }

    /** A length under a day to the minute, never rounded up: 35 min, 3 h 59 min. */
    public String toTheMinute(Duration length) {
        if (length.toHours() == 0) return words.text("unit.minutes", "n", number(length.toMinutes()));
        return two("unit.hoursMinutes", "unit.hours", length.toHours(), length.toMinutesPart());
    }

    /** As {@link #length}, to be read out: 35 minutes, 19 hours, 2 days 4 hours, 3 weeks 2 days. */
    public String spoken(Duration length) {
        if (length.toHours() < 1) return words.count("unit.spoken.minutes", length.toMinutes());
        if (length.toDays() < 1) return words.count("unit.spoken.hours", length.toHours());
        long days = length.toDays();
        if (days < 14) return spokenTwo("unit.spoken.days", days, "unit.spoken.hours", length.toHours() % 24);
        return spokenTwo("unit.spoken.weeks", days / 7, "unit.spoken.days", days % 7);
    }

    private String spokenTwo(String largeKey, long large, String smallKey, long small) {
        String first = words.count(largeKey, large);
        return small == 0 ? first : first + " " + words.count(smallKey, small);
    }

    /** The same words where they stand inside a sentence: the first letter small, but for an abbreviation. */
    public String inSentence(String text) {
        if (text.isEmpty()) return text;
        int first = text.offsetByCodePoints(0, 1);
        if (first < text.length() && Character.isUpperCase(text.codePointAt(first))) return text;
        return text.substring(0, first).toLowerCase(locale) + text.substring(first);
    }

    private String two(String both, String one, long large, long small) {
        return small == 0
                ? words.text(one, "n", number(large))
                : words.text(both, "n", number(large), "m", number(small));
    }
}
