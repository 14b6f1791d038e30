package org.spasmdiary.ui.history.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/** Reads one draft field after field and gathers what is wrong with it. Not thread-safe, used once. */
public final class Typing {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final Draft draft;
    private final ZoneId zone;
    private final List<Problem> problems = new ArrayList<>();

    public Typing(Draft draft, ZoneId zone) {
        this.draft = draft;
        this.zone = zone;
    }

    /** How a moment stands in a draft: the clock as the person read it, to the minute. */
    static String local(When when) {
        return LOCAL.format(when.local().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    }

    public static String codes(Set<? extends Coded> chosen) {
        return String.join(",", chosen.stream().map(Coded::code).toList());
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public void add(Problem problem) {
        problems.add(problem);
    }

    private <T> Optional<T> keep(Typed<T> typed) {
        typed.bad().ifPresent(problems::add);
        return typed.ok();
    }

    private String text(Field field) {
        return draft.text(field).strip();
    }

    public Optional<BigDecimal> number(Field field, Measure measure) {
        String text = text(field);
        return text.isEmpty() ? Optional.empty() : keep(measure.parse(field, text));
    }

    public Optional<Integer> whole(Field field, Measure measure) {
        return number(field, measure).map(BigDecimal::intValue);
    }

    Optional<PainScore> score(Field field) {
        return whole(field, Measure.PAIN).map(PainScore::new);
    }

    /** Line ends and spaces at the end are the keyboard's, the rest is the person's. */
    public String words(Field field, TextLimit limit) {
        return keep(limit.parse(field, draft.text(field).stripTrailing())).orElse("");
    }

    public <E extends Enum<E> & Coded> Optional<E> one(Field field, Class<E> kind) {
        return Codes.find(kind, text(field));
    }

    public <E extends Enum<E> & Coded> E one(Field field, Class<E> kind, E notSaid) {
        return one(field, kind).orElse(notSaid);
    }

    public <E extends Enum<E> & Coded> Set<E> many(Field field, Class<E> kind) {
        var all = new LinkedHashSet<E>();
        Arrays.stream(text(field).split(","))
                .forEach(code -> Codes.find(kind, code).ifPresent(all::add));
        return all;
    }

    /** A moment that may be left out; where nothing was changed the old one stays, to the second. */
    Optional<When> when(Field field, Optional<When> before) {
        String text = text(field);
        if (text.isEmpty()) return Optional.empty();
        if (before.isPresent() && text.equals(local(before.get()))) return before;
        return keep(read(field, text, before.map(When::zone).orElse(zone)));
    }

    /** A moment that must be there; while it is wrong, {@code before} stands in and the problem says so. */
    When when(Field field, When before) {
        if (text(field).isEmpty()) problems.add(Problem.of(field, "missing"));
        return when(field, Optional.of(before)).orElse(before);
    }

    private static Typed<When> read(Field field, String text, ZoneId zone) {
        boolean offsetGiven = text.matches(".*T.*[+-].*[0-9]"); // the answer to "happens twice": it stays in its zone
        return TimeText.parse(field, offsetGiven ? text + "[" + zone.getId() + "]" : text, zone);
    }

    /** A day that must be there. */
    Optional<LocalDate> day(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            problems.add(Problem.of(field, "missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.DateTimeException _) {
            problems.add(Problem.of(field, "day", text));
            return Optional.empty();
        }
    }

    /** Whether a text is a local time at all, for the view's date box. */
    static Optional<LocalDateTime> parts(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, LOCAL));
        } catch (java.time.DateTimeException _) {
            return Optional.empty(); // typed by hand and not a time: the form keeps it as text
        }
    }
}
