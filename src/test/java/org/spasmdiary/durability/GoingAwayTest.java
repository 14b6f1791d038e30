package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.durability.ChildMain.Way;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** G09: logging out or closing the terminal in the middle of saving loses nothing that was said to be saved. */
@DisabledOnOs(OS.WINDOWS)
class GoingAwayTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z"));
    private static final int TIMES = Sizes.of(4, 20, 100);

    @TempDir
    Path dir;

    private final Oracle oracle = new Oracle();

    private List<String> problemsAfter(int times, ChildProcess.End end, Way way) throws Exception {
        Path home = dir.resolve("home");
        Path diary = home.resolve("diary.db");
        JournalHome own = new JournalHome(home);
        ((Opening.Ready) Journal.create(diary, own, CLOCK, false)).journal().close();
        var random = new Random(9);
        for (int run = 1; run <= times; run++)
            oracle.heard(ChildProcess.runAndEnd(
                    ChildMain.line(diary, home, run, way), end, 15 + random.nextInt(60), random.nextInt(3000)));
        Opening opening = Journal.open(diary, own, CLOCK);
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        try (Journal journal = ((Opening.Ready) opening).journal()) {
            assertThat(journal.check().join()).isEmpty();
            return oracle.problems(journal.diary(), journal.revisions());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ChildProcess.End.class,
            names = {"TERM", "HUP"})
    void whatWasSavedIsThereHoweverTheProgramIsSentAway(ChildProcess.End end) throws Exception {
        assertThat(problemsAfter(TIMES, end, Way.HONEST)).isEmpty();
        assertThat(oracle.acks()).isGreaterThan(TIMES);
    }

    /** Saves that wait in a queue, said to be saved: the oracle must miss them. */
    @Test
    void controlAQueueThatIsWrittenLaterIsCaught() throws Exception {
        assertThat(problemsAfter(3, ChildProcess.End.TERM, Way.WRITE_BEHIND)).isNotEmpty();
    }
}
