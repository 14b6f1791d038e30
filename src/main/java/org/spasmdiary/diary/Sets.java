package org.spasmdiary.diary;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Unmodifiable copies with a fixed order, so that equal facts print and export alike. */
final class Sets {
    private Sets() {}

    static <E extends Enum<E>> Set<E> of(Class<E> kind, Collection<E> values) {
        if (values.isEmpty()) return Set.of();
        return Collections.unmodifiableSet(EnumSet.copyOf(values));
    }

    static <E extends Comparable<E>> Set<E> sorted(Collection<E> values) {
        if (values.isEmpty()) return Set.of();
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
