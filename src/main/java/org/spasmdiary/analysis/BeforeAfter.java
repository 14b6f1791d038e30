package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
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
 */
public record BeforeAfter(TreatmentKind kind, int uses, List<Pair> pairs, List<Integer> helped) {
    /** Fewer pairs than this are too few to say anything (ux.md, 2.6). */
    public static final int ENOUGH = 5;

    private static final Duration BEFORE = Duration.ofMinutes(60);
    private static final Duration AFTER_FROM = Duration.ofMinutes(60);
    private static final Duration AFTER_TO = Duration.ofMinutes(240);

    /** One use: pain 0 to 10 before it and after it. */
    public record Pair(Treatment treatment, int before, int after) {
        public int change() {
            return after - before;
        }
    }

    public BeforeAfter {
        pairs = List.copyOf(pairs);
        helped = List.copyOf(helped);
    }

    /** Of every kind that was used by now, in the order of the catalogue. */
    public static List<BeforeAfter> all(Diary diary, Instant now) {
        var byKind = new TreeMap<TreatmentKind, List<Treatment>>();
        for (Treatment one : Window.of(diary.treatments(), Instant.MIN, now))
            if (!isInPeriod(diary, one))
                byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one);
        List<Reading> scored = Window.of(diary.readings(), Instant.MIN, now).stream()
                .filter(reading -> reading.pain().now().isPresent())
                .toList();
        return byKind.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), scored))
                .toList();
    }

    private static boolean isInPeriod(Diary diary, Treatment one) {
        return diary.periods().stream()
                .anyMatch(period ->
                        !period.mistake() && period.span().contains(one.at().day()));
    }

    private static BeforeAfter of(TreatmentKind kind, List<Treatment> uses, List<Reading> scored) {
        List<Pair> pairs = new ArrayList<>();
        Integer[] helped = new Integer[7];
        Arrays.fill(helped, 0);
        for (Treatment one : uses) {
            Optional<Integer> before = before(one, scored);
            Optional<Integer> after = after(one, scored);
            if (before.isPresent() && after.isPresent()) pairs.add(new Pair(one, before.get(), after.get()));
            one.effect().helped().ifPresent(step -> helped[step - 1]++);
        }
        return new BeforeAfter(kind, uses.size(), pairs, List.of(helped));
    }

    /** Its own score, else the last entry at most 60 min before its start. */
    private static Optional<Integer> before(Treatment one, List<Reading> scored) {
        Instant start = one.at().instant();
        List<Reading> near = Window.all(scored, start.minus(BEFORE).minusSeconds(1), start);
        return one.effect()
                .painBefore()
                .map(PainScore::value)
                .or(() -> near.isEmpty() ? Optional.empty() : Optional.of(PainTrail.score(near.getLast())));
    }

    /** Its own score where it was taken 60 to 240 min after the start or at no said time, else the first entry then. */
    private static Optional<Integer> after(Treatment one, List<Reading> scored) {
        Instant start = one.at().instant();
        Effect effect = one.effect();
        boolean fits = effect.afterMinutes()
                .map(minutes -> minutes >= AFTER_FROM.toMinutes() && minutes <= AFTER_TO.toMinutes())
                .orElse(true);
        List<Reading> near = Window.all(scored, start.plus(AFTER_FROM).minusSeconds(1), start.plus(AFTER_TO));
        return effect.painAfter()
                .filter(_ -> fits)
                .map(PainScore::value)
                .or(() -> near.isEmpty() ? Optional.empty() : Optional.of(PainTrail.score(near.getFirst())));
    }

    public boolean isTooFew() {
        return pairs.size() < ENOUGH;
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
}
