package org.spasmdiary.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Tri;

/** Words on the command line that stand for constants. */
final class Keys {
    private final Setting setting;

    Keys(Setting setting) {
        this.setting = setting;
    }

    /** The constant with that code, in small or large letters; any other text ends the command. */
    <E extends Enum<E> & Coded> E find(Field field, Class<E> kind, String given) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.code().equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> wrong(
                        field,
                        given,
                        Arrays.stream(kind.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }

    Tri yesOrNo(Field field, String given) {
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "yes" -> Tri.YES;
            case "no" -> Tri.NO;
            default -> throw wrong(field, given, "yes, no");
        };
    }

    Stop wrong(Field field, String given, String allowed) {
        return new Stop(Exit.WRONG_USE, setting.words().problem(Problem.of(field, "word", given, allowed)));
    }
}
