package org.spasmdiary.ui.history.form;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.SideEffect;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** What was taken or done, how much, from when to when, and the pain around it. */
public final class TreatmentSheet implements Sheet<Treatment> {
    @Override
    public List<Input> inputs(Treatment entry, Words words) {
        TreatmentKind now = entry.kind();
        List<Input> all = new ArrayList<>();
        // The kinds of the same group: an ibuprofen may turn out to be a paracetamol, not a walk.
        all.add(new Input.One(
                Field.KIND,
                Options.of(
                        TreatmentKind.class, words, k -> k.group() == now.group() && (k == now || !k.isOnlyLink()))));
        all.add(new Input.Words(Field.PRODUCT, 1));
        if (now.takesDose()) {
            if (now.namesIngredient()) all.add(new Input.One(Field.INGREDIENT, Options.of(Ingredient.class, words)));
            all.add(new Input.Number(Field.UNITS));
            all.add(new Input.Number(Field.STRENGTH_MG));
            all.add(new Input.One(Field.PRESCRIBED, Options.of(Tri.class, words, Tri.YES::equals)));
            all.add(new Input.Number(Field.PRESCRIBED_MAX_MG_24H));
            all.add(new Input.Number(Field.PRESCRIBED_DAYS));
        }
        all.add(new Input.Moment(Field.START));
        if (!now.takesDose()) {
            all.add(new Input.Number(Field.MINUTES));
            all.add(new Input.Moment(Field.END));
        }
        all.add(new Input.Score(Field.PAIN_BEFORE));
        all.add(new Input.Score(Field.PAIN_AFTER));
        all.add(new Input.Number(Field.AFTER_MINUTES));
        all.add(new Input.One(Field.HELPED, helped(words)));
        all.add(new Input.Many(Field.SIDE_EFFECTS, Options.of(SideEffect.class, words)));
        if (!now.takesDose() || now == TreatmentKind.TOPICAL_MENTHOL_CAMPHOR)
            all.add(new Input.Many(Field.AREAS, Options.of(Region.class, words)));
        all.add(new Input.Words(Field.NOTE, 3));
        return List.copyOf(all);
    }

    /** The seven steps of the impression of change; the code is the number. */
    private static List<Input.Option> helped(Words words) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(step -> new Input.Option(String.valueOf(step), words.text("ui.history.helped." + step)))
                .toList();
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
        dose.prescription().ifPresent(own -> {
            all.put(Field.PRESCRIBED, Tri.YES.code());
            own.maxMg24h().map(BigDecimal::toPlainString).ifPresent(n -> all.put(Field.PRESCRIBED_MAX_MG_24H, n));
            own.days().ifPresent(n -> all.put(Field.PRESCRIBED_DAYS, n.toString()));
        });
        all.put(Field.START, Typing.local(entry.at()));
        switch (entry.length()) {
            case Length.NotSaid _ -> {}
            case Length.Minutes(BigDecimal minutes) -> all.put(Field.MINUTES, minutes.toPlainString());
            case Length.Until(When end) -> all.put(Field.END, Typing.local(end));
        }
        entry.effect().painBefore().map(PainScore::value).ifPresent(n -> all.put(Field.PAIN_BEFORE, n.toString()));
        entry.effect().painAfter().map(PainScore::value).ifPresent(n -> all.put(Field.PAIN_AFTER, n.toString()));
        entry.effect().afterMinutes().ifPresent(n -> all.put(Field.AFTER_MINUTES, n.toString()));
        entry.effect().helped().ifPresent(n -> all.put(Field.HELPED, n.toString()));
        all.put(Field.SIDE_EFFECTS, Typing.codes(entry.effect().sideEffects()));
        all.put(Field.AREAS, Typing.codes(entry.areas()));
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
        var effect = new Effect(
                typing.score(Field.PAIN_BEFORE),
                typing.score(Field.PAIN_AFTER),
                typing.whole(Field.AFTER_MINUTES, Measure.AFTER_MINUTES),
                typing.whole(Field.HELPED, Measure.PGIC),
                typing.many(Field.SIDE_EFFECTS, SideEffect.class));
        String product = typing.words(Field.PRODUCT, TextLimit.PRODUCT);
        String note = typing.words(Field.NOTE, TextLimit.NOTE);
        Dose dose = kind.takesDose() ? dose(typing, kind) : Dose.NOT_SAID;
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
                typing.many(Field.AREAS, Region.class),
                effect,
                base.linkedTo(),
                base.episode(),
                note));
    }

    private static Dose dose(Typing typing, TreatmentKind kind) {
        Optional<Ingredient> named =
                kind.namesIngredient() ? typing.one(Field.INGREDIENT, Ingredient.class) : Optional.empty();
        return new Dose(
                named,
                typing.number(Field.UNITS, Measure.UNITS),
                typing.number(Field.STRENGTH_MG, Measure.STRENGTH_MG),
                prescription(typing));
    }

    /** A number of the prescriber's says "prescribed" by itself. */
    private static Optional<Prescription> prescription(Typing typing) {
        boolean said = typing.one(Field.PRESCRIBED, Tri.class).isPresent();
        Optional<BigDecimal> most = typing.number(Field.PRESCRIBED_MAX_MG_24H, Measure.PRESCRIBED_MAX_MG);
        Optional<Integer> days = typing.whole(Field.PRESCRIBED_DAYS, Measure.PRESCRIBED_DAYS);
        return said || most.isPresent() || days.isPresent()
                ? Optional.of(new Prescription(most, days))
                : Optional.empty();
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
