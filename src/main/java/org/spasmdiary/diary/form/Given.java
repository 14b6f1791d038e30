package org.spasmdiary.diary.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Tri;

/**
 * A map of fields that came from elsewhere: which of them were asked for, and what is wrong with them.
 *
 * <p>A wrong value breaks the whole record, so that nothing is ever kept half; an unknown field is only noted.
 */
class Given {
    private final Map<String, ?> map;
    private final Consumer<Problem> problems;
    private final Set<String> known = new HashSet<>();
    private final @Nullable Given outer;
    private boolean broken;

    Given(Map<String, ?> map, Consumer<Problem> problems, @Nullable Given outer) {
        this.map = map;
        this.problems = problems;
        this.outer = outer;
    }

    Consumer<Problem> problems() {
        return problems;
    }

    /** Everything in it, for values whose keys are not known beforehand. */
    Map<String, ?> takeAll() {
        known.addAll(map.keySet());
        return map;
    }

    /** Whether a value was found that the record cannot be kept with. */
    boolean isBroken() {
        return broken;
    }

    void bad(Problem problem) {
        for (Given form = this; form != null; form = form.outer) form.broken = true;
        problems.accept(problem);
    }

    /** Something left out or put right, which the record does not fall over. */
    void note(Problem problem) {
        problems.accept(problem);
    }

    boolean has(Field field) {
        return raw(field) != null;
    }

    /** What was given, whatever it is. */
    @Nullable
    Object peek(Field field) {
        return raw(field);
    }

    /** Whether a key says in words that it was not asked, which is the same as leaving it out. */
    boolean isNotAsked(String key) {
        return Tri.NOT_ASKED.code().equals(raw(key));
    }

    void knows(Field field) {
        known.add(field.code());
    }

    /** Notes every field that nobody asked for. */
    void noteUnknown() {
        map.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> note(Problem.of(Field.FILE, "unknownKey", Values.shown(key))));
    }

    final @Nullable Object raw(Field field) {
        return raw(field.code());
    }

    final @Nullable Object raw(String key) {
        known.add(key);
        return map.get(key);
    }

    <T> Optional<T> need(Field field, Optional<T> value) {
        if (value.isEmpty() && !has(field)) bad(Problem.of(field, "missing"));
        return value;
    }
}
