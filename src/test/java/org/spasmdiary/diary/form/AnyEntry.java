package org.spasmdiary.diary.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.When;

/** Records with every field filled, or not, by chance: whatever a constructor lets pass can come out. */
public final class AnyEntry {
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "UTC", "Pacific/Apia", "+05:30", "Z");
    private static final List<String> TEXTS = List.of(
            "plain",
            "two\nlines",
            "\"quoted\" \\ back",
            "äöü ß",
            "emoji \uD83D\uDE00 end",
            "tab\there",
            "<b>&amp;",
            "\u2028line",
            "  spaces  ",
            "0",
            "null",
            "true");
    private static final Map<String, Measure> RANGES = Map.ofEntries(
            Map.entry("timesWoken", Measure.TIMES_WOKEN),
            Map.entry("hours", Measure.SLEEP_HOURS),
            Map.entry("temperatureC", Measure.TEMPERATURE_C),
            Map.entry("stress", Measure.STRESS),
            Map.entry("fluids", Measure.FLUIDS),
            Map.entry("sittingHours", Measure.SITTING_HOURS),
            Map.entry("pgic", Measure.PGIC),
            Map.entry("helped", Measure.PGIC),
            Map.entry("afterMinutes", Measure.AFTER_MINUTES),
            Map.entry("units", Measure.UNITS),
            Map.entry("strengthMg", Measure.STRENGTH_MG),
            Map.entry("maxMg24h", Measure.PRESCRIBED_MAX_MG),
            Map.entry("days", Measure.PRESCRIBED_DAYS),
            Map.entry("minutes", Measure.MINUTES),
            Map.entry("birthYear", Measure.BIRTH_YEAR),
            Map.entry("age", Measure.AGE),
            Map.entry("value", Measure.PAIN));

    private final Random random;

    public AnyEntry(long seed) {
        random = new Random(seed);
    }

    /** One of that kind, as a file of ours could hold it. */
    public Entry of(EntryKind kind) {
        while (true) {
            Entry entry = (Entry) record(kind.type());
            if (entry instanceof Reading reading && reading.isEmpty()) continue;
            if (entry instanceof Movement m)
                return new Movement(Movement.of(m.at(), m.what()).id(), m.at(), m.recorded(), m.mistake(), m.what());
            return entry;
        }
    }

    public List<Entry> several(int each) {
        Map<EntryId, Entry> all = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values())
            for (int i = 0; i < each; i++) {
                Entry one = of(kind);
                all.put(one.id(), one);
            }
        return new ArrayList<>(all.values());
    }

    public Profile profile() {
        return (Profile) record(Profile.class);
    }

    /** Tries until the constructor agrees: what it refuses can never be in a diary. */
    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
        for (int tries = 0; tries < 1_000; tries++) {
            Object[] values = Arrays.stream(parts)
                    .map(part -> value(part.getGenericType(), part.getName()))
                    .toArray();
            try {
                return type.getDeclaredConstructor(types).newInstance(values);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof IllegalArgumentException)) throw new AssertionError(refused);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("no " + type);
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) return several(generic, name);
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) return pick(List.of(plain.getEnumConstants()));
        if (plain == boolean.class) return random.nextInt(4) == 0;
        if (plain == int.class || plain == Integer.class)
            return number(name, true).intValueExact();
        if (plain == BigDecimal.class) return number(name, false);
        if (plain == String.class) return random.nextInt(3) == 0 ? "" : pick(TEXTS);
        if (plain == Instant.class) return when().instant();
        if (plain == LocalDate.class) return when().day();
        if (plain == When.class) return when();
        if (plain == EntryId.class) return new EntryId(new UUID(random.nextLong(), random.nextLong()));
        if (plain == RuleId.class) return new RuleId("R0" + random.nextInt(1, 10));
        if (plain == Length.class) return length();
        if (plain == Pregnancy.class) return pregnancy();
        return record(plain);
    }

    private Object several(ParameterizedType type, String name) {
        Type one = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class)
            return random.nextBoolean() ? Optional.of(value(one, name)) : Optional.empty();
        int n = random.nextInt(4);
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < n; i++)
                map.put(
                        one == String.class ? pick(TEXTS) : value(one, name),
                        value(type.getActualTypeArguments()[1], name));
            return map;
        }
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < n; i++) set.add(value(one, name));
        return type.getRawType() == List.class ? new ArrayList<>(set) : set;
    }

    private BigDecimal number(String name, boolean whole) {
        Measure range = RANGES.getOrDefault(name, Measure.PAIN);
        double quarters = range.max().subtract(range.min()).doubleValue() * 4;
        while (true) {
            var any = BigDecimal.valueOf(Math.round(random.nextDouble() * quarters))
                    .divide(BigDecimal.valueOf(4))
                    .add(range.min());
            if (whole) any = any.setScale(0, RoundingMode.DOWN);
            if (range.allows(any)) return any;
        }
    }

    private When when() {
        Instant at = Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 4_000_000_000L));
        return When.of(at, ZoneId.of(pick(ZONES)));
    }

    private Length length() {
        return switch (random.nextInt(3)) {
            case 0 -> Length.NOT_SAID;
            case 1 -> new Length.Minutes(number("minutes", false));
            default -> new Length.Until(when());
        };
    }

    private Pregnancy pregnancy() {
        return random.nextBoolean()
                ? new Pregnancy.DueDate(when().day())
                : new Pregnancy.Weeks(random.nextInt(43), random.nextInt(7), when().day());
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
