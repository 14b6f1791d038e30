package org.spasmdiary.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;

/**
 * What was taken of one ingredient, all products together.
 *
 * @param total of the 24 h to now
 * @param highest the highest total of 24 h there ever was, by known amounts; the newest of several
 * @param course the course that is going on; empty when none is
 * @param daysUsedLast30 of the last 30 calendar days, today included, those with a dose, by its own local date
 * @param nextUsualDose from when on a dose like the newest fits into the limit; empty when it never does, or no limit or
 *     amount is known
 */
public record MedicineFigures(
        Ingredient ingredient,
        DoseTotal total,
        DoseTotal highest,
        Optional<Course> course,
        int daysUsedLast30,
        Optional<Instant> nextUsualDose) {

    /** Every ingredient with a dose by now, in the order of the catalogue. */
    public static List<MedicineFigures> all(Diary diary, Instant now, LocalDate today) {
        Taken taken = Taken.of(diary, now);
        return Stream.of(Ingredient.values())
                .filter(ingredient -> ingredient != Ingredient.UNKNOWN)
                .filter(ingredient -> !taken.of(Item.of(ingredient)).isEmpty())
                .map(ingredient -> of(diary, ingredient, taken.of(Item.of(ingredient)), now, today))
                .toList();
    }

    private static MedicineFigures of(
            Diary diary, Ingredient ingredient, List<Treatment> doses, Instant now, LocalDate today) {
        DoseTotal total = DoseTotal.of(diary, ingredient, now);
        DoseTotal highest = doses.stream()
                .map(dose -> DoseTotal.of(diary, ingredient, dose.at().instant()))
                .max(Comparator.comparing(DoseTotal::mg).thenComparing(DoseTotal::at))
                .orElseThrow();
        int days = (int) doses.stream()
                .map(dose -> dose.at().day())
                .filter(day -> day.isAfter(today.minusDays(30)) && !day.isAfter(today))
                .distinct()
                .count();
        Optional<Instant> next = doses.reversed().stream()
                .flatMap(dose -> dose.amountMg().stream())
                .findFirst()
                .flatMap(total::roomFor);
        return new MedicineFigures(ingredient, total, highest, Course.of(Item.of(ingredient), doses, now), days, next);
    }
}
