package org.spasmdiary.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** Collects entries, each written down a moment after it happened. */
final class Page {
    private static final List<SafetyQuestion> DAILY = java.util.Arrays.stream(SafetyQuestion.values())
            .filter(SafetyQuestion::isDaily)
            .toList();

    private final List<Entry> entries = new ArrayList<>();
    private final Dice dice;

    Page(Dice dice) {
        this.dice = dice;
    }

    List<Entry> entries() {
        return entries;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    Instant soonAfter(When when) {
        return when.instant().plusSeconds(dice.between(5, 50));
    }

    Reading reading(When at) {
        return Reading.empty(dice.id(), at, soonAfter(at));
    }

    static Pain pain(int now, int worst) {
        return new Pain(
                Optional.of(new PainScore(now)),
                Optional.of(new PainScore(worst)),
                Optional.empty(),
                PainPattern.NOT_ASKED);
    }

    static SafetyAnswers noneOfThese(When at) {
        return SafetyAnswers.noneOf(DAILY, at.instant());
    }

    Treatment treatment(TreatmentKind kind, When at) {
        return Treatment.of(dice.id(), kind, at, soonAfter(at));
    }

    /** A session of whole minutes. */
    void session(TreatmentKind kind, When at, int minutes, Effect effect) {
        add(treatment(kind, at)
                .withLength(new Length.Minutes(BigDecimal.valueOf(minutes)))
                .withEffect(effect));
    }

    void tablets(TreatmentKind kind, String product, When at, String units, String strengthMg, Effect effect) {
        add(treatment(kind, at)
                .withProduct(product)
                .withDose(Dose.of(units, strengthMg))
                .withEffect(effect));
    }

    static Effect effect(int before, int after, int minutes, int helped) {
        return new Effect(
                Optional.of(new PainScore(before)),
                Optional.of(new PainScore(after)),
                Optional.of(minutes),
                Optional.of(helped),
                Set.of());
    }
}
