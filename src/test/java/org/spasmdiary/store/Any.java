package org.spasmdiary.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.When;

/** Values of every sort from a seed. */
abstract class Any {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("America/St_Johns"),
            ZoneOffset.UTC,
            ZoneId.of("UTC"),
            ZoneOffset.ofHoursMinutesSeconds(5, 53, 28));
    private static final List<String> TEXTS = List.of(
            "",
            "tight after the garden",
            "line\nline\ttab",
            "ünïcödé 🙂 \u202Ertl",
            "'; DROP TABLE entry; --",
            "nul\0l");

    final Random random;

    Any(long seed) {
        this.random = new Random(seed);
    }

    EntryId id() {
        return new EntryId(new UUID(random.nextLong(), random.nextLong()));
    }

    Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(-3_000_000_000L, 4_000_000_000L));
    }

    When when() {
        return When.of(instant(), ZONES.get(random.nextInt(ZONES.size())));
    }

    When later(When at) {
        return at.at(at.instant().plusSeconds(1 + random.nextInt(1_000_000)));
    }

    LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    Answer answer() {
        return random.nextBoolean()
                ? Answer.no(instant())
                : new Answer(true, random.nextBoolean(), pick(SinceChecked.values()), instant());
    }

    PainScore score() {
        return new PainScore(random.nextInt(11));
    }

    Notes notes() {
        return new Notes(text(), text());
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    BigDecimal decimal(String... choices) {
        return new BigDecimal(choices[random.nextInt(choices.length)]);
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> Set<T> some(T[] values) {
        Set<T> set = new HashSet<>();
        for (T value : values) if (random.nextInt(3) == 0) set.add(value);
        return set;
    }

    <K, V> Map<K, V> map(K[] keys, Supplier<V> value) {
        Map<K, V> map = new HashMap<>();
        for (K key : some(keys)) map.put(key, value.get());
        return map;
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
