package org.spasmdiary.diary;

import java.time.Instant;

/**
 * One given answer to a safety question. A question that was not asked has no answer at all.
 *
 * @param yes true for YES, and for "I am not sure", which is stored as YES with {@code unsure}
 * @param unsure only beside yes
 * @param sinceChecked only beside yes; NOT_ASKED when the follow-up was not put
 * @param askedAt when it was answered, whole seconds
 */
public record Answer(boolean yes, boolean unsure, SinceChecked sinceChecked, Instant askedAt) {
    public Answer {
        if (!yes && (unsure || sinceChecked != SinceChecked.NOT_ASKED))
            throw new IllegalArgumentException("unsure and sinceChecked stand only beside YES");
        askedAt = askedAt.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    public static Answer yes(Instant askedAt) {
        return new Answer(true, false, SinceChecked.NOT_ASKED, askedAt);
    }

    public static Answer no(Instant askedAt) {
        return new Answer(false, false, SinceChecked.NOT_ASKED, askedAt);
    }

    /** "I am not sure": counts as yes, and says so. */
    public static Answer notSure(Instant askedAt) {
        return new Answer(true, true, SinceChecked.NOT_ASKED, askedAt);
    }

    public Answer since(SinceChecked sinceChecked) {
        return new Answer(yes, unsure, sinceChecked, askedAt);
    }
}
