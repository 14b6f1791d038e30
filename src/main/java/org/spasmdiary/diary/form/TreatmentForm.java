package org.spasmdiary.diary.form;

import java.util.Optional;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.SideEffect;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

final class TreatmentForm {
    private TreatmentForm() {}

    static void write(Treatment treatment, Fields fields) {
        Dose dose = treatment.dose();
        fields.code(Field.KIND, treatment.kind()).text(Field.PRODUCT, treatment.product());
        dose.named().ifPresent(ingredient -> fields.code(Field.INGREDIENT, ingredient));
        fields.decimal(Field.UNITS, dose.units()).decimal(Field.STRENGTH_MG, dose.strengthMg());
        dose.prescription()
                .ifPresent(prescription -> fields.flag(Field.PRESCRIBED, true)
                        .decimal(Field.PRESCRIBED_MAX_MG_24H, prescription.maxMg24h())
                        .whole(Field.PRESCRIBED_DAYS, prescription.days()));
        fields.time(Field.START, treatment.at());
        switch (treatment.length()) {
            case Length.NotSaid _ -> {}
            case Length.Minutes(var minutes) -> fields.decimal(Field.MINUTES, Optional.of(minutes));
            case Length.Until(When end) -> fields.time(Field.END, end);
        }
        Effect effect = treatment.effect();
        fields.set(Field.AREAS, treatment.areas())
                .pain(Field.PAIN_BEFORE, effect.painBefore())
                .pain(Field.PAIN_AFTER, effect.painAfter())
                .whole(Field.AFTER_MINUTES, effect.afterMinutes())
                .whole(Field.HELPED, effect.helped())
                .set(Field.SIDE_EFFECTS, effect.sideEffects())
                .id(Field.LINKED_TO, treatment.linkedTo())
                .id(Field.EPISODE, treatment.episode())
                .text(Field.NOTE, treatment.note());
    }

    static Optional<Treatment> read(Form form, Head head) {
        Optional<TreatmentKind> kind = form.need(Field.KIND, form.code(Field.KIND, TreatmentKind.class));
        String product = form.text(Field.PRODUCT, TextLimit.PRODUCT);
        Dose dose = kind.map(known -> dose(form, known)).orElse(Dose.NOT_SAID);
        Length length = length(form, head.at());
        var areas = form.set(Field.AREAS, Region.class);
        var effect = new Effect(
                form.pain(Field.PAIN_BEFORE),
                form.pain(Field.PAIN_AFTER),
                form.whole(Field.AFTER_MINUTES, Measure.AFTER_MINUTES),
                form.whole(Field.HELPED, Measure.PGIC),
                form.set(Field.SIDE_EFFECTS, SideEffect.class));
        var linkedTo = form.id(Field.LINKED_TO);
        var episode = form.id(Field.EPISODE);
        String note = form.text(Field.NOTE, TextLimit.NOTE);
        if (form.isBroken() || kind.isEmpty()) return Optional.empty();
        return Optional.of(new Treatment(
                head.id(),
                head.at(),
                head.recorded(),
                head.mistake(),
                kind.get(),
                product,
                dose,
                length,
                areas,
                effect,
                linkedTo,
                episode,
                note));
    }

    private static Dose dose(Form form, TreatmentKind kind) {
        Optional<Ingredient> named = Optional.empty();
        if (kind.namesIngredient()) named = form.code(Field.INGREDIENT, Ingredient.class);
        else form.knows(Field.INGREDIENT); // any other kind is its own ingredient
        var dose = new Dose(
                named,
                form.decimal(Field.UNITS, Measure.UNITS),
                form.decimal(Field.STRENGTH_MG, Measure.STRENGTH_MG),
                prescription(form));
        if (kind.takesDose() || dose.equals(Dose.NOT_SAID)) return dose;
        form.note(Problem.of(Field.UNITS, "noDose", kind.code()));
        return Dose.NOT_SAID;
    }

    private static Optional<Prescription> prescription(Form form) {
        boolean prescribed = form.flag(Field.PRESCRIBED);
        var prescription = new Prescription(
                form.decimal(Field.PRESCRIBED_MAX_MG_24H, Measure.PRESCRIBED_MAX_MG),
                form.whole(Field.PRESCRIBED_DAYS, Measure.PRESCRIBED_DAYS));
        if (prescribed) return Optional.of(prescription);
        if (prescription.maxMg24h().isPresent() || prescription.days().isPresent())
            form.note(Problem.of(Field.PRESCRIBED_MAX_MG_24H, "needsPrescribed"));
        return Optional.empty();
    }

    /** An end wins over minutes, which are checked all the same. */
    private static Length length(Form form, When start) {
        Optional<Length> minutes = form.decimal(Field.MINUTES, Measure.MINUTES).map(Length.Minutes::new);
        Optional<When> end = form.when(Field.END);
        if (end.isEmpty()) return minutes.orElse(Length.NOT_SAID);
        if (end.get().isAfter(start)) return new Length.Until(end.get());
        form.bad(Problem.of(Field.END, "endBeforeStart", end.get(), start));
        return Length.NOT_SAID;
    }
}
