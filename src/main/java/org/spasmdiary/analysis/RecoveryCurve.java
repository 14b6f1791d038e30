package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;

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

    public RecoveryCurve {
        steps = List.copyOf(steps);
    }

    /** Of the spasms that have begun by now. */
    public static RecoveryCurve of(Diary diary, Instant now) {
        List<Length> lengths = new ArrayList<>();
        int leftOut = 0;
        for (EpisodeFigures spasm : EpisodeFigures.all(diary, now)) {
            EpisodeLength length = spasm.length();
            if (NotTypical.began(diary, length.onset())) {
                leftOut++;
                continue;
            }
            boolean ended =
                    length.end().filter(end -> end.reason() == EndReason.EASED).isPresent();
            lengths.add(new Length(ended ? length.running() : length.confirmed(), ended));
        }
        return of(lengths, leftOut);
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
