package org.spasmdiary.ui.treat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.CombinedProduct;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/**
 * What is typed about one product: its first ingredient with all that is said of the whole, and what else is in each
 * of its units.
 */
record ProductDraft(DoseDraft first, List<Part> more) {
    /** What can be in a tablet with something else. */
    private static final List<TreatmentKind> INGREDIENTS = List.of(
            TreatmentKind.ACETAMINOPHEN,
            TreatmentKind.IBUPROFEN,
            TreatmentKind.NAPROXEN_SODIUM,
            TreatmentKind.NSAID_OTHER,
            TreatmentKind.CYCLOBENZAPRINE,
            TreatmentKind.RELAXANT_OTHER,
            TreatmentKind.OTHER_PRODUCT);

    /**
     * A further ingredient.
     *
     * @param id of its record, made once with the form
     * @param named as in the newest dose; it is not asked here
     */
    record Part(EntryId id, Optional<TreatmentKind> kind, Optional<Ingredient> named, String strengthMg) {
        static Part empty() {
            return new Part(EntryId.random(), Optional.empty(), Optional.empty(), "");
        }

        private static Part like(Treatment last) {
            return new Part(
                    EntryId.random(), Optional.of(last.kind()), last.dose().named(), DoseDraft.strength(last));
        }
    }

    ProductDraft {
        more = List.copyOf(more);
    }

    /** As the newest dose of this kind, with all that was in that product. */
    static ProductDraft like(TreatmentKind kind, Optional<Treatment> newest, Diary diary) {
        List<Part> more = newest.filter(last -> last.kind() == kind).stream()
                .flatMap(last -> CombinedProduct.parts(diary, last).stream().filter(one -> !one.equals(last)))
                .map(Part::like)
                .toList();
        return new ProductDraft(DoseDraft.like(kind, newest), more);
    }

    /** What may be in the same product; empty where the kind is nothing that is swallowed. */
    static List<TreatmentKind> others(TreatmentKind kind) {
        if (!INGREDIENTS.contains(kind)) return List.of();
        return INGREDIENTS.stream().filter(other -> other != kind).toList();
    }

    /** A record for each ingredient, linked to the first; or the first thing to put right. */
    Typed<List<Treatment>> treatments(EntryId id, When at, Instant recorded) {
        Typed<Treatment> typed = first.treatment(id, at, recorded);
        if (typed.bad().isPresent()) return new Typed.Bad<>(typed.bad().get());
        Treatment head = typed.ok().orElseThrow();
        List<Treatment> all = new ArrayList<>(List.of(head));
        for (Part part : more) {
            if (part.kind().isEmpty()) return new Typed.Bad<>(Problem.of(Field.INGREDIENT, "missing"));
            Typed<Optional<BigDecimal>> strength = strength(part.strengthMg());
            if (strength.bad().isPresent())
                return new Typed.Bad<>(strength.bad().get());
            all.add(record(head, part, part.kind().get(), strength.ok().orElseThrow()));
        }
        return new Typed.Ok<>(List.copyOf(all));
    }

    private static Typed<Optional<BigDecimal>> strength(String text) {
        if (text.isBlank()) return new Typed.Ok<>(Optional.empty());
        return Measure.STRENGTH_MG.parse(Field.STRENGTH_MG, text).map(Optional::of);
    }

    /** The number of units is that of the product; a prescriber's milligrams are of the first ingredient alone. */
    private static Treatment record(Treatment head, Part part, TreatmentKind kind, Optional<BigDecimal> strength) {
        Optional<Ingredient> named = kind.namesIngredient() ? part.named() : Optional.empty();
        Optional<Prescription> own =
                head.dose().prescription().map(whole -> new Prescription(Optional.empty(), whole.days()));
        return Treatment.of(part.id(), kind, head.at(), head.recorded())
                .withProduct(head.product())
                .withDose(new Dose(named, head.dose().units(), strength, own))
                .withLinkedTo(Optional.of(head.id()));
    }
}
