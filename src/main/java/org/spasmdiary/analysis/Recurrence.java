package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;

/**
 * Whether a spasm is one that came back: a new one after at least 30 days clear, at least 24 h long, with pain of at
 * least 2 (data dictionary, 9; X11 with X12). For looking back only; the alert R17 uses its own simpler count.
 *
 * @param bout the spasm that may have come back
 * @param clear from the last known moment of those before to its onset; empty where there is none before
 * @param isClear whether that was at least 30 days; no where there is none before
 * @param lasted whether it was at least 24 h long
 * @param felt whether any pain it was given, now, worst or average, is at least 2
 */
public record Recurrence(Bout bout, Optional<Duration> clear, Known isClear, Known lasted, Known felt) {
    private static final int FELT = 2;

    /** Whether this spasm is one that came back. */
    public static Recurrence of(Diary diary, Bout bout, Instant now) {
        BoutAt spasm = BoutAt.of(diary, bout, now);
        Instant onset = spasm.onset().instant();
        List<Bout> all = diary.bouts().all();
        List<EpisodeLength> before = Clear.lengths(diary, all.subList(0, all.indexOf(bout)), now);
        Optional<Instant> lastKnown = before.stream().map(Clear::lastKnown).max(Instant::compareTo);
        Known clear = before.isEmpty() ? Known.NO : Clear.since(before, onset);
        if (clear != Known.NO && Clear.isPainBetween(diary, onset.minus(Clear.DAYS_30), onset)) clear = Known.NO;
        return new Recurrence(
                bout, lastKnown.map(end -> Duration.between(end, onset)), clear, lasted(spasm), felt(spasm));
    }

    /** The next spasm after this one that has begun by now; empty while there is none. */
    public static Optional<Recurrence> after(Diary diary, Bout bout, Instant now) {
        List<Bout> all = diary.bouts().all();
        int next = all.indexOf(bout) + 1;
        return next < all.size() && !all.get(next).onset().instant().isAfter(now)
                ? Optional.of(of(diary, all.get(next), now))
                : Optional.empty();
    }

    private static Known lasted(BoutAt spasm) {
        EpisodeLength length = EpisodeLength.of(spasm);
        if (length.length().compareTo(Marks.DAY) >= 0) return Known.YES;
        return length.atLeast() ? Known.CANNOT_TELL : Known.NO;
    }

    private static Known felt(BoutAt spasm) {
        int highest =
                spasm.entries().stream().mapToInt(Recurrence::highest).max().orElse(-1);
        if (highest >= FELT) return Known.YES;
        boolean mayStill = highest < 0 || spasm.isOpen();
        return mayStill ? Known.CANNOT_TELL : Known.NO;
    }

    private static int highest(Reading one) {
        return Stream.of(one.pain().now(), one.pain().worst24h(), one.pain().average24h())
                .flatMap(Optional::stream)
                .mapToInt(PainScore::value)
                .max()
                .orElse(-1);
    }

    public Known told() {
        return isClear.and(lasted).and(felt);
    }
}
