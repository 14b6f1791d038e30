package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Something taken or done. It belongs to the person and, while one is open, to the spasm.
 *
 * @param at its start
 * @param product the person's own words, at most 120 characters
 * @param dose only where the kind takes one
 * @param linkedTo the other half of a pair, such as heat then exercise
 */
public record Treatment(
        EntryId id,
        When at,
        Instant recorded,
        boolean mistake,
        TreatmentKind kind,
        String product,
        Dose dose,
        Length length,
        Set<Region> areas,
        Effect effect,
        Optional<EntryId> linkedTo,
        Optional<EntryId> episode,
        String note)
        implements Entry {

    public Treatment {
        recorded = WholeSeconds.of(recorded);
        TextLimit.PRODUCT.require(product);
        TextLimit.NOTE.require(note);
        areas = Sets.of(Region.class, areas);
        if (!kind.takesDose() && !dose.equals(Dose.NOT_SAID)) throw new IllegalArgumentException(kind + " has no dose");
        if (!kind.namesIngredient() && dose.named().isPresent())
            throw new IllegalArgumentException(kind + " names no ingredient");
        if (length instanceof Length.Until(When end) && !end.isAfter(at))
            throw new IllegalArgumentException("end not after start");
    }

    /** A treatment of which nothing is known but what and when. */
    public static Treatment of(EntryId id, TreatmentKind kind, When start, Instant recorded) {
        return new Treatment(
                id,
                start,
                recorded,
                false,
                kind,
                "",
                Dose.NOT_SAID,
                Length.NOT_SAID,
                Set.of(),
                Effect.NOT_SAID,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** Of the kind, or named by a general product; empty when it is no known medicine. */
    public Optional<Ingredient> ingredient() {
        return kind.ingredient().or(dose::named).filter(i -> i != Ingredient.UNKNOWN);
    }

    /** Milligrams of the ingredient; empty when units or strength are unknown. */
    public Optional<BigDecimal> amountMg() {
        return dose.amountMg();
    }

    public Optional<Instant> end() {
        return length.end(at.instant());
    }

    public Optional<Duration> duration() {
        return length.duration(at.instant());
    }

    public Treatment withAt(When start) {
        return new Treatment(
                id, start, recorded, mistake, kind, product, dose, length, areas, effect, linkedTo, episode, note);
    }

    public Treatment withProduct(String newProduct) {
        return new Treatment(
                id, at, recorded, mistake, kind, newProduct, dose, length, areas, effect, linkedTo, episode, note);
    }

    public Treatment withDose(Dose newDose) {
        return new Treatment(
                id, at, recorded, mistake, kind, product, newDose, length, areas, effect, linkedTo, episode, note);
    }

    public Treatment withLength(Length newLength) {
        return new Treatment(
                id, at, recorded, mistake, kind, product, dose, newLength, areas, effect, linkedTo, episode, note);
    }

    /** Until then; an end that is not after the start is the person's to correct. */
    public Typed<Treatment> until(When end) {
        if (!end.isAfter(at)) return new Typed.Bad<>(Problem.of(Field.END, "endBeforeStart", end, at));
        return new Typed.Ok<>(withLength(new Length.Until(end)));
    }

    public Treatment withAreas(Set<Region> newAreas) {
        return new Treatment(
                id, at, recorded, mistake, kind, product, dose, length, newAreas, effect, linkedTo, episode, note);
    }

    public Treatment withEffect(Effect newEffect) {
        return new Treatment(
                id, at, recorded, mistake, kind, product, dose, length, areas, newEffect, linkedTo, episode, note);
    }

    public Treatment withLinkedTo(Optional<EntryId> other) {
        return new Treatment(
                id, at, recorded, mistake, kind, product, dose, length, areas, effect, other, episode, note);
    }

    public Treatment withEpisode(Optional<EntryId> newEpisode) {
        return new Treatment(
                id, at, recorded, mistake, kind, product, dose, length, areas, effect, linkedTo, newEpisode, note);
    }

    public Treatment withNote(String newNote) {
        return new Treatment(
                id, at, recorded, mistake, kind, product, dose, length, areas, effect, linkedTo, episode, newNote);
    }

    @Override
    public Treatment withMistake(boolean isMistake) {
        return new Treatment(
                id, at, recorded, isMistake, kind, product, dose, length, areas, effect, linkedTo, episode, note);
    }
}
