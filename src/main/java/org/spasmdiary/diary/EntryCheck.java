package org.spasmdiary.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person may not save, or is asked about first; the ranges of single values are in {@link Measure}. */
final class EntryCheck {
    /** A clock may be this far behind the time that was given (data dictionary). */
    static final Duration AHEAD = Duration.ofMinutes(5);
    /** Nothing is older than this. */
    static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    /** A time longer ago than this is asked about (G38). */
    static final Duration LONG_AGO = Duration.ofDays(365);
    /** A reading may name a spasm that began at most this long after it. */
    static final Duration BEFORE_ONSET = Duration.ofDays(7);

    private final Diary diary;
    private final Instant now;
    private final List<Problem> found = new ArrayList<>();

    private EntryCheck(Diary diary, Instant now) {
        this.diary = diary;
        this.now = now;
    }

    static List<Problem> problems(Entry entry, Diary diary, Instant now) {
        var check = new EntryCheck(diary, now);
        if (entry.mistake()) return List.of(); // out of every figure: nothing to hold against it
        switch (entry) {
            case Episode episode -> check.episode(episode);
            case Reading reading -> check.reading(reading);
            case Treatment treatment -> check.treatment(treatment);
            case Contact contact -> check.time(Field.AT, contact);
            case AlertOutcome outcome -> check.time(Field.AT, outcome);
            case Movement movement -> check.time(Field.AT, movement);
            case Period period -> check.period(period);
            case AlertRecord _ -> {}
        }
        return List.copyOf(check.found);
    }

    private void time(Field field, Entry entry) {
        When when = entry.at();
        if (when.instant().isAfter(now.plus(AHEAD))) found.add(Problem.of(field, "future", when));
        else if (when.instant().isBefore(EARLIEST)) found.add(Problem.of(field, "tooOld", when));
        else if (when.instant().isBefore(now.minus(LONG_AGO)) && !wasThen(entry))
            found.add(Problem.asking(field, "longAgo", when));
    }

    /** A time that was answered for once is not asked about with every later change. */
    private boolean wasThen(Entry entry) {
        return diary.find(entry.id())
                .filter(before -> before.at().equals(entry.at()))
                .isPresent();
    }

    /** Each day is marked once, so that a figure says one reason for leaving it out. */
    private void period(Period period) {
        for (Period other : diary.periods()) {
            boolean apart = period.span().last().isBefore(other.span().first())
                    || other.span().last().isBefore(period.span().first());
            if (!apart && !other.mistake() && !other.id().equals(period.id()))
                found.add(Problem.of(
                        Field.FROM,
                        "periodOverlap",
                        other.span().first(),
                        other.span().last()));
        }
    }

    private void episode(Episode episode) {
        time(Field.ONSET, episode);
        episode.end().ifPresent(end -> {
            if (end.at().instant().isAfter(now.plus(AHEAD))) found.add(Problem.of(Field.END, "future", end.at()));
        });
        if (episode.end().isPresent()
                && episode.end().get().reason() == EndReason.SAME_AS_EARLIER
                && episode.joinedTo().isEmpty()) found.add(Problem.of(Field.JOINED_TO, "joinMissing"));
        episode.joinedTo().ifPresent(id -> join(episode, id));
        overlap(episode);
    }

    private void join(Episode episode, EntryId id) {
        Optional<Entry> other = diary.find(id);
        boolean earlier = other.isPresent()
                && other.get() instanceof Episode first
                && !first.mistake()
                && first.at().isBefore(episode.at());
        if (!earlier) found.add(Problem.of(Field.JOINED_TO, "joinNotEarlier"));
    }

    /** At most one open spasm, none inside another; parts of one bout may touch and overlap. */
    private void overlap(Episode episode) {
        List<Episode> episodes = new ArrayList<>(diary.episodes()); // a whole new diary would take far longer
        episodes.removeIf(other -> other.id().equals(episode.id()));
        episodes.add(episode);
        Bouts after = Bouts.of(episodes);
        Bout own = after.of(episode.id()).orElseThrow();
        Optional<Bout> before = diary.bouts().of(episode.id());
        if (before.isPresent() && sameTime(before.get(), own)) return; // an old overlap is not this edit's fault
        for (Bout other : after.all()) {
            if (other.id().equals(own.id())) continue;
            if (own.isOpen() && other.isOpen()) found.add(Problem.of(Field.ONSET, "secondOpen", other.onset()));
            else if (overlaps(own, other)) {
                Object end = other.end().<Object>map(End::at).orElse("");
                boolean later = own.onset().isBefore(other.onset());
                String key = later ? "runsInto" : other.isOpen() ? "insideOpen" : "inside";
                found.add(Problem.of(Field.ONSET, key, other.onset(), end));
            }
        }
    }

    private static boolean sameTime(Bout a, Bout b) {
        return a.onset().equals(b.onset()) && a.end().equals(b.end());
    }

    private static boolean overlaps(Bout a, Bout b) {
        return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
    }

    private static boolean startsBeforeEnd(Bout a, Bout b) {
        return b.end()
                .map(end -> a.onset().instant().isBefore(end.at().instant()))
                .orElse(true);
    }

    private void reading(Reading reading) {
        time(Field.OBSERVED_AT, reading);
        if (reading.isEmpty()) found.add(Problem.of(Field.PAIN_NOW, "nothingSaid"));
        reading.episode().flatMap(diary.bouts()::of).ifPresent(bout -> {
            Instant first = bout.onset().instant().minus(BEFORE_ONSET);
            if (reading.at().instant().isBefore(first))
                found.add(Problem.of(Field.OBSERVED_AT, "beforeSpasm", reading.at(), bout.onset()));
        });
        pain(reading.pain());
    }

    private void pain(Pain pain) {
        pain.worst24h().ifPresent(worst -> {
            if (pain.now().isPresent() && worst.compareTo(pain.now().get()) < 0)
                found.add(Problem.asking(
                        Field.PAIN_WORST_24H,
                        "worstBelowNow",
                        worst.value(),
                        pain.now().get().value()));
            if (pain.average24h().isPresent() && pain.average24h().get().compareTo(worst) > 0)
                found.add(Problem.asking(
                        Field.PAIN_AVERAGE_24H,
                        "averageAboveWorst",
                        pain.average24h().get().value(),
                        worst.value()));
        });
    }

    private void treatment(Treatment treatment) {
        time(Field.START, treatment);
        if (treatment.length() instanceof Length.Until(When end)
                && end.instant().isAfter(now.plus(AHEAD))) found.add(Problem.of(Field.END, "future", end));
    }
}
