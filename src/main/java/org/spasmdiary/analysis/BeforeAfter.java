package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * Pain before and after the uses of one kind of treatment. It shows what came after, not what caused it.
 *
 * @param uses how often it was used, days marked as not typical left out
 * @param pairs the uses with a score before and one after, oldest first
 * @param helped how often each step 1 (very much better) to 7 (very much worse) was given
 * @param withoutAfter the uses with no score after them
 * @param amountMg what each use came to, in milligrams; empty where they differ, are not all known or it has none
 */
public record BeforeAfter(
        TreatmentKind kind,
        int uses,
        List<Pair> pairs,
        List<Integer> helped,
        int withoutAfter,
        Optional<BigDecimal> amountMg) {
    /** Fewer pairs than this are too few to say anything (ux.md, 2.6). */
    public static final int ENOUGH = 5;

    /** Most pairs first, then most uses, then in the order of the catalogue. */
    static final Comparator<BeforeAfter> MOST_FIRST = Comparator.comparingInt(
                    (BeforeAfter one) -> one.pairs().size())
            .thenComparingInt(BeforeAfter::uses)
            .reversed()
            .thenComparing(BeforeAfter::kind);

    static final Duration BEFORE = Duration.ofMinutes(60);
    static final Duration AFTER_FROM = Duration.ofMinutes(60);
    static final Duration AFTER_TO = Duration.ofMinutes(240);

    /** A score, and the entry it was taken from; empty where it was written with the treatment. */
    private record Found(int score, Optional<Reading> entry) {}

    /**
     * One use: pain 0 to 10 before it and after it.
     *
     * @param entryBefore the entry it was taken from; empty where it was written with the treatment
     * @param entryAfter likewise
     */
    public record Pair(
            Treatment treatment, int before, int after, Optional<Reading> entryBefore, Optional<Reading> entryAfter)
            implements Scores {

        /** The moment of the score before: its entry's, or the start. */
        public Instant from() {
            return entryBefore.map(entry -> entry.at().instant()).orElse(start());
        }

        /** The moment of the score after; where it was not said, 60 min after the start, when it is asked for. */
        public Instant to() {
            return entryAfter
                    .map(entry -> entry.at().instant())
                    .orElseGet(() -> start().plus(treatment
                            .effect()
                            .afterMinutes()
                            .map(Duration::ofMinutes)
                            .orElse(AFTER_FROM)));
        }

        private Instant start() {
            return treatment.at().instant();
        }
    }

    public BeforeAfter {
        pairs = List.copyOf(pairs);
        helped = List.copyOf(helped);
    }

    /** Of every kind that was used by now, in the order of the catalogue. */
    public static List<BeforeAfter> all(Diary diary, Instant now) {
        return all(diary, now, _ -> true);
    }

    /** As the shorter form, of those uses that are wanted. */
    static List<BeforeAfter> all(Diary diary, Instant now, Predicate<? super Treatment> wanted) {
        var byKind = new TreeMap<TreatmentKind, List<Treatment>>();
        var notTypical = new NotTypical(diary);
        for (Treatment one : Window.of(diary.treatments(), Instant.MIN, now))
            if (!notTypical.covers(one) && wanted.test(one))
                byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one);
        List<Reading> scored = scored(diary, now);
        return byKind.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), scored))
                .toList();
    }

    /** The entries with a score by now. */
    static List<Reading> scored(Diary diary, Instant now) {
        return Window.of(diary.readings(), Instant.MIN, now).stream()
                .filter(reading -> reading.pain().now().isPresent())
                .toList();
    }

    private static BeforeAfter of(TreatmentKind kind, List<Treatment> uses, List<Reading> scored) {
        List<Pair> pairs = new ArrayList<>();
        Integer[] helped = new Integer[7];
        Arrays.fill(helped, 0);
        int without = 0;
        for (Treatment one : uses) {
            Optional<Found> before = before(one, scored);
            Optional<Found> after = after(one, scored);
            if (after.isEmpty()) without++;
            else if (before.isPresent())
                pairs.add(new Pair(
                        one,
                        before.get().score(),
                        after.get().score(),
                        before.get().entry(),
                        after.get().entry()));
            one.effect().helped().ifPresent(step -> helped[step - 1]++);
        }
        return new BeforeAfter(kind, uses.size(), pairs, List.of(helped), without, amount(uses));
    }

    private static Optional<BigDecimal> amount(List<Treatment> uses) {
        Optional<BigDecimal> first = uses.getFirst().amountMg();
        return first.filter(_ -> uses.stream().allMatch(one -> one.amountMg().equals(first)));
    }

    private static Found found(Reading reading) {
        return new Found(PainTrail.score(reading), Optional.of(reading));
    }

    private static Found own(PainScore score) {
        return new Found(score.value(), Optional.empty());
    }

    /** Its own score, else the last entry at most 60 min before its start. */
    private static Optional<Found> before(Treatment one, List<Reading> scored) {
        Instant start = one.at().instant();
        return one.effect().painBefore().map(BeforeAfter::own).or(() -> {
            List<Reading> near = Window.all(scored, start.minus(BEFORE).minusSeconds(1), start);
            return near.isEmpty() ? Optional.empty() : Optional.of(found(near.getLast()));
        });
    }

    /** Its own score where it was taken 60 to 240 min after the start or at no said time, else the first entry then. */
    private static Optional<Found> after(Treatment one, List<Reading> scored) {
        Instant start = one.at().instant();
        Effect effect = one.effect();
        boolean fits = effect.afterMinutes()
                .map(minutes -> minutes >= AFTER_FROM.toMinutes() && minutes <= AFTER_TO.toMinutes())
                .orElse(true);
        return effect.painAfter().filter(_ -> fits).map(BeforeAfter::own).or(() -> {
            List<Reading> near = Window.all(scored, start.plus(AFTER_FROM).minusSeconds(1), start.plus(AFTER_TO));
            return near.isEmpty() ? Optional.empty() : Optional.of(found(near.getFirst()));
        });
    }

    public boolean isTooFew() {
        return pairs.size() < ENOUGH;
    }

    /** The uses for which nobody said how much it helped. */
    public int helpedNotAsked() {
        return uses - helped.stream().mapToInt(Integer::intValue).sum();
    }

    public OptionalDouble medianBefore() {
        return Median.of(pairs.stream().mapToDouble(Pair::before));
    }

    public OptionalDouble medianAfter() {
        return Median.of(pairs.stream().mapToDouble(Pair::after));
    }

    public OptionalDouble medianChange() {
        return Median.of(pairs.stream().mapToDouble(Pair::change));
    }

    /** Of the changes; empty where there is no pair. */
    public Optional<ChangeSpread> spread() {
        return ChangeSpread.of(pairs);
    }
}
