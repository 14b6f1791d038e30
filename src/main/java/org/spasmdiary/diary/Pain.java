package org.spasmdiary.diary;

import java.util.Optional;

/** The pain of one reading on the numeric rating scale; each part may be left out. */
public record Pain(
        Optional<PainScore> now, Optional<PainScore> worst24h, Optional<PainScore> average24h, PainPattern pattern) {
    public static final Pain NOT_SAID =
            new Pain(Optional.empty(), Optional.empty(), Optional.empty(), PainPattern.NOT_ASKED);

    public static Pain now(int score) {
        return new Pain(Optional.of(new PainScore(score)), Optional.empty(), Optional.empty(), PainPattern.NOT_ASKED);
    }
}
