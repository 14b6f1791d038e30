package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.session;
import static org.spasmdiary.Samples.treatment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

class HeatThenExerciseTest {
    private static final Supplier<Treatment> HEAT = session("2026-05-01T08:00:00Z", TreatmentKind.HEAT_MOIST, "15");

    private static Optional<Treatment> before(Supplier<Treatment> exercise, List<Supplier<Treatment>> entries) {
        return HeatThenExercise.heatBefore(diary(entries), exercise.get());
    }

    /** The heat ended at 08:15. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-01T08:14:59Z, false",
        "2026-05-01T08:15:00Z, true",
        "2026-05-01T08:45:00Z, true",
        "2026-05-01T08:45:01Z, false"
    })
    void exerciseUpToHalfAnHourAfterTheHeatBelongsToIt(String start, boolean linked) {
        assertThat(before(treatment(start, TreatmentKind.WALK), List.of(HEAT)).isPresent())
                .isEqualTo(linked);
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void onlyExerciseFollowsHeat(TreatmentKind kind) {
        boolean exercise =
                List.of("walk", "stretch", "motor-control", "strengthen").contains(kind.code());
        assertThat(before(treatment("2026-05-01T08:20:00Z", kind), List.of(HEAT))
                        .isPresent())
                .isEqualTo(exercise);
    }

    @Test
    void whileItsEndIsNotKnownTheHeatCountsFromItsStart() {
        var running = treatment("2026-05-01T08:00:00Z", TreatmentKind.HEAT_DRY);
        assertThat(before(treatment("2026-05-01T08:30:00Z", TreatmentKind.STRETCH), List.of(running)))
                .isPresent();
        assertThat(before(treatment("2026-05-01T08:30:01Z", TreatmentKind.STRETCH), List.of(running)))
                .isEmpty();
    }

    @Test
    void theNewestHeatIsNamedAndColdWrapsAndMistakesAreNot() {
        var newest = session("2026-05-01T08:10:00Z", TreatmentKind.HEAT_DRY, "5");
        Supplier<Treatment> mistake = () -> session("2026-05-01T08:11:00Z", TreatmentKind.HEAT_DRY, "5")
                .get()
                .withMistake(true);
        var cold = session("2026-05-01T08:12:00Z", TreatmentKind.COLD_PACK, "5");
        var wrap = session("2026-05-01T08:13:00Z", TreatmentKind.HEAT_WRAP, "5");
        assertThat(before(
                        treatment("2026-05-01T08:20:00Z", TreatmentKind.WALK),
                        List.of(HEAT, newest, mistake, cold, wrap)))
                .contains(newest.get());
        assertThat(before(treatment("2026-05-01T08:20:00Z", TreatmentKind.WALK), List.of(mistake, cold, wrap)))
                .isEmpty();
    }
}
