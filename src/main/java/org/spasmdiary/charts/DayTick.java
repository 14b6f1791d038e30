package org.spasmdiary.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.diary.When;

/**
 * One local day under the chart. It is 23 or 25 h wide when the clocks change, and cut where a journey begins.
 *
 * @param from hours since onset of its local midnight; below 0 for the day of the onset
 * @param to hours since onset of the next
 */
record DayTick(double from, double to, LocalDate day, Why why) {
    /** Why a day is not 24 h wide. */
    enum Why {
        PLAIN,
        CLOCKS_CHANGED,
        OTHER_ZONE
    }

    /** Days from the onset's to the given moment, following the zone each entry was written in. */
    static List<DayTick> of(When onset, List<When> written, Instant until) {
        List<When> zones = written.stream()
                .filter(when -> when.isAfter(onset))
                .sorted(java.util.Comparator.comparing(When::instant))
                .toList();
        List<DayTick> ticks = new ArrayList<>();
        ZoneId zone = zone(onset);
        LocalDate day = onset.day();
        Instant start = day.atStartOfDay(zone).toInstant();
        int next = 0;
        boolean moved = false;
        while (start.isBefore(until)) {
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
            while (next < zones.size() && zones.get(next).instant().isBefore(end)) {
                When when = zones.get(next++);
                if (zone.getRules().getOffset(when.instant()).equals(when.offset())) continue;
                zone = zone(when);
                moved = true;
                if (when.day().isAfter(day)) {
                    add(ticks, tick(onset, start, when.instant(), day, Why.OTHER_ZONE));
                    start = when.instant();
                }
                day = when.day();
                end = day.plusDays(1).atStartOfDay(zone).toInstant();
            }
            long seconds = end.getEpochSecond() - start.getEpochSecond();
            Why why = moved ? Why.OTHER_ZONE : seconds == 86_400 ? Why.PLAIN : Why.CLOCKS_CHANGED;
            add(ticks, tick(onset, start, end, day, why));
            moved = false;
            start = end;
            day = day.plusDays(1);
        }
        return ticks;
    }

    /** After a flight west the same date goes on: one long day. */
    private static void add(List<DayTick> ticks, DayTick tick) {
        if (ticks.isEmpty() || !ticks.getLast().day().equals(tick.day())) {
            ticks.add(tick);
            return;
        }
        DayTick before = ticks.removeLast();
        ticks.add(new DayTick(before.from(), tick.to(), tick.day(), Why.OTHER_ZONE));
    }

    /** The stored offset wins where the rules of the zone have changed since. */
    private static ZoneId zone(When when) {
        boolean agrees = when.zone().getRules().getOffset(when.instant()).equals(when.offset());
        return agrees ? when.zone() : when.offset();
    }

    private static DayTick tick(When onset, Instant from, Instant to, LocalDate day, Why why) {
        return new DayTick(SeriesBuilder.hours(onset, from), SeriesBuilder.hours(onset, to), day, why);
    }
}
