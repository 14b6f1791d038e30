package org.spasmdiary.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** What is to be stored of one entry or profile: columns by name, and rows of its child tables. */
final class Sheet {
    private final Map<String, Object> columns = new HashMap<>();
    private final List<Child> children = new ArrayList<>();

    /** Empty text is not recorded. */
    Sheet text(String column, String text) {
        return put(column, text.isEmpty() ? null : text);
    }

    Sheet number(String column, Optional<Integer> number) {
        return put(column, number.orElse(null));
    }

    Sheet flag(String column, boolean flag) {
        return put(column, flag ? 1 : 0);
    }

    Sheet decimal(String column, Optional<BigDecimal> number) {
        return put(column, number.map(BigDecimal::toPlainString).orElse(null));
    }

    Sheet id(String column, Optional<EntryId> id) {
        return put(column, id.map(EntryId::toString).orElse(null));
    }

    Sheet word(String column, Coded word) {
        return put(column, word.code());
    }

    Sheet word(String column, Optional<? extends Coded> word) {
        return put(column, word.map(Coded::code).orElse(null));
    }

    /** Not stored where it is the constant for "not asked". */
    Sheet word(String column, Coded word, Coded notAsked) {
        return put(column, word == notAsked ? null : word.code());
    }

    Sheet tri(String column, Tri answer) {
        return word(column, answer, Tri.NOT_ASKED);
    }

    Sheet instant(String column, Optional<Instant> instant) {
        return put(column, instant.map(Instant::getEpochSecond).orElse(null));
    }

    /** Three columns: {@code PREFIX_s}, {@code PREFIX_zone}, {@code PREFIX_offset_s}. */
    Sheet when(String prefix, Optional<When> when) {
        instant(prefix + "_s", when.map(When::instant));
        put(prefix + "_zone", when.map(w -> w.zone().getId()).orElse(null));
        return put(
                prefix + "_offset_s",
                when.map(w -> w.offset().getTotalSeconds()).orElse(null));
    }

    Sheet put(String column, @Nullable Object value) {
        if (value != null) columns.put(column, value);
        return this;
    }

    Sheet tags(String kind, Collection<? extends Coded> words) {
        words.forEach(word -> child(ChildTable.TAG, kind, word.code()));
        return this;
    }

    Sheet child(ChildTable table, @Nullable Object... values) {
        children.add(new Child(table, Arrays.asList(values)));
        return this;
    }

    /** The values of these columns, null where not recorded. */
    List<@Nullable Object> values(List<String> names) {
        List<@Nullable Object> values = new ArrayList<>(names.size());
        for (String name : names) values.add(columns.get(name));
        return values;
    }

    List<Child> children() {
        return children;
    }
}
