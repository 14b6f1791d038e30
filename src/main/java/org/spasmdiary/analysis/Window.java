package org.spasmdiary.analysis;

import java.time.Instant;
import java.util.List;
import org.spasmdiary.diary.Entry;

/**
 * Looks back over a sorted list without reading all of it. Windows are open at the old end and closed at the new one
 * (rules.md, 3).
 */
public final class Window {
    private Window() {}

    /** How many of these, in the order of their own times, lie at or before the moment. */
    public static int countUpTo(List<? extends Entry> sorted, Instant moment) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at().instant().isAfter(moment)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** Those in {@code (after, upTo]}, marked mistakes too. */
    public static <E extends Entry> List<E> all(List<E> sorted, Instant after, Instant upTo) {
        int to = countUpTo(sorted, upTo);
        return sorted.subList(Math.min(countUpTo(sorted, after), to), to);
    }

    /** Those in {@code (after, upTo]}, mistakes left out. */
    public static <E extends Entry> List<E> of(List<E> sorted, Instant after, Instant upTo) {
        return all(sorted, after, upTo).stream()
                .filter(entry -> !entry.mistake())
                .toList();
    }
}
