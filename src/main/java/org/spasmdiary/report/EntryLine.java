package org.spasmdiary.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Tri;

/** What an entry says, part after part; what was not said adds nothing. */
final class EntryLine {
    private final Scope scope;
    private final List<String> parts = new ArrayList<>();

    EntryLine(Scope scope) {
        this.scope = scope;
    }

    EntryLine say(String part) {
        if (!part.isBlank()) parts.add(part);
        return this;
    }

    /** "Place: lower back". */
    EntryLine field(Field field, String value) {
        return value.isBlank()
                ? this
                : say(scope.text("entry.field", "what", scope.words().field(field), "value", value));
    }

    /** Numbers as they are written. */
    EntryLine field(Field field, Optional<? extends Number> value) {
        return field(field, value.map(this::number).orElse(""));
    }

    private String number(Number n) {
        return n instanceof BigDecimal exact
                ? scope.format().number(exact)
                : scope.format().number(n.longValue());
    }

    EntryLine field(Field field, Tri answer) {
        return field(field, answer.isAsked() ? scope.text(answer.isYes() ? "yes" : "no") : "");
    }

    EntryLine tri(String key, Tri answer) {
        return answer.isAsked() ? say(scope.text(key, "answer", scope.text(answer.isYes() ? "yes" : "no"))) : this;
    }

    <E extends Enum<E> & Coded> EntryLine field(Field field, Collection<E> constants) {
        return field(field, names(constants));
    }

    <E extends Enum<E> & Coded> EntryLine all(Collection<E> constants) {
        return say(names(constants));
    }

    private <E extends Enum<E> & Coded> String names(Collection<E> constants) {
        return constants.stream().map(scope.words()::name).collect(Collectors.joining(", "));
    }

    /** One of the seven steps from very much better to very much worse. */
    EntryLine step(Field field, Optional<Integer> step) {
        return field(
                field,
                step.map(n -> scope.words().text("report.entry.step." + n)).orElse(""));
    }

    String text(String note) {
        String said = String.join(". ", parts);
        if (note.isBlank()) return said;
        String quoted = scope.text("entry.note", "note", note);
        return said.isEmpty() ? quoted : said + ". " + quoted;
    }
}
