package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;

/**
 * Pain when no treatment was written down: what a before and after of treatments is to be compared with, as pain often
 * eases by itself (ux.md 2.6).
 *
 * <p>A time is: an entry with a score ("before"), and the first entry with a score from 60 to 240 min after it
 * ("after"), where no treatment of any kind began from 60 min before the first up to the second, both ends included.
 * Times do not overlap: the next one begins at the earliest with the "after" of the one before it. Days marked as not
 * typical are left out.
 *
 * @param times oldest first
 */
public record NothingLogged(List<Time> times) {
    private static final Duration QUIET = BeforeAfter.BEFORE;

    /** One time. */
    public record Time(Reading first, Reading later) implements Scores {
        @Override
        public int before() {
            return PainTrail.score(first);
        }

        @Override
        public int after() {
            return PainTrail.score(later);
        }
    }

    public NothingLogged {
        times = List.copyOf(times);
    }

    /** By now. */
    public static NothingLogged of(Diary diary, Instant now) {
        return of(diary, now, _ -> true);
    }

    /** By now, of those whose first entry is wanted. */
    static NothingLogged of(Diary diary, Instant now, Predicate<? super Entry> wanted) {
        List<Reading> scored = BeforeAfter.scored(diary, now);
        List<Treatment> treatments = Window.of(diary.treatments(), Instant.MIN, now);
        var notTypical = new NotTypical(diary);
        List<Time> found = new ArrayList<>();
        Instant free = Instant.MIN;
        int later = 0;
        int near = 0; // the first treatment that is not too early to count
        for (Reading first : scored) {
            Instant start = first.at().instant();
            if (start.isBefore(free) || !wanted.test(first) || notTypical.covers(first)) continue;
            while (later < scored.size() && isBefore(scored.get(later), start.plus(BeforeAfter.AFTER_FROM))) later++;
            while (near < treatments.size() && isBefore(treatments.get(near), start.minus(QUIET))) near++;
            if (later == scored.size()) break;
            Instant end = scored.get(later).at().instant();
            boolean inTime = !end.isAfter(start.plus(BeforeAfter.AFTER_TO));
            boolean quiet = near == treatments.size()
                    || treatments.get(near).at().instant().isAfter(end);
            if (!inTime || !quiet) continue;
            found.add(new Time(first, scored.get(later)));
            free = end;
        }
        return new NothingLogged(found);
    }

    private static boolean isBefore(Entry entry, Instant moment) {
        return entry.at().instant().isBefore(moment);
    }

    public boolean isTooFew() {
        return times.size() < BeforeAfter.ENOUGH;
    }

    public OptionalDouble medianBefore() {
        return Median.of(times.stream().mapToDouble(Time::before));
    }

    public OptionalDouble medianAfter() {
        return Median.of(times.stream().mapToDouble(Time::after));
    }

    /** Empty where there are none. */
    public Optional<ChangeSpread> spread() {
        return ChangeSpread.of(times);
    }
}
