package org.spasmdiary.ui.history.form;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** What was taken or done, how much, from when to when, and the pain around it. */
public final class TreatmentSheet implements Sheet<Treatment> {
    @Override
    public List<Input> inputs(Treatment entry, Words words) {
        TreatmentKind now = entry.kind();
        List<Input> all = new ArrayList<>();
        // The kinds of the same group: an ibuprofen may turn out to be a paracetamol, not a walk.
        all.add(new Input.One(Field.KIND, Options.of(TreatmentKind.class, words, k -> k.group() == now.group())));
        all.add(new Input.Words(Field.PRODUCT, 1));
        if (now.takesDose()) {
            if (now.namesIngredient()) all.add(new Input.One(Field.INGREDIENT, Options.of(Ingredient.class, words)));
            all.add(new Input.Number(Field.UNITS));
            all.add(new Input.Number(Field.STRENGTH_MG));
        }
        all.add(new Input.Moment(Field.START));
        if (!now.takesDose()) {
            all.add(new Input.Number(Field.MINUTES));
            all.add(new Input.Moment(Field.END));
        }
        all.add(new Input.Score(Field.PAIN_BEFORE));
        all.add(new Input.Score(Field.PAIN_AFTER));
        all.add(new Input.Words(Field.NOTE, 3));
        return List.copyOf(all);
    }

    @Override
    public Draft write(Treatment entry) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.KIND, entry.kind().code());
        all.put(Field.PRODUCT, entry.product());
        Dose dose = entry.dose();
        dose.named().ifPresent(i -> all.put(Field.INGREDIENT, i.code()));
        dose.units().map(BigDecimal::toPlainString).ifPresent(n -> all.put(Field.UNITS, n));
        dose.strengthMg().map(BigDecimal::toPlainString).ifPresent(n -> all.put(Field.STRENGTH_MG, n));
        all.put(Field.START, Typing.local(entry.at()));
        switch (entry.length()) {
            case Length.NotSaid _ -> {}
            case Length.Minutes(BigDecimal minutes) -> all.put(Field.MINUTES, minutes.toPlainString());
            case Length.Until(When end) -> all.put(Field.END, Typing.local(end));
        }
        entry.effect().painBefore().map(PainScore::value).ifPresent(n -> all.put(Field.PAIN_BEFORE, n.toString()));
        entry.effect().painAfter().map(PainScore::value).ifPresent(n -> all.put(Field.PAIN_AFTER, n.toString()));
        all.put(Field.NOTE, entry.note());
        return new Draft(all);
    }

    @Override
    public Made read(Treatment base, Draft draft, ZoneId zone) {
        var typing = new Typing(draft, zone);
        TreatmentKind kind = typing.one(Field.KIND, TreatmentKind.class, base.kind());
        if (draft.text(Field.KIND).isEmpty()) typing.add(Problem.of(Field.KIND, "missing"));
        When start = typing.when(Field.START, base.at());
        Length length = length(typing, base, start);
        Effect was = base.effect();
        var effect = new Effect(
                typing.score(Field.PAIN_BEFORE),
                typing.score(Field.PAIN_AFTER),
                was.afterMinutes(),
                was.helped(),
                was.sideEffects());
        String product = typing.words(Field.PRODUCT, TextLimit.PRODUCT);
        String note = typing.words(Field.NOTE, TextLimit.NOTE);
        Dose dose = kind.takesDose() ? dose(typing, base, kind) : Dose.NOT_SAID;
        if (!typing.problems().isEmpty()) return new Made.Wrong(typing.problems());
        return new Made.Ready(new Treatment(
                base.id(),
                start,
                base.recorded(),
                base.mistake(),
                kind,
                product,
                dose,
                length,
                base.areas(),
                effect,
                base.linkedTo(),
                base.episode(),
                note));
    }

    private static Dose dose(Typing typing, Treatment base, TreatmentKind kind) {
        Optional<Ingredient> named =
                kind.namesIngredient() ? typing.one(Field.INGREDIENT, Ingredient.class) : Optional.empty();
        return new Dose(
                named,
                typing.number(Field.UNITS, Measure.UNITS),
                typing.number(Field.STRENGTH_MG, Measure.STRENGTH_MG),
                base.dose().prescription());
    }

    /** An end wins over minutes; it has to come after the start. */
    private static Length length(Typing typing, Treatment base, When start) {
        Optional<When> before = base.length() instanceof Length.Until(When end) ? Optional.of(end) : Optional.empty();
        Optional<When> end = typing.when(Field.END, before);
        Optional<BigDecimal> minutes = typing.number(Field.MINUTES, Measure.MINUTES);
        if (end.isEmpty()) return minutes.<Length>map(Length.Minutes::new).orElse(Length.NOT_SAID);
        if (end.get().isAfter(start)) return new Length.Until(end.get());
        typing.add(Problem.of(Field.END, "endBeforeStart", end.get(), start));
        return Length.NOT_SAID;
    }
}
