package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** Treatments for {@link RandomDiary}: a few courses at steps that meet the marks, and sessions one on another. */
final class RandomTreatments {
    private static final List<TreatmentKind> MEDICINES = List.of(
            TreatmentKind.IBUPROFEN,
            TreatmentKind.NAPROXEN_SODIUM,
            TreatmentKind.ACETAMINOPHEN,
            TreatmentKind.CYCLOBENZAPRINE,
            TreatmentKind.NSAID_OTHER,
            TreatmentKind.RELAXANT_OTHER,
            TreatmentKind.OTHER_PRODUCT,
            TreatmentKind.TOPICAL_MENTHOL_CAMPHOR,
            TreatmentKind.INJECTION);
    private static final List<TreatmentKind> SESSIONS = List.of(
            TreatmentKind.HEAT_MOIST,
            TreatmentKind.HEAT_DRY,
            TreatmentKind.HEAT_WRAP,
            TreatmentKind.COLD_PACK,
            TreatmentKind.WALK);
    private static final long HOUR = 3_600;
    private final Dice dice;
    private final List<EntryId> spasms;
    private final List<Treatment> all = new ArrayList<>();

    RandomTreatments(Dice dice, List<EntryId> spasms) {
        this.dice = dice;
        this.spasms = spasms;
        switch (dice.below(3)) {
            case 0 -> daily(dice.any(MEDICINES.subList(0, 4)));
            case 1 -> {
                for (int i = 1 + dice.below(3); i > 0; i--) course(dice.any(MEDICINES));
                course(dice.any(List.of(TreatmentKind.HEAT_WRAP, TreatmentKind.IBUPROFEN)));
            }
            default -> {
                for (int i = 1 + dice.below(3); i > 0; i--) nearby();
                if (dice.oneIn(3)) course(dice.any(MEDICINES));
            }
        }
    }

    /** So many days in a row, to the day or nearly. */
    private void daily(TreatmentKind kind) {
        int days = dice.any(List.of(9, 10, 11, 14, 15, 21, 22));
        for (int day = 0; day <= days; day++) {
            long jitter = day == days ? dice.below(3) - 1 : 0;
            all.add(at(kind, Dice.BEGIN.plusSeconds(day * 24 * HOUR + jitter)).withDose(dose(kind, strength(kind))));
        }
    }

    List<Treatment> all() {
        return all;
    }

    private void course(TreatmentKind kind) {
        long step = dice.any(List.of(1L, 2L, 3L, 4L, 6L, 8L, 12L, 24L, 24L, 48L));
        int count = step < 12 ? 1 + dice.below(14) : 2 + dice.below(40);
        long time = dice.below(dice.oneIn(2) ? 12 : 2 * dice.hours()) * HOUR;
        int strength = strength(kind);
        for (int i = 0; i < count && time < 2 * dice.hours() * HOUR; i++) {
            Treatment given = at(kind, Dice.BEGIN.plusSeconds(time));
            all.add(kind.takesDose() ? given.withDose(dose(kind, strength)) : given.withLength(length()));
            time += step * HOUR;
            if (dice.oneIn(8)) time += dice.any(List.of(-step * HOUR, HOUR, -1L, 1L, step * HOUR, 12 * HOUR));
        }
    }

    /** Sessions and rubs within hours of each other. */
    private void nearby() {
        long begin = (dice.hours() / 2 + dice.below(dice.hours())) * HOUR;
        for (int i = 1 + dice.below(5); i > 0; i--) {
            long shift = dice.below(20) * HOUR / 2 + dice.below(3) - 1;
            TreatmentKind kind = dice.oneIn(4) ? TreatmentKind.TOPICAL_MENTHOL_CAMPHOR : dice.any(SESSIONS);
            Treatment session = at(kind, Dice.BEGIN.plusSeconds(begin + shift)).withLength(length());
            all.add(dice.oneIn(2) ? session : session.withAreas(Set.of(dice.any(List.of(Region.values())))));
        }
    }

    private Treatment at(TreatmentKind kind, Instant start) {
        When at = dice.when(start);
        Treatment treatment = Treatment.of(dice.id(), kind, at, dice.oneIn(3) ? dice.typed(at) : at.instant())
                .withMistake(dice.oneIn(12));
        return dice.oneIn(8) ? treatment.withEpisode(Optional.of(dice.any(spasms))) : treatment;
    }

    private Length length() {
        return switch (dice.below(4)) {
            case 0 -> Length.NOT_SAID;
            case 1 -> Length.minutes(dice.any(List.of("20", "20.5", "19.5", "30")));
            default -> Length.minutes(dice.any(List.of("60", "120", "240", "480", "480.5")));
        };
    }

    private int strength(TreatmentKind kind) {
        return switch (kind) {
            case IBUPROFEN -> dice.any(List.of(400, 600));
            case NAPROXEN_SODIUM -> 220;
            case ACETAMINOPHEN -> dice.any(List.of(325, 500, 800, 1_000));
            case CYCLOBENZAPRINE -> dice.any(List.of(5, 10));
            default -> dice.any(List.of(325, 500, 1_000));
        };
    }

    private Dose dose(TreatmentKind kind, int strength) {
        Optional<Ingredient> named = kind.namesIngredient() && !dice.oneIn(3)
                ? Optional.of(dice.any(List.of(Ingredient.values())))
                : Optional.empty();
        Optional<Prescription> prescription = dice.oneIn(12)
                ? Optional.of(new Prescription(
                        Optional.of(dice.any(List.of(20, 660, 1_000, 3_000, 5_000)))
                                .map(BigDecimal::valueOf)
                                .filter(_ -> !dice.oneIn(3)),
                        Optional.of(dice.any(List.of(3, 10, 20))).filter(_ -> !dice.oneIn(3))))
                : Optional.empty();
        boolean missing = dice.oneIn(12);
        return new Dose(
                named,
                missing ? Optional.empty() : Optional.of(new BigDecimal(dice.oneIn(6) ? "2" : "1")),
                missing && dice.oneIn(2) ? Optional.empty() : Optional.of(BigDecimal.valueOf(strength)),
                prescription);
    }
}
