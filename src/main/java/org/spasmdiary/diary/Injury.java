package org.spasmdiary.diary;

import java.util.Optional;

/** Whether the spasm began with a fall, an accident or a blow (F094), asked at its start; empty: not asked. */
public record Injury(Optional<Answer> injury, Optional<Answer> seriousAccident, Tri swellingOrBruise) {
    public static final Injury NOT_ASKED = new Injury(Optional.empty(), Optional.empty(), Tri.NOT_ASKED);

    /** With another answer about swelling or a bruise (R32). */
    public Injury withSwellingOrBruise(Tri answer) {
        return new Injury(injury, seriousAccident, answer);
    }

    /** Whether the answer to the first question is a given yes, sure or not. */
    public boolean isYes() {
        return injury.isPresent() && injury.get().yes();
    }

    /** Whether a serious accident was answered with yes, sure or not. */
    public boolean isSerious() {
        return seriousAccident.isPresent() && seriousAccident.get().yes();
    }
}
