package org.spasmdiary.diary;

import java.util.Optional;
import java.util.Set;

/**
 * What the person noted about the effect of one treatment; nothing here says that it was the cause.
 *
 * @param afterMinutes minutes between start and the score after, 0 to 1,440
 * @param helped 1 very much better to 7 very much worse
 */
public record Effect(
        Optional<PainScore> painBefore,
        Optional<PainScore> painAfter,
        Optional<Integer> afterMinutes,
        Optional<Integer> helped,
        Set<SideEffect> sideEffects) {
    public static final Effect NOT_SAID =
            new Effect(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public Effect {
        afterMinutes.ifPresent(Measure.AFTER_MINUTES::require);
        helped.ifPresent(Measure.PGIC::require);
        sideEffects = Sets.of(SideEffect.class, sideEffects);
    }
}
