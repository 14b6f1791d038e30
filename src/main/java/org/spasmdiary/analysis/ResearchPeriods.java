package org.spasmdiary.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;

/**
 * The person's spasms as the research counts them: a period of back pain for more than 24 h, with at least a month
 * free before and after (data dictionary, 9; X10). Spasms with less than 30 days between them are one period. Before
 * the first entry nothing is known, nor of the days still to come.
 */
public record ResearchPeriods(List<Period> periods) {
    /**
     * Some spasms with less than a month between them.
     *
     * @param from the onset of the first
     * @param to its last known moment
     * @param longEnough whether one of them lasted for more than 24 h, strictly
     */
    public record Period(Instant from, Instant to, int spasms, Known longEnough, Known freeBefore, Known freeAfter) {
        public Known told() {
            return longEnough.and(freeBefore).and(freeAfter);
        }
    }

    public ResearchPeriods {
        periods = List.copyOf(periods);
    }

    /** Of the spasms that have begun by now. */
    public static ResearchPeriods of(Diary diary, Instant now) {
        List<Bout> begun = diary.bouts().all().stream()
                .filter(bout -> !bout.onset().instant().isAfter(now))
                .toList();
        List<List<EpisodeLength>> groups = groups(Clear.lengths(diary, begun, now));
        List<Period> periods = new ArrayList<>();
        Known before = beforeAll(diary, groups);
        for (int i = 0; i < groups.size(); i++) {
            Optional<Instant> next = i + 1 < groups.size()
                    ? Optional.of(groups.get(i + 1).getFirst().onset().instant())
                    : Optional.empty();
            Known after = after(groups.get(i), next.orElse(now));
            periods.add(period(diary, groups.get(i), before, after));
            before = after;
        }
        return new ResearchPeriods(periods);
    }

    private static List<List<EpisodeLength>> groups(List<EpisodeLength> lengths) {
        List<List<EpisodeLength>> groups = new ArrayList<>();
        Instant free = Instant.MIN; // from when on another one begins a new period
        for (EpisodeLength one : lengths) {
            if (groups.isEmpty() || !one.onset().instant().isBefore(free)) groups.add(new ArrayList<>());
            groups.getLast().add(one);
            Instant monthLater = Clear.lastKnown(one).plus(Clear.DAYS_30);
            if (monthLater.isAfter(free)) free = monthLater;
        }
        return groups;
    }

    private static Known beforeAll(Diary diary, List<List<EpisodeLength>> groups) {
        if (groups.isEmpty()) return Known.CANNOT_TELL;
        Instant month = groups.getFirst().getFirst().onset().instant().minus(Clear.DAYS_30);
        boolean written =
                Clear.firstWord(diary).filter(word -> !word.isAfter(month)).isPresent();
        return written ? Known.YES : Known.CANNOT_TELL;
    }

    /** Whether a month went by after it; another spasm only comes a month later, or it would be part of it. */
    private static Known after(List<EpisodeLength> group, Instant next) {
        Known clear = Clear.since(group, next);
        return clear == Known.NO ? Known.CANNOT_TELL : clear;
    }

    private static Period period(Diary diary, List<EpisodeLength> group, Known before, Known after) {
        Instant from = group.getFirst().onset().instant();
        Instant to =
                group.stream().map(Clear::lastKnown).max(Instant::compareTo).orElseThrow();
        boolean painBefore = Clear.isPainBetween(diary, from.minus(Clear.DAYS_30), from);
        boolean painAfter = Clear.isPainBetween(diary, to, to.plus(Clear.DAYS_30));
        Known longEnough = Known.NO;
        for (EpisodeLength one : group) longEnough = longEnough.or(longerThanADay(one));
        return new Period(
                from, to, group.size(), longEnough, painBefore ? Known.NO : before, painAfter ? Known.NO : after);
    }

    private static Known longerThanADay(EpisodeLength one) {
        if (one.length().compareTo(Marks.DAY) > 0) return Known.YES;
        return one.atLeast() ? Known.CANNOT_TELL : Known.NO;
    }

    /** How many of them are so, are not, or cannot be told. */
    public long count(Known told) {
        return periods.stream().filter(period -> period.told() == told).count();
    }
}
