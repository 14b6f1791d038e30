package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** Heat and the exercise that followed it: two records of their own, the second linked to the first (F129, F131). */
public final class HeatThenExercise {
    /** Exercise that begins so soon after the heat belongs to it; a choice (treatments.md). */
    public static final Duration WITHIN = Duration.ofMinutes(30);

    private static final Set<TreatmentKind> EXERCISE = EnumSet.of(
            TreatmentKind.WALK, TreatmentKind.STRETCH, TreatmentKind.MOTOR_CONTROL, TreatmentKind.STRENGTHEN);

    private HeatThenExercise() {}

    /**
     * The heat that this exercise followed: the newest session that had ended at most 30 min before, or, while its end
     * is not known, had begun at most 30 min before. Empty for anything but exercise.
     */
    public static Optional<Treatment> heatBefore(Diary diary, Treatment exercise) {
        if (!EXERCISE.contains(exercise.kind())) return Optional.empty();
        Instant start = exercise.at().instant();
        List<Treatment> near = Window.of(diary.treatments(), start.minus(Marks.DAY), start);
        return near.reversed().stream()
                .filter(one -> one.kind().isHeat())
                .filter(heat -> {
                    Instant ended = heat.end().orElse(heat.at().instant());
                    return !ended.isAfter(start) && !ended.isBefore(start.minus(WITHIN));
                })
                .findFirst();
    }
}
