package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.PainScore;

/**
 * One spasm as a line of a list, from its own entries alone, so that a list of all of them is quick.
 *
 * @param number its place among all spasms in the order of their onsets, from 1
 * @param readings entries from its onset on
 * @param worst highest pain now, 0 to 10; empty where no entry has a score
 * @param well how long there was no spasm before it; empty for the first, and where the one before went on
 * @param inYear spasms that began in the 12 months up to its first day, itself with them
 */
public record BoutInBrief(
        Bout bout, int number, EpisodeLength length, int readings, OptionalInt worst, Optional<Well> well, int inYear) {

    /**
     * The time between two spasms.
     *
     * @param days whole days, each of 24 h
     * @param atMost whether the spasm before has no known end, so that it may have been less
     */
    public record Well(long days, boolean atMost) {}

    /** All that have begun by now, in the order of their onsets. */
    public static List<BoutInBrief> all(Diary diary, Instant now) {
        List<Bout> bouts = diary.bouts().all().stream()
                .filter(bout -> !bout.onset().instant().isAfter(now))
                .toList();
        List<BoutInBrief> all = new ArrayList<>(bouts.size());
        int first = 0;
        for (int i = 0; i < bouts.size(); i++) {
            LocalDate yearBefore = bouts.get(i).onset().day().minusYears(1);
            while (!bouts.get(first).onset().day().isAfter(yearBefore) && first < i) first++;
            all.add(of(diary, bouts, i, i - first + 1, now));
        }
        return all;
    }

    private static BoutInBrief of(Diary diary, List<Bout> bouts, int place, int inYear, Instant now) {
        BoutAt spasm = BoutAt.of(diary, bouts.get(place), now);
        return new BoutInBrief(
                bouts.get(place),
                place + 1,
                EpisodeLength.of(spasm),
                spasm.entries().size(),
                spasm.entries().stream()
                        .flatMap(reading -> reading.pain().now().stream())
                        .mapToInt(PainScore::value)
                        .max(),
                place == 0
                        ? Optional.empty()
                        : well(bouts.get(place - 1), spasm.onset().instant()),
                inYear);
    }

    private static Optional<Well> well(Bout before, Instant onset) {
        return before.end()
                .map(end -> new Well(
                        Math.floorDiv(
                                Duration.between(end.at().instant(), onset).toSeconds(), 86_400L),
                        end.reason() == EndReason.STOPPED_LOGGING))
                .filter(well -> well.days() >= 0);
    }
}
