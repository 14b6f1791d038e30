package org.spasmdiary.diary.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** Gathers fields in their order; what is not recorded is left out. */
final class Fields {
    private final LinkedHashMap<String, Object> map = new LinkedHashMap<>();

    LinkedHashMap<String, Object> map() {
        return map;
    }

    Fields put(String key, Object value) {
        map.put(key, value);
        return this;
    }

    Fields text(Field field, String text) {
        return text.isEmpty() ? this : put(field.code(), text);
    }

    Fields flag(Field field, boolean set) {
        return set ? put(field.code(), true) : this;
    }

    Fields tri(Field field, Tri tri) {
        return tri.isAsked() ? put(field.code(), tri.code()) : this;
    }

    Fields code(Field field, Coded value) {
        return put(field.code(), value.code());
    }

    /** A word that may stand for "not asked", which is never written. */
    Fields asked(Field field, Coded value) {
        return value.code().equals("NOT_ASKED") ? this : code(field, value);
    }

    Fields set(Field field, Collection<? extends Coded> values) {
        return values.isEmpty() ? this : all(field, values);
    }

    /** As {@link #set}, but an empty set is said too: asked, none. */
    Fields all(Field field, Collection<? extends Coded> values) {
        return put(field.code(), values.stream().map(Coded::code).sorted().toList());
    }

    Fields texts(Field field, Collection<?> values) {
        return values.isEmpty()
                ? this
                : put(
                        field.code(),
                        values.stream().map(Object::toString).sorted().toList());
    }

    Fields whole(Field field, Optional<Integer> value) {
        value.ifPresent(n -> put(field.code(), n));
        return this;
    }

    Fields pain(Field field, Optional<PainScore> value) {
        return whole(field, value.map(PainScore::value));
    }

    Fields decimal(Field field, Optional<BigDecimal> value) {
        value.ifPresent(n -> put(field.code(), n));
        return this;
    }

    Fields time(Field field, When when) {
        return put(field.code(), TimeText.format(when));
    }

    Fields utc(Field field, Instant instant) {
        return put(field.code(), instant.toString());
    }

    Fields date(Field field, LocalDate date) {
        return put(field.code(), date.toString());
    }

    Fields id(Field field, Optional<EntryId> id) {
        id.ifPresent(value -> put(field.code(), value.toString()));
        return this;
    }

    Fields nested(Field field, Fields inner) {
        return inner.map.isEmpty() ? this : put(field.code(), inner.map);
    }
}
