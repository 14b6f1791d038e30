package org.spasmdiary.ui.treat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/**
 * What is typed about a treatment. Empty text is "not said": an amount that is not known stays unknown.
 *
 * @param ingredient only where the kind names one
 * @param prescription taken over from the newest dose of the product
 */
record DoseDraft(
        TreatmentKind kind,
        String product,
        String units,
        String strengthMg,
        Optional<Ingredient> ingredient,
        Optional<Prescription> prescription,
        String minutes,
        String note) {

    /** Starts with the product, number and strength of the last one, or empty. */
    static DoseDraft like(TreatmentKind kind, Optional<Treatment> last) {
        return last.filter(treatment -> treatment.kind() == kind)
                .map(treatment -> new DoseDraft(
                        kind,
                        treatment.product(),
                        plain(treatment.dose().units()),
                        plain(treatment.dose().strengthMg()),
                        treatment.dose().named(),
                        treatment.dose().prescription(),
                        "",
                        ""))
                .orElseGet(() -> new DoseDraft(kind, "", "", "", Optional.empty(), Optional.empty(), "", ""));
    }

    /** As it is typed; empty when not known. */
    static String strength(Treatment treatment) {
        return plain(treatment.dose().strengthMg());
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** The treatment, or the first thing to put right, in the order of the form. */
    Typed<Treatment> treatment(EntryId id, When at, Instant recorded) {
        List<Problem> wrong = new ArrayList<>();
        Optional<BigDecimal> number = number(Field.UNITS, Measure.UNITS, units, wrong);
        Optional<BigDecimal> strength = number(Field.STRENGTH_MG, Measure.STRENGTH_MG, strengthMg, wrong);
        Optional<BigDecimal> length = number(Field.MINUTES, Measure.MINUTES, minutes, wrong);
        TextLimit.PRODUCT.parse(Field.PRODUCT, product.strip()).bad().ifPresent(wrong::add);
        TextLimit.NOTE.parse(Field.NOTE, note).bad().ifPresent(wrong::add);
        if (!wrong.isEmpty()) return new Typed.Bad<>(wrong.getFirst());
        Treatment treatment = Treatment.of(id, kind, at, recorded)
                .withProduct(product.strip())
                .withNote(note)
                .withLength(length.<Length>map(Length.Minutes::new).orElse(Length.NOT_SAID));
        if (!kind.takesDose()) return new Typed.Ok<>(treatment);
        Optional<Ingredient> named = kind.namesIngredient() ? ingredient : Optional.empty();
        return new Typed.Ok<>(treatment.withDose(new Dose(named, number, strength, prescription)));
    }

    private static Optional<BigDecimal> number(Field field, Measure measure, String text, List<Problem> wrong) {
        if (text.isBlank()) return Optional.empty();
        Typed<BigDecimal> typed = measure.parse(field, text);
        typed.bad().ifPresent(wrong::add);
        return typed.ok();
    }
}
