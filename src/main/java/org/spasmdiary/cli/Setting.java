package org.spasmdiary.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.words.Words;

/**
 * What the common options of a command come to.
 *
 * @param now what "now" is: the clock, or the time that was given
 */
record Setting(Surroundings around, Path diary, InstantSource clock, Instant now, ZoneId zone, Words words) {
    static Setting of(
            Surroundings around,
            @Nullable Path diary,
            @Nullable String at,
            @Nullable String zone,
            @Nullable String lang) {
        Words words = Words.of(lang == null ? around.locale() : locale(around, lang));
        ZoneId place = zone == null ? around.zone() : zone(words, zone);
        Optional<Instant> given = Optional.ofNullable(at)
                .map(text -> value(words, TimeText.parse(Field.AT, text, place)).instant());
        Instant now = given.orElseGet(() -> around.clock().instant().truncatedTo(ChronoUnit.SECONDS));
        Path file = (diary == null ? around.diary() : diary).toAbsolutePath();
        return new Setting(around, file, given.map(InstantSource::fixed).orElse(around.clock()), now, place, words);
    }

    private static Locale locale(Surroundings around, String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new Stop(Exit.WRONG_USE, Words.of(around.locale()).text("cli.badLang", "given", tag), e);
        }
    }

    private static ZoneId zone(Words words, String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Stop(Exit.WRONG_USE, words.text("cli.badZone", "given", name), e);
        }
    }

    private static <T> T value(Words words, Typed<T> typed) {
        return switch (typed) {
            case Typed.Ok<T>(T value) -> value;
            case Typed.Bad<T>(Problem problem) -> throw new Stop(Exit.WRONG_USE, words.problem(problem));
        };
    }

    /** The value, or the end of the command with a sentence about what is wrong with it. */
    <T> T value(Typed<T> typed) {
        return value(words, typed);
    }

    /** The time that was given, else now. */
    When time(Field field, @Nullable String given) {
        return given == null ? When.of(now, zone) : value(TimeText.parse(field, given, zone));
    }

    JournalHome home() {
        return new JournalHome(around.privateFolder());
    }

    Stop wrongUse(String key, Object... namesAndValues) {
        return new Stop(Exit.WRONG_USE, words.text(key, namesAndValues));
    }

    void print(String text) {
        around.out().println(text);
    }

    /** Beside the result, not part of it. */
    void note(String text) {
        around.err().println(text);
    }
}
