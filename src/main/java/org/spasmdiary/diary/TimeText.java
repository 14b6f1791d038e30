package org.spasmdiary.diary;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as text: RFC 9557, ISO-8601 with an offset or Z, or local date and time read in a given zone. */
public final class TimeText {
    private static final Pattern PARTS =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)"
                    + "(Z|[+-][0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?)?((?:\\[[^\\]]+\\])*)");
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SECONDS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .appendOffsetId()
            .toFormatter(java.util.Locale.ROOT);

    private TimeText() {}

    /** With offset, and the zone in brackets where it is more than an offset. */
    public static String format(When when) {
        String text = SECONDS.format(when.local());
        return when.zone() instanceof ZoneOffset
                ? text
                : text + "[" + when.zone().getId() + "]";
    }

    /**
     * Reads a time; a local one is read in {@code zone}. A local time that does not exist there, or exists
     * twice, is refused with both readings named.
     */
    public static Typed<When> parse(Field field, String text, ZoneId zone) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) return bad(field, text);
        try {
            LocalDateTime local = LocalDateTime.parse(parts.group(1), LOCAL);
            ZoneId named = parts.group(3).isEmpty() ? null : zone(parts.group(3));
            if (parts.group(2) == null) return resolve(field, text, local, named == null ? zone : named);
            ZoneOffset offset = ZoneOffset.of(parts.group(2));
            return new Typed.Ok<>(
                    new When(OffsetDateTime.of(local, offset).toInstant(), named == null ? offset : named, offset));
        } catch (DateTimeException e) {
            return bad(field, text);
        }
    }

    /** The first bracket is the zone; the others (calendar and the like) say nothing about the moment. */
    private static ZoneId zone(String brackets) {
        String first = brackets.substring(1, brackets.indexOf(']'));
        return ZoneId.of(first.startsWith("!") ? first.substring(1) : first);
    }

    /** A local time in a zone, for forms and commands alike. */
    public static Typed<When> resolve(Field field, String text, LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.size() == 1)
            return new Typed.Ok<>(new When(local.toInstant(valid.getFirst()), zone, valid.getFirst()));
        var change = zone.getRules().getTransition(local);
        When early = new When(local.toInstant(change.getOffsetBefore()), zone, change.getOffsetBefore());
        When late = new When(local.toInstant(change.getOffsetAfter()), zone, change.getOffsetAfter());
        if (valid.isEmpty()) { // as both clocks would have called it
            early = When.of(early.instant(), zone);
            late = When.of(late.instant(), zone);
        }
        String key = valid.isEmpty() ? "timeSkipped" : "timeTwice";
        return new Typed.Bad<>(Problem.of(field, key, text, format(early), format(late)));
    }

    private static Typed<When> bad(Field field, String text) {
        return new Typed.Bad<>(Problem.of(field, "time", text));
    }
}
