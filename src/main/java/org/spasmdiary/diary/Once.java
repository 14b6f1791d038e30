package org.spasmdiary.diary;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works a value out on first use and keeps it; safe across threads because the value never changes. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T value;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) value = known = make.get();
        return known;
    }
}
