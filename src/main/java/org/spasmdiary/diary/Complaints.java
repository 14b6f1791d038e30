package org.spasmdiary.diary;

import java.util.Set;

/** What it feels like, what makes it worse, where it spreads, what else aches; empty means not said. */
public record Complaints(
        Set<Symptom> symptoms, Set<WorseWith> worseWith, Set<Spread> spread, Set<OtherAche> otherAches) {
    public static final Complaints NOT_SAID = new Complaints(Set.of(), Set.of(), Set.of(), Set.of());

    public Complaints {
        symptoms = Sets.of(Symptom.class, symptoms);
        worseWith = Sets.of(WorseWith.class, worseWith);
        spread = Sets.of(Spread.class, spread);
        otherAches = Sets.of(OtherAche.class, otherAches);
    }
}
