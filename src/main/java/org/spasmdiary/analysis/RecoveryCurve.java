package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;

/**
 * The share of the person's own spasms still going by time since onset, by Kaplan and Meier. A spasm that is open, or
 * whose end is not known, counts up to its last confirmed moment and then leaves. It says what was, never what will be.
 *
 * @param n spasms counted
 * @param events those with a known end, eased
 * @param censored those known only as "at least"
 * @param leftOut those that began in days marked as not typical
 * @param steps one for each distinct length, the shortest first
 */
public record RecoveryCurve(int n, int events, int censored, int leftOut, List<Step> steps) {
    /** As many must have ended before a curve is drawn (ux.md, 2.4; a choice). */
    public static final int ENOUGH = 5;

    private static final double Z_95 = 1.959964;

    /** A spasm's length, and whether it ended then. */
    public record Length(Duration length, boolean ended) {}

    /**
     * What happened at one length. Events come before censorings at the same second.
     *
     * @param seconds since the onset
     * @param survival the share still going after it, 0 to 1
     * @param low lower end of the log-log 95 % band; empty where the share is 0 or 1
     */
    public record Step(
            long seconds,
            int atRisk,
            int events,
            int censored,
            double survival,
            OptionalDouble low,
            OptionalDouble high) {}

    /**
     * How all spasms stand after everything that happened at or before one length; the three add up to all.
     *
     * @param going known to have gone on for longer
     * @param ended ended by then
     * @param notKnown still going, or with no known end, and seen for less time than that
     */
    public record Standing(int going, int ended, int notKnown) {}

    public RecoveryCurve {
        steps = List.copyOf(steps);
    }

    /** Of the spasms that have begun by now. */
    public static RecoveryCurve of(Diary diary, Instant now) {
        return of(SpasmLength.all(diary, now));
    }

    /** Of those of them that are {@code shown}, such as those of one part of the back. */
    public static RecoveryCurve of(Diary diary, Instant now, Predicate<Bout> shown) {
        return of(SpasmLength.all(diary, now).stream()
                .filter(spasm -> shown.test(spasm.bout()))
                .toList());
    }

    /** Of these spasms. */
    public static RecoveryCurve of(List<SpasmLength> spasms) {
        List<Length> lengths = spasms.stream()
                .filter(spasm -> !spasm.notTypical())
                .map(spasm -> new Length(spasm.counted(), spasm.ending() == SpasmLength.Ending.OVER))
                .toList();
        return of(lengths, spasms.size() - lengths.size());
    }

    /** Of these lengths. */
    public static RecoveryCurve of(List<Length> lengths, int leftOut) {
        var byLength = new TreeMap<Long, int[]>(); // seconds to events and censorings
        for (Length one : lengths)
            byLength.computeIfAbsent(one.length().toSeconds(), _ -> new int[2])[one.ended() ? 0 : 1]++;
        List<Step> steps = new ArrayList<>();
        int atRisk = lengths.size();
        double survival = 1;
        double greenwood = 0;
        int events = 0;
        for (var entry : byLength.entrySet()) {
            int ended = entry.getValue()[0];
            int left = entry.getValue()[1];
            events += ended;
            survival *= (double) (atRisk - ended) / atRisk;
            if (ended < atRisk) greenwood += (double) ended / ((double) atRisk * (atRisk - ended));
            steps.add(step(entry.getKey(), atRisk, ended, left, survival, greenwood));
            atRisk -= ended + left;
        }
        return new RecoveryCurve(lengths.size(), events, lengths.size() - events, leftOut, steps);
    }

    private static Step step(long seconds, int atRisk, int events, int left, double survival, double greenwood) {
        if (survival <= 0 || survival >= 1)
            return new Step(seconds, atRisk, events, left, survival, OptionalDouble.empty(), OptionalDouble.empty());
        double width = Z_95 * Math.sqrt(greenwood) / Math.abs(Math.log(survival));
        return new Step(
                seconds,
                atRisk,
                events,
                left,
                survival,
                OptionalDouble.of(Math.pow(survival, Math.exp(width))),
                OptionalDouble.of(Math.pow(survival, Math.exp(-width))));
    }

    /** Whether enough have ended for a curve. */
    public boolean isEnough() {
        return events >= ENOUGH;
    }

    /** How they stand after that length. */
    public Standing at(Duration length) {
        int ended = 0;
        int notKnown = 0;
        for (Step step : steps) {
            if (step.seconds() > length.toSeconds()) break;
            ended += step.events();
            notKnown += step.censored();
        }
        return new Standing(n - ended - notKnown, ended, notKnown);
    }

    /** The shortest length at which half or fewer were still going, seconds; empty when it was not reached. */
    public OptionalLong median() {
        return steps.stream()
                .filter(step -> step.survival() <= 0.5)
                .mapToLong(Step::seconds)
                .findFirst();
    }

    /** The share still going after that length; empty beyond the longest one seen, unless none was going any more. */
    public OptionalDouble survivalAt(Duration length) {
        if (steps.isEmpty()) return OptionalDouble.empty();
        Step last = steps.getLast();
        if (length.toSeconds() > last.seconds() && last.survival() > 0) return OptionalDouble.empty();
        return OptionalDouble.of(steps.stream()
                .filter(step -> step.seconds() <= length.toSeconds())
                .reduce((a, b) -> b)
                .map(Step::survival)
                .orElse(1.0));
    }
}
