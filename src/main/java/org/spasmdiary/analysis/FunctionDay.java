package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Tri;

/**
 * What was said of everyday abilities and of the night on one day, by each entry's own local date. A day without an
 * entry is not there, and what was not asked is not there either: neither is ever "easy". No total is made of it.
 *
 * @param entries how many there are that day, at least one
 * @param ticks the hardest answer of the day, where there are several
 * @param sleep the night as said last that day, each part by itself
 */
public record FunctionDay(LocalDate day, int entries, Map<FunctionTick, Ease> ticks, Sleep sleep) {
    public FunctionDay {
        ticks = Map.copyOf(ticks);
    }

    /** One for each day with an entry, oldest first. */
    public static List<FunctionDay> of(List<Reading> readings) {
        SortedMap<LocalDate, List<Reading>> days = new TreeMap<>();
        for (Reading one : readings)
            days.computeIfAbsent(one.at().day(), _ -> new ArrayList<>()).add(one);
        return days.entrySet().stream()
                .map(day -> of(day.getKey(), day.getValue()))
                .toList();
    }

    private static FunctionDay of(LocalDate day, List<Reading> readings) {
        Map<FunctionTick, Ease> ticks = new EnumMap<>(FunctionTick.class);
        Optional<BigDecimal> hours = Optional.empty();
        Optional<Integer> woken = Optional.empty();
        Tri byPain = Tri.NOT_ASKED;
        for (Reading one : readings) {
            one.function().ticks().forEach((tick, ease) -> ticks.merge(tick, ease, FunctionDay::harder));
            hours = one.sleep().hours().isPresent() ? one.sleep().hours() : hours;
            woken = one.sleep().timesWoken().isPresent() ? one.sleep().timesWoken() : woken;
            byPain = one.sleep().wokenByPain() == Tri.NOT_ASKED
                    ? byPain
                    : one.sleep().wokenByPain();
        }
        return new FunctionDay(day, readings.size(), ticks, new Sleep(hours, woken, byPain));
    }

    private static Ease harder(Ease one, Ease other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whether anything at all was said of abilities or the night. */
    public boolean isSaid() {
        return !ticks.isEmpty() || !sleep.equals(Sleep.NOT_SAID);
    }
}
