package org.spasmdiary.diary;

import java.util.Arrays;
import java.util.Optional;

/** Finds a constant by its stored word. */
public final class Codes {
    private Codes() {}

    /** The constant of that kind with this code; empty when there is none. */
    public static <E extends Enum<E> & Coded> Optional<E> find(Class<E> kind, String code) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }
}
