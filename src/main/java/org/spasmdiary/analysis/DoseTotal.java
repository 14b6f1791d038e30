package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;

/**
 * What was taken of one ingredient, all products together, in the window {@code (at-24h, at]}: a dose exactly 24 h
 * old is outside (rules.md, 3 and 12).
 *
 * @param mg the sum of the known amounts, milligrams, exact
 * @param unknownAmounts how many doses in the window have no amount; they count apart, never as 0
 * @param doses those in the window, oldest first
 * @param limit what the sum is held against; empty when none is known
 */
public record DoseTotal(
        Ingredient ingredient,
        Instant at,
        BigDecimal mg,
        int unknownAmounts,
        List<Treatment> doses,
        Optional<DoseLimit> limit) {

    public static DoseTotal of(Diary diary, Ingredient ingredient, Instant at) {
        return of(
                ingredient,
                at,
                Window.of(diary.treatments(), at.minus(Marks.DAY), at).stream()
                        .filter(one ->
                                one.ingredient().filter(ingredient::equals).isPresent())
                        .toList());
    }

    private static boolean isAfterWindowStart(Treatment one, Instant at) {
        return one.at().instant().isAfter(at.minus(Marks.DAY));
    }

    /** Of these doses, all of them in the window. */
    static DoseTotal of(Ingredient ingredient, Instant at, List<Treatment> doses) {
        BigDecimal sum = BigDecimal.ZERO;
        int unknown = 0;
        for (Treatment dose : doses) {
            if (dose.amountMg().isPresent()) sum = sum.add(dose.amountMg().get());
            else unknown++;
        }
        return new DoseTotal(
                ingredient, at, Decimals.plain(sum), unknown, List.copyOf(doses), DoseLimit.of(ingredient, doses));
    }

    /** As if this dose of the same ingredient were included too. */
    public DoseTotal with(Treatment dose) {
        List<Treatment> more = new ArrayList<>(doses);
        more.removeIf(one -> one.id().equals(dose.id()));
        if (isAfterWindowStart(dose, at) && !dose.at().instant().isAfter(at)) more.add(dose);
        more.sort(org.spasmdiary.diary.Entry.ORDER);
        return of(ingredient, at, more);
    }

    /** Whether the known amounts are over the limit, strictly; false where none is known. */
    public boolean isOver() {
        return limit.filter(most -> mg.compareTo(most.mg()) > 0).isPresent();
    }

    /** What may still be taken now, milligrams, never below 0; empty when no limit is known. */
    public Optional<BigDecimal> room() {
        return limit.map(most -> Decimals.plain(most.mg().subtract(mg).max(BigDecimal.ZERO)));
    }

    /**
     * From when on a dose of this size fits into the limit: now, or when enough of what was taken is 24 h old.
     * Empty when it never fits or no limit is known.
     */
    public Optional<Instant> roomFor(BigDecimal dose) {
        if (limit.isEmpty() || dose.compareTo(limit.get().mg()) > 0) return Optional.empty();
        BigDecimal left = mg.add(dose);
        Instant when = at;
        for (Treatment taken : doses) {
            if (left.compareTo(limit.get().mg()) <= 0) break;
            left = left.subtract(taken.amountMg().orElse(BigDecimal.ZERO));
            when = taken.at().instant().plus(Marks.DAY);
        }
        return Optional.of(when);
    }

    /** The newest known amount, milligrams: what a usual dose is taken to be. */
    public Optional<BigDecimal> usualDose() {
        return doses.reversed().stream()
                .flatMap(dose -> dose.amountMg().stream())
                .findFirst();
    }
}
