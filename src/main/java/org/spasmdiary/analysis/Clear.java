package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;

/**
 * Time without a spasm: 30 days of 24 h, as a month is counted here (data dictionary, 9). Where nobody knows when
 * the spasm before ended, it counts from its last confirmed moment, and a longer time than 30 days is then not
 * known. An entry of pain 2 or more that belongs to no spasm is not clear either; a choice, since 0 or 1 is what
 * counts as recovered.
 */
final class Clear {
    /** The shortest time that counts. */
    static final Duration DAYS_30 = Duration.ofDays(30);

    private static final int FELT = 2;

    private Clear() {}

    /** Whether 30 days lie between the ends of all these and a moment. */
    static Known since(List<EpisodeLength> before, Instant moment) {
        Known clear = Known.YES;
        for (EpisodeLength one : before) {
            boolean long30 = Duration.between(lastKnown(one), moment).compareTo(DAYS_30) >= 0;
            clear = clear.and(!long30 ? Known.NO : one.atLeast() ? Known.CANNOT_TELL : Known.YES);
        }
        return clear;
    }

    /** Its end, or its last confirmed moment where the end is not known. */
    static Instant lastKnown(EpisodeLength one) {
        return one.atLeast() ? one.confirmedAt() : one.end().orElseThrow().at().instant();
    }

    /** Whether an entry in {@code [from, to)} that belongs to no spasm scores 2 or more. */
    static boolean isPainBetween(Diary diary, Instant from, Instant to) {
        return Window.of(diary.readings(), from.minusSeconds(1), to.minusSeconds(1)).stream()
                .anyMatch(one ->
                        one.pain().now().filter(pain -> pain.value() >= FELT).isPresent()
                                && diary.boutOf(one).isEmpty());
    }

    /** The first moment that the diary says anything about but spasms. */
    static Optional<Instant> firstWord(Diary diary) {
        return Stream.of(diary.readings(), diary.treatments(), diary.contacts())
                .flatMap(List::stream)
                .filter(entry -> !entry.mistake())
                .map(Entry::at)
                .map(at -> at.instant())
                .min(Instant::compareTo);
    }

    static List<EpisodeLength> lengths(Diary diary, List<Bout> bouts, Instant now) {
        return bouts.stream().map(bout -> EpisodeLength.of(diary, bout, now)).toList();
    }
}
