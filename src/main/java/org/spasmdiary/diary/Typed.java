package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What became of something a person typed: a value, or the problem with it. */
public sealed interface Typed<T> {
    record Ok<T>(T value) implements Typed<T> {}

    record Bad<T>(Problem problem) implements Typed<T> {}

    /** The value, when there is one. */
    default Optional<T> ok() {
        return this instanceof Ok<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default Optional<Problem> bad() {
        return this instanceof Bad<T>(Problem problem) ? Optional.of(problem) : Optional.empty();
    }

    default <R> Typed<R> map(Function<T, R> change) {
        return switch (this) {
            case Ok<T>(T value) -> new Ok<>(change.apply(value));
            case Bad<T>(Problem problem) -> new Bad<>(problem);
        };
    }

    /** A plain decimal number such as 7, -1 or 0.5; a comma is read as the decimal sign; no exponents. */
    static Optional<BigDecimal> number(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("[+-]?[0-9]{1,9}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
