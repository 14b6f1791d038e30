package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.Diary;
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

    /** Every gap up to {@code now} that was too short, oldest first; none where the label gives no gap. */
    public static List<DoseGap> tooShort(Diary diary, Item item, Instant now) {
        Optional<Duration> least =
                MedicineLimits.of(item).flatMap(MedicineLimits.Row::minGapHours).map(Duration::ofHours);
        if (least.isEmpty()) return List.of();
        List<List<Treatment>> groups = groups(diary, item, now);
        List<DoseGap> found = new ArrayList<>();
        int place = 1; // in its course, counted from 1
        for (int i = 1; i < groups.size(); i++) {
            DoseGap gap = new DoseGap(item, groups.get(i - 1), groups.get(i), least.get());
            place = gap.length().compareTo(Course.LONGEST_GAP) > 0 ? 1 : place + 1;
            if (gap.length().compareTo(least.get()) < 0 && !(place == 2 && gap.isSecondTablet())) found.add(gap);
        }
        return found;
    }

    private static List<List<Treatment>> groups(Diary diary, Item item, Instant now) {
        List<List<Treatment>> groups = new ArrayList<>();
        List<Treatment> all = diary.treatments();
        for (Treatment one : all.subList(0, Window.countUpTo(all, now))) {
            if (one.mistake() || Item.of(one).filter(item::equals).isEmpty()) continue;
            boolean together =
                    !groups.isEmpty() && start(groups.getLast()).equals(one.at().instant());
            if (!together) groups.add(new ArrayList<>());
            groups.getLast().add(one);
        }
        return groups;
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
