package org.spasmdiary.ui.history.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.words.Words;

/** What there is to choose from, in words. */
public final class Options {
    private Options() {}

    public static <E extends Enum<E> & Coded> List<Input.Option> of(Class<E> kind, Words words) {
        return of(kind, words, _ -> true);
    }

    /** Without NOT_ASKED and the like where "nothing chosen" already says it. */
    public static <E extends Enum<E> & Coded> List<Input.Option> of(Class<E> kind, Words words, Predicate<E> wanted) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(wanted)
                .map(constant -> new Input.Option(constant.code(), words.name(constant)))
                .toList();
    }
}
