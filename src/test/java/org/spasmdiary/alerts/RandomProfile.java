package org.spasmdiary.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.OtherMedicine;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Tri;

/** A person for {@link RandomDiary}: often unknown in part, often on a mark of a caution. */
final class RandomProfile {
    private static final List<String> ITEMS = List.of(
            "ibuprofen",
            "naproxen-sodium",
            "nsaid-other",
            "acetaminophen",
            "cyclobenzaprine",
            "heat-wrap",
            "topical-menthol-camphor");
    private static final List<String> KEYS = List.of(
            "kidney",
            "liver-mild",
            "diabetes",
            "blood-thinner",
            "alcohol-3-plus",
            "under-18",
            "age-60-plus",
            "age-65-plus",
            "pregnant",
            "pregnant-under-20-weeks");

    private RandomProfile() {}

    static Profile of(Dice dice) {
        if (dice.oneIn(5)) return Profile.UNKNOWN;
        return new Profile(
                "",
                dice.oneIn(2) ? Optional.empty() : Optional.of(2026 - dice.any(List.of(18, 19, 40, 60, 65))),
                dice.oneIn(2) ? Optional.empty() : Optional.of(dice.any(List.of(17, 18, 40, 59, 60, 64, 65))),
                "",
                "",
                Optional.empty(),
                dice.any(List.of(Tri.values())),
                pregnancy(dice),
                dice.oneIn(4)
                        ? Optional.empty()
                        : Optional.of(dice.any(List.of(
                                Set.of(),
                                Set.of(Condition.SCOLIOSIS),
                                Set.of(Condition.KIDNEY),
                                Set.of(Condition.LIVER_MILD, Condition.DIABETES)))),
                dice.oneIn(4)
                        ? Optional.empty()
                        : Optional.of(dice.any(
                                List.of(Set.of(), Set.of(OtherMedicine.OTHER), Set.of(OtherMedicine.BLOOD_THINNER)))),
                "",
                dice.any(List.of(Tri.values())),
                Optional.empty(),
                Optional.empty(),
                "",
                HelpNumbers.NONE);
    }

    private static Optional<Pregnancy> pregnancy(Dice dice) {
        LocalDate day = LocalDate.of(2026, 3, 1).plusDays(dice.below(30));
        return switch (dice.below(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Pregnancy.Weeks(18 + dice.below(3), dice.below(7), day));
            default -> Optional.of(new Pregnancy.DueDate(day.plusDays(135 + dice.below(10))));
        };
    }

    /** Pairs that a check may cover. */
    static Set<String> pairs(Dice dice) {
        Set<String> pairs = new TreeSet<>();
        String item = dice.any(ITEMS);
        for (String key : KEYS) if (dice.oneIn(2)) pairs.add((dice.oneIn(3) ? dice.any(ITEMS) : item) + ":" + key);
        return pairs;
    }
}
