package org.spasmdiary.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.When;

/** Finds stored words and zones quickly: an old diary holds the same few many thousand times. */
final class Vocabulary {
    private final Map<Class<?>, Map<String, Object>> words = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    /** @throws IllegalArgumentException when it is no word of ours */
    <E extends Enum<E> & Coded> E word(Class<E> kind, String code) {
        Object found = words.computeIfAbsent(kind, _ -> byCode(kind)).get(code);
        if (found == null) throw new IllegalArgumentException("no word of " + kind.getSimpleName());
        return kind.cast(found);
    }

    private static <E extends Enum<E> & Coded> Map<String, Object> byCode(Class<E> kind) {
        Map<String, Object> all = new HashMap<>();
        for (E word : kind.getEnumConstants()) all.put(word.code(), word);
        return all;
    }

    When when(long second, String zone, long offset) {
        ZoneOffset stored = ZoneOffset.ofTotalSeconds(Math.toIntExact(offset));
        return new When(Instant.ofEpochSecond(second), zones.computeIfAbsent(zone, id -> zone(id, stored)), stored);
    }

    /** A zone this computer does not know (written under newer zone rules) is read as its offset, not as damage. */
    private static ZoneId zone(String id, ZoneOffset offset) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return offset;
        }
    }
}
