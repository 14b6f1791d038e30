package org.spasmdiary.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.BackHistory;
import org.spasmdiary.diary.DailyLoad;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TemperatureUnit;
import org.spasmdiary.diary.Tri;

/**
 * Makes a whole diary of somebody who does not exist: past spasms that eased, with gaps, treatments and safety
 * answers, and one that began 2 days and 4 hours before its end. The same arguments always give the same diary.
 */
public final class SampleDiary {
    /** How old the open spasm is at the end. */
    static final Duration OPEN_FOR = Duration.ofHours(52);

    private static final int FIRST_AFTER_DAYS = 12;
    private static final int LAST_BEFORE_DAYS = 40;
    private static final int MOST_YEARS = 100;

    private SampleDiary() {}

    /**
     * @param years how far back it goes, 1 to 100
     * @param end its "now": nothing in it is later
     * @param zone where it was lived
     */
    public static Diary make(int years, long seed, Instant end, ZoneId zone) {
        return make(years, seed, end, zone, Density.USUAL);
    }

    /** As {@link #make(int, long, Instant, ZoneId)}; {@link Density#FULL} is for measuring with large diaries. */
    public static Diary make(int years, long seed, Instant end, ZoneId zone, Density density) {
        if (years < 1 || years > MOST_YEARS) throw new IllegalArgumentException(years + " years");
        var dice = new Dice(seed);
        List<Entry> entries = new ArrayList<>();
        LocalDate last = end.atZone(zone).toLocalDate();
        LocalDate day = last.minusYears(years).plusDays(dice.between(FIRST_AFTER_DAYS, 60));
        boolean first = true;
        while (!day.isAfter(last.minusDays(LAST_BEFORE_DAYS))) {
            var plot = Plot.of(dice, day, zone, first);
            entries.addAll(new PastSpasm(plot, dice, density).entries());
            first = false;
            LocalDate next = day.plusDays(plot.days() + dice.between(45, 130));
            entries.addAll(
                    new TimeBetween(dice, zone, density).entries(day.plusDays(plot.days() + 2L), min(next, last)));
            day = next;
        }
        LocalDate trip = last.minusDays(200);
        entries.add(new Period(
                dice.id(),
                end.minus(Duration.ofDays(190)),
                false,
                new Span(trip, trip.plusDays(6)),
                "Travelling, slept badly"));
        entries.addAll(new OpenSpasm(dice, end.minus(OPEN_FOR), zone).entries());
        return Diary.of(profile(last.getYear()), entries, true);
    }

    private static LocalDate min(LocalDate next, LocalDate last) {
        LocalDate latest = last.minusDays(5);
        return next.isBefore(latest) ? next : latest;
    }

    private static Profile profile(int year) {
        return new Profile(
                "Sample person",
                Optional.of(year - 42),
                Optional.empty(),
                "DE",
                "en",
                Optional.of(TemperatureUnit.CELSIUS),
                Tri.NO,
                Optional.empty(),
                Optional.of(Set.of()),
                Optional.of(Set.of()),
                "",
                Tri.NO,
                Optional.of(Set.of(DailyLoad.DESK)),
                Optional.of(Set.of(BackHistory.PAST_BACK_INJURY)),
                "",
                HelpNumbers.NONE);
    }
}
