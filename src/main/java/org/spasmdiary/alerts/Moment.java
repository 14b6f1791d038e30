package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.SafetyCheck;
import org.spasmdiary.analysis.Taken;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;

/**
 * A diary at a moment, with what the rules share worked out once: the open spasms, the readings that may hold a
 * sign, the outcomes.
 *
 * <p>A clock earlier than the newest record by more than 5 minutes is wrong: everything is then worked out as at
 * that record's time (rules.md, 14). A record whose own time is still ahead does not count yet, but for latched
 * answers and the end of a spasm.
 */
public final class Moment {
    private final Diary diary;
    private final Instant clock;
    private final Instant now;
    private final Optional<Entry> aheadOfClock;
    private final List<BoutAt> begun;
    private final List<BoutAt> open;
    private final List<Reading> signs;
    private final Outcomes outcomes;
    private final Taken taken;

    private Moment(Diary diary, Instant clock, Instant now, Optional<Entry> aheadOfClock) {
        this.diary = diary;
        this.clock = clock;
        this.now = now;
        this.aheadOfClock = aheadOfClock;
        this.begun = diary.bouts().all().stream()
                .map(this::at)
                .filter(BoutAt::hasBegun)
                .toList();
        this.open = begun.stream().filter(BoutAt::isOpen).toList();
        this.signs = diary.readings().stream().filter(Moment::maySign).toList();
        this.outcomes = new Outcomes(diary, now);
        this.taken = Taken.of(diary, now);
    }

    /** The diary as the rules see it when the clock says {@code clock}. */
    static Moment of(Diary diary, Instant clock) {
        Instant slack = clock.plus(Marks.CLOCK_SLACK);
        Entry newest = null;
        for (List<? extends Entry> kind : List.of(
                diary.episodes(), diary.readings(), diary.treatments(), diary.contacts(), diary.alertOutcomes()))
            for (Entry entry : kind)
                if (entry.recorded().isAfter(slack)
                        && !entry.mistake()
                        && (newest == null || entry.recorded().isAfter(newest.recorded()))) newest = entry;
        return newest == null
                ? new Moment(diary, clock, clock, Optional.empty())
                : new Moment(diary, clock, newest.recorded(), Optional.of(newest));
    }

    private static boolean maySign(Reading reading) {
        if (reading.mistake()) return false;
        if (reading.temperatureC().isPresent()) return true;
        for (Answer answer : reading.safety().answers().values()) if (answer.yes()) return true;
        return false;
    }

    public Diary diary() {
        return diary;
    }

    /** What counts as now: the clock, or the newest record's time while the clock is wrong. */
    public Instant now() {
        return now;
    }

    /** What the clock says, right or wrong. */
    public Instant clock() {
        return clock;
    }

    /** Whether the clock is more than 5 minutes before the newest record (R36). */
    public boolean clockWrong() {
        return aheadOfClock.isPresent();
    }

    /** The record typed last, where that is more than 5 minutes after the clock (R36). */
    public Optional<Entry> aheadOfClock() {
        return aheadOfClock;
    }

    /** The open spasms as they count now, by onset. */
    public List<BoutAt> open() {
        return open;
    }

    /** All spasms that have begun by now, open or over, as they count now. */
    public List<BoutAt> begun() {
        return begun;
    }

    /** The readings with a yes to a safety question or a temperature, mistakes left out, also those still ahead. */
    public List<Reading> signs() {
        return signs;
    }

    public Outcomes outcomes() {
        return outcomes;
    }

    /** The treatments that have begun, sorted by what rules look at. */
    public Taken taken() {
        return taken;
    }

    /** All spasms, also ended ones and those still ahead. */
    public Stream<Bout> spasms() {
        return diary.bouts().all().stream();
    }

    /** The spasm a reading belongs to, as it counts now. */
    public Optional<BoutAt> spasmOf(Reading reading) {
        return diary.boutOf(reading).map(this::at);
    }

    /** The last safety check of the open spasm, of several the one with the latest onset by rule 6 (R25). */
    Optional<Instant> lastSafetyCheck() {
        return open.stream()
                .reduce((one, next) -> next.onset().isBefore(one.onset()) ? one : next)
                .flatMap(spasm -> SafetyCheck.of(spasm).last())
                .map(check -> check.answer().askedAt());
    }

    /** The spasm as it counts now. */
    BoutAt at(Bout bout) {
        return BoutAt.of(diary, bout, now);
    }
}
