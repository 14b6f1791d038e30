package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.durability.ChildMain.Way;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** G01: when it says saved, it is saved. A second process saves and acknowledges, and is killed 50 times. */
class KillLoopTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z"));
    private static final int KILLS = Sizes.of(50, 200, 5_000);

    @TempDir
    Path dir;

    private Path diary() {
        return dir.resolve("home").resolve("diary.db");
    }

    private JournalHome home() {
        return new JournalHome(dir.resolve("home"));
    }

    private void make() {
        ((Opening.Ready) Journal.create(diary(), home(), CLOCK, false))
                .journal()
                .close();
    }

    private void kill(Oracle oracle, Random random, int run, boolean ackFirst)
            throws IOException, InterruptedException {
        List<String> child = ChildMain.line(diary(), dir.resolve("home"), run, ackFirst ? Way.ACK_FIRST : Way.HONEST);
        oracle.heard(
                ChildProcess.runAndEnd(child, ChildProcess.End.KILL, 2 + random.nextInt(60), random.nextInt(3000)));
    }

    /** Opened as a person would after a crash: nothing is asked. */
    private List<String> problems(Oracle oracle) {
        Opening opening = Journal.open(diary(), home(), CLOCK);
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        try (Journal journal = ((Opening.Ready) opening).journal()) {
            assertThat(journal.check().join()).isEmpty();
            return oracle.problems(journal.diary(), journal.revisions());
        }
    }

    @Test
    void everyAcknowledgedSaveIsThereAfterEveryKill() throws Exception {
        make();
        var oracle = new Oracle();
        var random = new Random(1);
        for (int run = 1; run <= KILLS; run++) {
            kill(oracle, random, run, false);
            if (run % 10 == 0 || run == KILLS)
                assertThat(problems(oracle)).as("after %d kills", run).isEmpty();
        }
        assertThat(oracle.acks()).as("saves acknowledged").isGreaterThan(KILLS);
        assertThat(oracle.inMidSave()).as("kills that fell inside a save").isGreaterThan(KILLS / 5);
        try (Stream<Path> left = Files.list(dir.resolve("home"))) {
            assertThat(left.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("diary")))
                    .as("a closed diary is one file")
                    .containsExactly("diary.db");
        }
    }

    /** The same loop on a child that acknowledges before it saves: the oracle must see it. */
    @Test
    void aChildThatAcknowledgesFirstIsCaught() throws Exception {
        make();
        var oracle = new Oracle();
        var random = new Random(2);
        List<String> found = List.of();
        for (int run = 1; run <= 20 && found.isEmpty(); run++) {
            kill(oracle, random, run, true);
            found = problems(oracle);
        }
        assertThat(found).isNotEmpty();
    }
}
