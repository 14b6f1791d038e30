package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** A note before a rub or patch is saved that makes more uses in 24 h than packs say; no rule (treatments.md, X06). */
final class RubUses {
    private static final int MOST = 4;

    private RubUses() {}

    /** Counts in the 24 h of this use and of each use in the day after it, for one written down later. */
    static Optional<String> of(Diary diary, Treatment rub, Words words) {
        if (rub.kind() != TreatmentKind.TOPICAL_MENTHOL_CAMPHOR) return Optional.empty();
        Instant at = rub.at().instant();
        List<Instant> others = Window.of(diary.treatments(), at.minus(Marks.DAY), at.plus(Marks.DAY)).stream()
                .filter(one -> one.kind() == rub.kind() && !one.id().equals(rub.id()))
                .map(one -> one.at().instant())
                .toList();
        long most = 1 + uses(others, at);
        for (Instant later : others)
            if (later.isAfter(at) && later.isBefore(at.plus(Marks.DAY))) most = Math.max(most, 1 + uses(others, later));
        return most > MOST ? Optional.of(words.text("ui.treat.rubUses", "n", most, "most", MOST)) : Optional.empty();
    }

    /** Of the others in the 24 h up to then; one exactly 24 h old is outside. */
    private static long uses(List<Instant> others, Instant until) {
        return others.stream()
                .filter(one -> !one.isAfter(until) && one.isAfter(until.minus(Marks.DAY)))
                .count();
    }
}
