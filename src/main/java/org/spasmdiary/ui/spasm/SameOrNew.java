package org.spasmdiary.ui.spasm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Reopening;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Typed;

/**
 * "Same spasm or a new one?": whether it must be asked about an entry, and what each answer saves.
 *
 * @param reading the entry, saved before anything is asked
 * @param open the open spasm that had no entry for more than 36 h before it; empty when none is open
 * @param ended the spasm that ended last before it; empty when there was none
 * @param last the entry before it, for the sentence
 * @param gap how long the spasm was silent, or has been over
 */
record SameOrNew(
        Reading reading, Optional<Bout> open, Optional<Bout> ended, Optional<Reading> last, Optional<Duration> gap) {
    /** What the focus is put on. */
    enum Suggested {
        SAME,
        NEW,
        NOTHING
    }

    /** Under this since the end "same" is suggested (data dictionary 9). */
    static final Duration PROBABLY_SAME = Duration.ofHours(24);

    /** From this since the end "new" is suggested (data dictionary 9; X10). */
    static final Duration PROBABLY_NEW = Duration.ofDays(30);

    /** Empty when it is clear which spasm the entry belongs to, or when it was answered already. */
    static Optional<SameOrNew> of(Diary diary, Reading reading) {
        boolean hurts = reading.pain().now().filter(pain -> pain.value() >= 1).isPresent();
        if (!hurts || reading.mistake() || reading.stillThere() != Tri.NOT_ASKED) return Optional.empty();
        Optional<Bout> own = diary.boutOf(reading);
        if (own.isPresent()) return own.filter(Bout::isOpen).flatMap(bout -> inOpen(diary, bout, reading));
        return beforeTheLast(diary, reading) ? Optional.empty() : Optional.of(outside(diary, reading));
    }

    /** A spasm that began later stands in the way of every answer but the ache. */
    private static boolean beforeTheLast(Diary diary, Reading reading) {
        return diary.bouts()
                .last()
                .filter(bout -> reading.at().isBefore(bout.onset()))
                .isPresent();
    }

    /** The newest entry, where its answer was put off: Today then shows a chip. */
    static Optional<SameOrNew> undecided(Diary diary) {
        return diary.readings().stream()
                .filter(reading -> !reading.mistake() && reading.pain().now().isPresent())
                .max(Entry.ORDER)
                .flatMap(reading -> of(diary, reading));
    }

    private static Optional<SameOrNew> inOpen(Diary diary, Bout bout, Reading reading) {
        List<Reading> all = diary.belonging().readings(bout);
        int index = all.indexOf(reading);
        if (index < 0 || index < all.size() - 1) return Optional.empty(); // a later entry has spoken
        Optional<Reading> last = index == 0 ? Optional.empty() : Optional.of(all.get(index - 1));
        Instant from = last.map(entry -> entry.at().instant())
                .filter(at -> at.isAfter(bout.onset().instant()))
                .orElse(bout.onset().instant());
        Duration gap = Duration.between(from, reading.at().instant());
        if (gap.compareTo(Marks.GAP) <= 0) return Optional.empty();
        return Optional.of(new SameOrNew(reading, Optional.of(bout), Optional.empty(), last, Optional.of(gap)));
    }

    private static SameOrNew outside(Diary diary, Reading reading) {
        Instant at = reading.at().instant();
        Optional<Bout> ended = diary.bouts().all().stream().max(Comparator.comparing(SameOrNew::endOf));
        Optional<Reading> last =
                ended.flatMap(bout -> diary.belonging().readings(bout).stream().max(Entry.ORDER));
        return new SameOrNew(
                reading, Optional.empty(), ended, last, ended.map(bout -> Duration.between(endOf(bout), at)));
    }

    private static Instant endOf(Bout bout) {
        return bout.end().map(End::at).orElseThrow().instant();
    }

    boolean offersSame() {
        return open.isPresent()
                || gap.filter(time -> time.compareTo(PROBABLY_NEW) < 0).isPresent();
    }

    Suggested suggested() {
        if (open.isPresent()) return Suggested.NOTHING;
        if (!offersSame()) return Suggested.NEW;
        return gap.orElseThrow().compareTo(PROBABLY_SAME) < 0 ? Suggested.SAME : Suggested.NOTHING;
    }

    /** It carried on: the gap stays a gap, an ended one is opened again. */
    Change same() {
        List<Change> steps = new ArrayList<>();
        ended.ifPresent(
                bout -> steps.add(new Change.Put(Reopening.lastEnded(bout).withEnd(Optional.empty()))));
        steps.add(new Change.Put(reading.withStillThere(Tri.YES)));
        return new Change.Batch(steps);
    }

    /** A new one began; an open one ends first. */
    Typed<Change> fresh(Diary diary, StartDraft start, Ending ending, org.spasmdiary.diary.EntryId id, Instant now) {
        Typed<Episode> begun = start.toEpisode(id, now);
        if (begun instanceof Typed.Bad<Episode>(var problem)) return new Typed.Bad<>(problem);
        Episode episode = begun.ok().orElseThrow();
        return ended(diary, ending, now, episode.at().instant()).map(steps -> {
            var all = new ArrayList<>(steps);
            all.add(new Change.Put(episode));
            return new Change.Batch(all);
        });
    }

    /** Just an ache, no spasm; an open one ends. */
    Typed<Change> ache(Diary diary, Ending ending, Instant now) {
        return ended(diary, ending, now, reading.at().instant()).map(steps -> {
            var all = new ArrayList<>(steps);
            all.add(new Change.Put(reading.withStillThere(Tri.NO)));
            return new Change.Batch(all);
        });
    }

    /** What "at the last entry" means for the open one: the entry before this one, or its onset. */
    Optional<org.spasmdiary.diary.When> lastEntryAt() {
        return open.map(bout ->
                last.map(Entry::at).filter(at -> !at.isBefore(bout.onset())).orElse(bout.onset()));
    }

    private Typed<List<Change>> ended(Diary diary, Ending ending, Instant now, Instant latest) {
        if (open.isEmpty()) return new Typed.Ok<>(List.of());
        return ending.toChanges(before(diary), open.get(), now, latest);
    }

    /** Without the entry in question: it cannot confirm the spasm it is being taken out of. */
    private Diary before(Diary diary) {
        return new Change.Remove(reading.id()).applyTo(diary);
    }
}
