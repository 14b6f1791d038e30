package org.spasmdiary.diary.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.When;

/** Single values of the form as text, and back from text. */
public final class Values {
    private static final int SHOWN = 60;
    /** A number with more zeros than this is shown with its exponent: written out it could fill the memory. */
    private static final int MOST_ZEROS = 100;
    /** Four digits for the year, in UTC too, or the time could not be read again. */
    static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** A sign, a Z or a bracket after the clock time. */
    private static final Pattern SAYS_WHERE = Pattern.compile("T[^T]*[Z+\\[-]");

    private Values() {}

    /** A value as one line of the change history: words and numbers as they are, lists and objects in brackets. */
    public static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case BigDecimal decimal when Math.abs((long) decimal.scale()) > MOST_ZEROS -> decimal.toString();
            case BigDecimal decimal -> Decimals.plain(decimal).toPlainString();
            case List<?> list -> list.stream().map(Values::quoted).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map ->
                new TreeMap<>(map)
                        .entrySet().stream()
                                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }

    private static String quoted(@Nullable Object value) {
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : text(value);
    }

    /** What was given, cut short so that a sentence stays a sentence. */
    public static String shown(@Nullable Object value) {
        String text = value instanceof BigDecimal number ? number.toString() : text(value);
        String line = text.codePoints()
                .limit(SHOWN)
                .mapToObj(c -> Character.isISOControl(c) ? " " : Character.toString(c))
                .collect(Collectors.joining());
        return text.codePointCount(0, text.length()) > SHOWN ? line + "..." : line;
    }

    /** Half a surrogate pair cannot be written as UTF-8 and would come back as something else. */
    public static boolean isWellFormed(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                || StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** A number with a bounded count of digits. */
    static Optional<BigDecimal> decimal(Object raw, int mostDigits) {
        BigDecimal number;
        try {
            number = raw instanceof BigDecimal big ? big : new BigDecimal(raw.toString());
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
        if (number.precision() > 2 * mostDigits || Math.abs((long) number.scale()) > mostDigits)
            return Optional.empty();
        return Optional.of(number);
    }

    /** A time that says its offset or zone; a bare local time could mean any. */
    public static Optional<When> when(Field field, String text) {
        if (!SAYS_WHERE.matcher(text).find()) return Optional.empty();
        return TimeText.parse(field, text, ZoneOffset.UTC)
                .ok()
                .filter(when ->
                        !when.instant().isBefore(FIRST) && !when.instant().isAfter(LAST));
    }

    static Optional<EntryId> id(String text) {
        try {
            return Optional.of(EntryId.parse(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
