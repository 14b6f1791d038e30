package org.spasmdiary.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * How one medicine stands at a moment: one ingredient with all its products, or one product of which no ingredient is
 * known.
 *
 * @param doses all up to the moment, oldest first, at least one
 * @param total of the 24 h up to the moment; without an ingredient, of this product alone
 * @param limit what the total is held against: that of the doses in the 24 h, and where there is none, the label's or the
 *     one that the newest dose carries, as the next dose starts with it (ux.md 2.6); empty when none is known
 */
public record MedicineNow(
        Optional<Ingredient> ingredient, List<Treatment> doses, DoseTotal total, Optional<DoseLimit> limit) {

    /** Where a total stands to its limit (ux.md 2.6). */
    public enum State {
        UNDER,
        AT,
        OVER,
        /** The known amounts are under the limit, but a dose has no amount. */
        CANNOT_TELL,
        NO_LIMIT
    }

    private record Key(Optional<Ingredient> ingredient, TreatmentKind kind, String product) {}

    public MedicineNow {
        doses = List.copyOf(doses);
    }

    /** Every medicine taken by now, the newest dose first. Rubs and injections have no milligrams and are no part. */
    public static List<MedicineNow> all(Diary diary, Instant now) {
        Map<Key, List<Treatment>> byKey = new LinkedHashMap<>();
        List<Treatment> all = diary.treatments();
        for (Treatment one : all.subList(0, Window.countUpTo(all, now)))
            if (!one.mistake() && isTaken(one.kind()))
                byKey.computeIfAbsent(key(one), _ -> new ArrayList<>()).add(one);
        return byKey.values().stream()
                .map(doses -> of(diary, doses, now))
                .sorted(Comparator.comparing(
                                (MedicineNow one) -> one.newest().at().instant())
                        .reversed())
                .toList();
    }

    private static boolean isTaken(TreatmentKind kind) {
        return kind.takesDose() && kind != TreatmentKind.TOPICAL_MENTHOL_CAMPHOR && kind != TreatmentKind.INJECTION;
    }

    private static Key key(Treatment dose) {
        Optional<Ingredient> known = dose.ingredient();
        return known.isPresent()
                ? new Key(known, TreatmentKind.OTHER_PRODUCT, "")
                : new Key(known, dose.kind(), dose.product().strip().toLowerCase(Locale.ROOT));
    }

    private static MedicineNow of(Diary diary, List<Treatment> doses, Instant now) {
        Optional<Ingredient> ingredient = doses.getLast().ingredient();
        DoseTotal total = ingredient
                .map(known -> DoseTotal.of(diary, known, now))
                .orElseGet(() -> DoseTotal.of(Ingredient.UNKNOWN, now, Window.of(doses, now.minus(Marks.DAY), now)));
        Optional<DoseLimit> limit = total.doses().isEmpty()
                ? DoseLimit.of(ingredient.orElse(Ingredient.UNKNOWN), List.of(doses.getLast()))
                : total.limit();
        return new MedicineNow(ingredient, doses, total, limit);
    }

    public Treatment newest() {
        return doses.getLast();
    }

    public State state() {
        if (limit.isEmpty()) return State.NO_LIMIT;
        int against = total.mg().compareTo(limit.get().mg());
        if (against != 0)
            return against > 0 ? State.OVER : total.unknownAmounts() > 0 ? State.CANNOT_TELL : State.UNDER;
        return State.AT;
    }

    /**
     * From when on a dose like the newest fits again; empty where it fits now, never fits, or an amount in the 24 h is
     * not known, as then the arithmetic would be a guess.
     */
    public Optional<Instant> roomAgain() {
        if (total.unknownAmounts() > 0) return Optional.empty();
        return newest().amountMg().flatMap(total::roomFor).filter(from -> from.isAfter(total.at()));
    }

    /** The course that is going on; empty when none is, or for a product without a known ingredient. */
    public Optional<Course> course() {
        return ingredient.flatMap(known -> Course.of(Item.of(known), doses, total.at()));
    }

    /** The run of doses that the newest belongs to, whether or not it is still going on. */
    public List<Treatment> lastRun() {
        int from = doses.size() - 1;
        while (from > 0
                && !doses.get(from)
                        .at()
                        .instant()
                        .isAfter(doses.get(from - 1).at().instant().plus(Course.LONGEST_GAP))) from--;
        return doses.subList(from, doses.size());
    }

    /** The most days of a course: the prescriber's where the course carries one, else the label's. */
    public Optional<Integer> mostDays() {
        return course().flatMap(Course::prescribedDays)
                .or(() -> ingredient.flatMap(MedicineLimits::of).flatMap(MedicineLimits.Row::limitDays));
    }

    /** A muscle relaxant, on which there is advice of its own (F168 to F171). */
    public boolean isRelaxant() {
        return ingredient.filter(Ingredient.CYCLOBENZAPRINE::equals).isPresent()
                || newest().kind() == TreatmentKind.RELAXANT_OTHER;
    }

    /**
     * Calendar days with a dose, one after another, by each dose's own local date, up to today or else yesterday; 0 when
     * there was none on either.
     */
    public int daysInARow(LocalDate today) {
        var days = new TreeSet<LocalDate>();
        for (Treatment dose : doses.reversed()) {
            if (dose.at().day().isBefore(today.minusDays(400))) break;
            days.add(dose.at().day());
        }
        LocalDate last = days.contains(today) ? today : today.minusDays(1);
        int count = 0;
        while (days.contains(last.minusDays(count))) count++;
        return count;
    }
}
