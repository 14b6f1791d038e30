package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.Treatment;

/**
 * Two doses of one medicine that were closer than the label's shortest gap (R52). What was taken at the same instant is
 * one dose.
 *
 * @param before what was taken at the earlier instant
 * @param doses what was taken at the later one
 * @param least the label's shortest gap
 */
public record DoseGap(Item item, List<Treatment> before, List<Treatment> doses, Duration least) {
    /** The naproxen label lets the second tablet of a course follow within an hour (X03). */
    private static final Duration SECOND_WITHIN = Duration.ofHours(1);

    private static final BigDecimal ONE_TABLET = new BigDecimal("220");

    /**
     * The gaps that were too short, oldest first; none where the label gives no gap.
     *
     * @param uses all of the item up to now, oldest first
     * @param from how far to look back, the later dose at or after it
     */
    public static List<DoseGap> tooShort(Item item, List<Treatment> uses, Instant from) {
        Optional<Duration> least =
                MedicineLimits.of(item).flatMap(MedicineLimits.Row::minGapHours).map(Duration::ofHours);
        List<DoseGap> found = new ArrayList<>();
        int rest = least.isEmpty() ? 0 : uses.size();
        while (rest > 0 && !uses.get(rest - 1).at().instant().isBefore(from)) {
            List<Treatment> doses = sameInstant(uses, rest);
            List<Treatment> before = sameInstant(uses, rest - doses.size());
            rest -= doses.size();
            if (before.isEmpty()) break;
            DoseGap gap = new DoseGap(item, before, doses, least.orElseThrow());
            boolean second = isFirstOfCourse(uses, rest - before.size(), start(before)) && gap.isSecondTablet();
            if (gap.length().compareTo(gap.least()) < 0 && !second) found.add(gap);
        }
        return found.reversed();
    }

    /** What was taken at the instant of the last one before this place. */
    private static List<Treatment> sameInstant(List<Treatment> uses, int before) {
        int from = before;
        while (from > 0
                && uses.get(from - 1)
                        .at()
                        .instant()
                        .equals(uses.get(before - 1).at().instant())) from--;
        return uses.subList(from, before);
    }

    private static boolean isFirstOfCourse(List<Treatment> uses, int before, Instant start) {
        return before == 0
                || Duration.between(uses.get(before - 1).at().instant(), start).compareTo(Course.LONGEST_GAP) > 0;
    }

    private static Instant start(List<Treatment> group) {
        return group.getFirst().at().instant();
    }

    public Duration length() {
        return Duration.between(start(before), start(doses));
    }

    /** The later dose. */
    public Treatment dose() {
        return doses.getFirst();
    }

    private boolean isSecondTablet() {
        return item == Item.NAPROXEN_SODIUM
                && length().compareTo(SECOND_WITHIN) <= 0
                && amount(before).equals(Optional.of(Decimals.plain(ONE_TABLET)))
                && amount(doses).equals(amount(before));
    }

    /** Milligrams together; empty where one is not known. */
    private static Optional<BigDecimal> amount(List<Treatment> group) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Treatment one : group) {
            if (one.amountMg().isEmpty()) return Optional.empty();
            sum = sum.add(one.amountMg().get());
        }
        return Optional.of(Decimals.plain(sum));
    }
}
