package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/**
 * How long a spasm has lasted at a moment, and how sure that is (rules.md, 4 to 6 and 17).
 *
 * @param onset by rule 6: as stored, or the first entry's time where it is not known
 * @param end empty while open; carries the reason of the latest end that is not "same as earlier"
 * @param lastConfirmed the newest entry that says the spasm is still there; empty: only the onset says so
 * @param saidGone whether a newer entry says it has gone, or scores 0 without saying
 */
public record EpisodeLength(
        When onset,
        OnsetCertainty certainty,
        Instant now,
        Optional<End> end,
        Optional<Reading> lastConfirmed,
        boolean saidGone) {

    public static EpisodeLength of(Diary diary, Bout bout, Instant now) {
        return of(BoutAt.of(diary, bout, now));
    }

    public static EpisodeLength of(BoutAt spasm) {
        List<Reading> entries = spasm.entries();
        boolean gone = false;
        int i = entries.size() - 1;
        for (; i >= 0 && !confirms(entries.get(i)); i--) gone |= denies(entries.get(i));
        return new EpisodeLength(
                spasm.onset(),
                spasm.certainty(),
                spasm.now(),
                end(spasm.bout()),
                i < 0 ? Optional.empty() : Optional.of(entries.get(i)),
                gone);
    }

    private static Optional<End> end(Bout bout) {
        return bout.end().map(latest -> new End(latest.at(), reason(bout)));
    }

    private static EndReason reason(Bout bout) {
        return bout.parts().stream()
                .flatMap(part -> part.end().stream())
                .filter(end -> end.reason() != EndReason.SAME_AS_EARLIER)
                .reduce((a, b) -> b.at().isBefore(a.at()) ? a : b)
                .map(End::reason)
                .orElse(EndReason.SAME_AS_EARLIER);
    }

    /** Whether the entry says the spasm is still there: in so many words, or by pain of 1 or more unasked. */
    public static boolean confirms(Reading entry) {
        return entry.stillThere() == Tri.YES || (entry.stillThere() == Tri.NOT_ASKED && pain(entry) >= 1);
    }

    /** Whether the entry says the spasm has gone, or scores 0 without saying. */
    public static boolean denies(Reading entry) {
        return entry.stillThere() == Tri.NO || (entry.stillThere() == Tri.NOT_ASKED && pain(entry) == 0);
    }

    private static int pain(Reading entry) {
        return entry.pain().now().map(score -> score.value()).orElse(-1);
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    /** Whether the length is censored, known only as "at least": open, or ended because logging stopped. */
    public boolean atLeast() {
        return end.map(e -> e.reason() == EndReason.STOPPED_LOGGING).orElse(true);
    }

    /** The last known point of the spasm. */
    public Instant confirmedAt() {
        return lastConfirmed.map(Entry::at).orElse(onset).instant();
    }

    /** From the onset to the last confirmed point. */
    public Duration confirmed() {
        return Duration.between(onset.instant(), confirmedAt());
    }

    /** From the onset to now, or to the end. */
    public Duration running() {
        Duration running =
                Duration.between(onset.instant(), end.map(e -> e.at().instant()).orElse(now));
        return running.isNegative() ? Duration.ZERO : running;
    }

    /** As it is printed: to the end, or what is confirmed where it is {@link #atLeast()}. */
    public Duration length() {
        return atLeast() ? confirmed() : running();
    }

    /** Whether it is over the limit, strictly; for an open spasm the three values of rules.md, 4. */
    public Over over(Duration limit) {
        if (confirmed().compareTo(limit) > 0 && atLeast()) return Over.TRUE;
        if (!isOpen()) return atLeast() ? Over.UNKNOWN : running().compareTo(limit) > 0 ? Over.TRUE : Over.FALSE;
        if (running().compareTo(limit) <= 0) return Over.FALSE;
        boolean recent = Duration.between(confirmedAt(), now).compareTo(Marks.GAP) <= 0;
        return recent && !saidGone ? Over.TRUE : Over.UNKNOWN;
    }
}
