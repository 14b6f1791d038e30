package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.store.Faults.Point;

/** G04: pressing Save twice, or trying again, gives one entry. */
class RetryTest {
    private static final int CASES = 1_000;

    @TempDir
    Path dir;

    /** Saves each entry one to five times under errors; @return how many entries there are too many. */
    private int doubles(UnaryOperator<Reading> form, int cases) {
        var random = new Random(4);
        try (Desk desk = new Desk(dir)) {
            for (int i = 0; i < cases; i++) {
                Reading reading = Desk.pain(i % 11);
                for (int times = 1 + random.nextInt(5); times > 0; times--) {
                    if (random.nextInt(3) == 0)
                        desk.faults
                                .at(Point.values()[random.nextInt(Point.values().length)], true)
                                .at(Point.CONNECT, random.nextInt(4) == 0);
                    desk.put(form.apply(reading));
                    desk.faults.clear();
                }
                assertThat(desk.put(form.apply(reading))).isInstanceOf(Outcome.Saved.class);
            }
            assertThat(desk.journal.check().join()).isEmpty();
            return desk.journal.diary().size() - cases;
        }
    }

    @Test
    void tryingAgainNeverMakesASecondEntry() {
        assertThat(doubles(UnaryOperator.identity(), CASES)).isZero();
    }

    @Test
    void controlAnIdMadeAtEachSaveDoubles() {
        assertThat(doubles(
                        reading -> Reading.empty(EntryId.random(), reading.at(), reading.recorded())
                                .withPain(reading.pain()),
                        20))
                .isPositive();
    }
}
