package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.analysis.ChangeThatMatters.Told;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;

/** Two points, or 30 % of the starting score (data dictionary, 9). */
class ChangeThatMattersTest {
    /** Scores at hours after the onset: hour, score, hour, score. */
    private static ChangeThatMatters change(int... hoursAndScores) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(spasm("2026-05-01T08:00:00Z")));
        for (int i = 0; i < hoursAndScores.length; i += 2)
            entries.add(reading(at("2026-05-01T08:00:00Z")
                            .plusSeconds(hoursAndScores[i] * 3600L)
                            .toString())
                    .pain(hoursAndScores[i + 1]));
        Diary diary = diary(entries);
        return ChangeThatMatters.of(BoutAt.of(diary, diary.bouts().all().getFirst(), at("2026-06-20T08:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "8,6,true",
        "8,7,false",
        "10,9,false",
        "4,3,false",
        "3,2,true",
        "2,1,true",
        "1,0,true",
        "0,0,false",
        "0,1,true",
        "5,5,false",
        "4,6,true",
        "4,5,false",
        "3,4,true",
    })
    void twoPointsOrThirtyPercent(int start, int last, boolean matters) {
        assertThat(ChangeThatMatters.matters(start, last)).isEqualTo(matters);
    }

    @Test
    void theStartIsTheHighestOfTheFirstDayAndTheLastIsTheLast() {
        assertThat(change(0, 5, 23, 8, 24, 10, 90, 3))
                .isEqualTo(new ChangeThatMatters(OptionalInt.of(8), OptionalInt.of(3), Told.LOWER));
        assertThat(change(0, 4, 90, 9).told()).isEqualTo(Told.HIGHER);
        assertThat(change(0, 5, 90, 4).told()).isEqualTo(Told.TOO_SMALL);
        assertThat(change(0, 5, 20, 5).told()).as("two entries, no step").isEqualTo(Told.TOO_SMALL);
    }

    @Test
    void oneEntryOrNoneInTheFirstDayCannotBeTold() {
        assertThat(change().told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(change(3, 7))
                .isEqualTo(new ChangeThatMatters(OptionalInt.of(7), OptionalInt.of(7), Told.CANNOT_TELL));
        assertThat(change(24, 7, 90, 2).start())
                .as("24 h is after the first day")
                .isEmpty();
        assertThat(change(24, 7, 90, 2).told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(change(2, 3, 5, 8).told()).as("nothing after the highest").isEqualTo(Told.CANNOT_TELL);
    }
}
