package org.spasmdiary.store;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a {@link ChildTable}; the values stand in the order of its columns. */
record Child(ChildTable table, List<? extends @Nullable Object> values) {
    /** Any fixed order will do: the checksum needs the same one when writing and when reading. */
    static final Comparator<Child> ORDER = Comparator.comparing(Child::table)
            .thenComparing(child -> child.text(0))
            .thenComparing(child -> child.text(1))
            .thenComparing(child -> child.table == ChildTable.INPUT ? child.text(2) : "");

    String text(int column) {
        return String.valueOf(values.get(column));
    }

    long number(int column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }
}
