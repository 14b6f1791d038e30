package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.store.Faults;
import org.spasmdiary.store.Faults.Point;

/** G14: one odd read error is not called damage. */
class OddReadTest {
    @TempDir
    Path dir;

    private final Faults faults = new Faults();

    @BeforeEach
    void make() {
        Desk.ready(Journal.create(file(), home(), Desk.CLOCK, false)).close();
    }

    private Path file() {
        return dir.resolve("diary.db");
    }

    private JournalHome home() {
        return new JournalHome(dir);
    }

    private Opening open() {
        return new Openings(file(), home(), Desk.CLOCK, faults::open).open(Duration.ZERO, false);
    }

    @Test
    void whatFailsOnceAndNotAgainOpensAsIfNothingHadBeen() {
        faults.at(Point.CONNECT, true);
        try (Journal journal = Desk.ready(open())) {
            assertThat(journal.check().join()).isEmpty();
        }
        assertThat(faults.hit()).isEqualTo(1);
    }

    /** Without the second try the first failure would be the answer: it is the one that two in a row give. */
    @Test
    void controlTheSameFailureTwiceIsCalledDamage() {
        faults.at(Point.CONNECT, true, true);
        assertThat(open()).isInstanceOf(Opening.Damaged.class);
        assertThat(faults.hit()).isEqualTo(2);
    }
}
