package org.spasmdiary.diary;

import java.util.List;

/**
 * Something a person gave that cannot be kept as it is, or that should be asked about once.
 *
 * @param field the field it is about; forms put the focus there
 * @param key which sentence says it; found later in words as {@code problem.KEY}
 * @param args what was given and what is allowed, in the order the sentence names them
 * @param asks true when it is a question ("Keep it?") and not a refusal
 */
public record Problem(Field field, String key, List<Object> args, boolean asks) {
    public Problem {
        args = List.copyOf(args);
    }

    /** A refusal. */
    public static Problem of(Field field, String key, Object... args) {
        return new Problem(field, key, List.of(args), false);
    }

    /** A question. */
    public static Problem asking(Field field, String key, Object... args) {
        return new Problem(field, key, List.of(args), true);
    }
}
