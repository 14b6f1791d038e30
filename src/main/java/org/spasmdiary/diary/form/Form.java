package org.spasmdiary.diary.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** Typed values out of a map that came from elsewhere; what does not fit its field is told and breaks the record. */
final class Form extends Given {
    /** More digits than this after the point are no measurement, and would make a number of any length. */
    private static final int MOST_DIGITS = 20;

    Form(Map<String, ?> map, Consumer<Problem> problems) {
        super(map, problems, null);
    }

    private Form(Map<String, ?> map, Form outer) {
        super(map, outer.problems(), outer);
    }

    Optional<String> string(Field field) {
        return string(field, field.code());
    }

    private Optional<String> string(Field field, String key) {
        Object raw = raw(key);
        if (raw == null) return Optional.empty();
        if (raw instanceof String text && Values.isWellFormed(text)) return Optional.of(text);
        bad(Problem.of(field, "text", Values.shown(raw)));
        return Optional.empty();
    }

    String text(Field field, TextLimit limit) {
        String text = string(field).orElse("");
        if (limit.allows(text)) return text;
        limit.parse(field, text).bad().ifPresent(this::bad);
        return "";
    }

    boolean flag(Field field) {
        return flag(field, field.code());
    }

    boolean flag(Field field, String key) {
        Object raw = raw(key);
        if (raw instanceof Boolean flag) return flag;
        if (raw != null) bad(word(field, raw, "true, false"));
        return false;
    }

    Tri tri(Field field) {
        return code(field, Tri.class).orElse(Tri.NOT_ASKED);
    }

    <E extends Enum<E> & Coded> Optional<E> code(Field field, Class<E> kind) {
        return code(field, field.code(), kind);
    }

    <E extends Enum<E> & Coded> Optional<E> code(Field field, String key, Class<E> kind) {
        Object raw = raw(key);
        if (raw == null) return Optional.empty();
        return constant(field, key, raw, kind);
    }

    private <E extends Enum<E> & Coded> Optional<E> constant(Field field, String key, Object raw, Class<E> kind) {
        Optional<E> found = raw instanceof String text ? Codes.find(kind, text) : Optional.empty();
        String given = key.equals(field.code()) ? Values.shown(raw) : key + ": " + Values.shown(raw);
        if (found.isEmpty()) bad(word(field, given, allowed(kind)));
        return found;
    }

    private static Problem word(Field field, Object raw, String allowed) {
        return Problem.of(field, "word", Values.shown(raw), allowed);
    }

    private static <E extends Enum<E> & Coded> String allowed(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }

    /** The list at that key; one that is something else breaks the record. */
    List<?> list(Field field) {
        Object raw = raw(field);
        if (raw instanceof List<?> list) return list;
        if (raw != null) bad(Problem.of(field, "list", Values.shown(raw)));
        return List.of();
    }

    <E extends Enum<E> & Coded> Set<E> set(Field field, Class<E> kind) {
        Set<E> found = EnumSet.noneOf(kind);
        for (Object raw : list(field)) constant(field, field.code(), raw, kind).ifPresent(found::add);
        return found;
    }

    /** A list that may be empty, which is not the same as absent. */
    <E extends Enum<E> & Coded> Optional<Set<E>> answeredSet(Field field, Class<E> kind) {
        if (!(raw(field) instanceof List<?> given)) {
            list(field); // says what is wrong with it
            return Optional.empty();
        }
        Set<E> found = set(field, kind);
        return found.isEmpty() && !given.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    Set<String> texts(Field field, TextLimit limit) {
        Set<String> found = new HashSet<>();
        for (Object raw : list(field)) {
            if (raw instanceof String text && Values.isWellFormed(text) && limit.allows(text)) found.add(text);
            else bad(Problem.of(field, "text", Values.shown(raw)));
        }
        return found;
    }

    Set<RuleId> rules(Field field) {
        Set<RuleId> found = new HashSet<>();
        for (Object raw : list(field)) rule(field, raw).ifPresent(found::add);
        return found;
    }

    Optional<RuleId> rule(Field field) {
        return string(field).flatMap(text -> rule(field, text));
    }

    private Optional<RuleId> rule(Field field, Object raw) {
        if (raw instanceof String text && text.matches("R[0-9]{2}")) return Optional.of(new RuleId(text));
        bad(word(field, raw, "R01 ... R99"));
        return Optional.empty();
    }

    Optional<BigDecimal> decimal(Field field, Measure measure) {
        Object raw = raw(field);
        if (raw == null) return Optional.empty();
        if (!(raw instanceof Number)) {
            bad(measure.problem(field, Values.shown(raw)));
            return Optional.empty();
        }
        Optional<BigDecimal> number = Values.decimal(raw, MOST_DIGITS).filter(measure::allows);
        if (number.isEmpty()) bad(measure.problem(field, Values.shown(raw)));
        return number;
    }

    Optional<Integer> whole(Field field, Measure measure) {
        return decimal(field, measure).map(BigDecimal::intValueExact);
    }

    Optional<PainScore> pain(Field field) {
        return whole(field, Measure.PAIN).map(PainScore::new);
    }

    Optional<When> when(Field field) {
        return string(field).flatMap(text -> when(field, text));
    }

    private Optional<When> when(Field field, String text) {
        Optional<When> when = Values.when(field, text);
        if (when.isEmpty()) bad(Problem.of(field, "timeOffset", Values.shown(text)));
        return when;
    }

    Optional<Instant> instant(Field field) {
        return instant(field, field.code());
    }

    Optional<Instant> instant(Field field, String key) {
        return string(field, key).flatMap(text -> when(field, text)).map(When::instant);
    }

    Optional<LocalDate> date(Field field) {
        return string(field).flatMap(text -> {
            try {
                if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notADay) {
                // such as 30 February: said below, like any other text that is no date
            }
            bad(Problem.of(field, "date", Values.shown(text)));
            return Optional.empty();
        });
    }

    Optional<EntryId> id(Field field) {
        return id(field, field.code());
    }

    Optional<EntryId> id(Field field, String key) {
        return string(field, key).flatMap(text -> {
            Optional<EntryId> id = Values.id(text);
            if (id.isEmpty()) bad(Problem.of(field, "id", Values.shown(text)));
            return id;
        });
    }

    /** The object at that key, empty when there is none. */
    Form nested(Field field) {
        return nested(field, field.code());
    }

    Form nested(Field field, String key) {
        Object raw = raw(key);
        if (raw != null && !(raw instanceof Map)) bad(Problem.of(field, "object", Values.shown(raw)));
        return inner(raw);
    }

    /** The objects of a list. */
    List<Form> forms(Field field) {
        List<Form> found = new ArrayList<>();
        for (Object raw : list(field)) {
            if (!(raw instanceof Map)) bad(Problem.of(field, "object", Values.shown(raw)));
            found.add(inner(raw));
        }
        return found;
    }

    /** All keys with their values as text; for values whose keys are not known beforehand. */
    Map<String, String> freeTexts(Field field) {
        Map<String, String> found = new java.util.TreeMap<>();
        takeAll().forEach((key, raw) -> {
            if (key.isEmpty()) note(Problem.of(Field.FILE, "unknownKey", key));
            else if (raw instanceof Map || raw instanceof List || !Values.isWellFormed(String.valueOf(raw)))
                bad(Problem.of(field, "text", Values.shown(raw)));
            else if (raw != null) found.put(key, Values.text(raw));
        });
        return found;
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    private Form inner(@Nullable Object raw) {
        Map<String, ?> inner = raw instanceof Map ? (Map<String, ?>) raw : Map.of();
        return new Form(inner, this);
    }
}
