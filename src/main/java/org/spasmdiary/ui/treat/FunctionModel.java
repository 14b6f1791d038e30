package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.words.Words;

/** The function tiles: what was said today, and what is chosen but not saved yet. Unsaid stays unsaid. */
record FunctionModel(List<Tile> tiles) {
    /** The six that are always in view, in the order of the page; the other four stand under More. */
    static final List<FunctionTick> FIRST = List.of(
            FunctionTick.SIT,
            FunctionTick.STAND,
            FunctionTick.WALK,
            FunctionTick.DRESS,
            FunctionTick.SLEEP,
            FunctionTick.WORK);

    static final List<FunctionTick> MORE =
            List.of(FunctionTick.BEND, FunctionTick.TWIST, FunctionTick.LIFT, FunctionTick.UPRIGHT);

    /** One tile; an empty value reads "Not said". */
    record Tile(FunctionTick tick, String name, Optional<Ease> value, String says, String spoken) {}

    static FunctionModel of(Diary diary, Instant now, ZoneId zone, Map<FunctionTick, Ease> chosen, Words words) {
        Map<FunctionTick, Ease> all = saidOn(diary, now.atZone(zone).toLocalDate());
        all.putAll(chosen);
        List<Tile> tiles = new ArrayList<>();
        for (FunctionTick tick : FIRST) tiles.add(tile(tick, all, words));
        for (FunctionTick tick : MORE) tiles.add(tile(tick, all, words));
        return new FunctionModel(List.copyOf(tiles));
    }

    private static Tile tile(FunctionTick tick, Map<FunctionTick, Ease> all, Words words) {
        Optional<Ease> value = Optional.ofNullable(all.get(tick));
        String says = value.map(words::name).orElseGet(() -> words.text("ui.treat.notSaid"));
        String name = words.name(tick);
        return new Tile(tick, name, value, says, words.text("ui.treat.tickSpoken", "name", name, "says", says));
    }

    /** The last answer of that day for each; the next day begins unsaid. */
    static Map<FunctionTick, Ease> saidOn(Diary diary, LocalDate day) {
        Map<FunctionTick, Ease> said = new EnumMap<>(FunctionTick.class);
        List<Reading> readings = diary.readings();
        for (int i = readings.size() - 1; i >= 0; i--) {
            Reading reading = readings.get(i);
            if (reading.at().day().isBefore(day.minusDays(1))) break; // a day of slack for journeys
            if (!reading.mistake() && reading.at().day().equals(day))
                reading.function().ticks().forEach(said::putIfAbsent);
        }
        return said;
    }

    /** Not said, yes, hard, no, and round again; what was already saved today cannot become unsaid. */
    static Optional<Ease> next(Optional<Ease> value, boolean savedToday) {
        if (value.isEmpty()) return Optional.of(Ease.EASY);
        return switch (value.get()) {
            case EASY -> Optional.of(Ease.HARD);
            case HARD -> Optional.of(Ease.CANNOT);
            case CANNOT -> savedToday ? Optional.of(Ease.EASY) : Optional.empty();
        };
    }
}
