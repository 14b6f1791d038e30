package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Change;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Peek;

/** G13, G17: damage anywhere in the file is told; nothing is ever shown that was not written, and nothing throws. */
class BitFlipTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z"));
    private static final int STEP = Sizes.of(150, 8, 1);

    @TempDir
    Path dir;

    private Path file;
    private JournalHome home;
    private byte[] whole;
    private Peek.Facts facts;
    private int told;

    @BeforeEach
    void fill() throws IOException {
        file = dir.resolve("diary.db");
        home = new JournalHome(dir);
        try (Journal journal = ((Opening.Ready) Journal.create(file, home, CLOCK, false)).journal()) {
            var read = FullDiary.read();
            journal.save(new Change.Import("f", read.entries(), Optional.of(read.profile()), read.revisions()))
                    .join();
        }
        whole = Files.readAllBytes(file);
        facts = (Peek.Facts) Journal.peek(file, home);
        assertThat(facts.diary().size()).isEqualTo(8);
    }

    /** Whether a reader is told a lie, or the damaged file is not left as it is. */
    private boolean isSilentChange(byte[] damaged) throws IOException {
        Files.write(file, damaged);
        Peek peek = Journal.peek(file, home);
        if (peek instanceof Peek.Unreadable) told++;
        boolean changed = peek instanceof Peek.Facts shown && !shown.equals(facts);
        return changed || !Arrays.equals(Files.readAllBytes(file), damaged);
    }

    @Test
    void noFlippedBitIsShownAsAFactOrThrows() throws IOException {
        var random = new Random(13);
        List<Integer> silent = new ArrayList<>();
        for (int at = 0; at < whole.length; at++) {
            boolean skip = whole[at] == 0 || random.nextInt(STEP) > 0; // most zeros are room nobody uses
            if (skip) continue;
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            if (isSilentChange(damaged)) silent.add(at);
        }
        assertThat(silent).as("offsets").isEmpty();
        assertThat(told).as("flips that struck something").isGreaterThan(50);
    }

    @Test
    void noBlockOfZerosOrNoiseIsShownAsAFactOrThrows() throws IOException {
        var random = new Random(14);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length);
            for (int n = at; n < Math.min(whole.length, at + 1 + random.nextInt(600)); n++)
                damaged[n] = i % 2 == 0 ? 0 : (byte) random.nextInt();
            assertThat(isSilentChange(damaged)).as("block at %d", at).isFalse();
        }
    }

    @Test
    void aFileCutOffAnywhereIsNeverTakenForADiary() throws IOException {
        for (int length = 0; length < whole.length; length += 1024) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(Journal.open(file, home, CLOCK))
                    .as("%d bytes", length)
                    .isInstanceOfAny(Opening.Damaged.class, Opening.NotADiary.class);
            assertThat(Files.size(file)).isEqualTo(length);
        }
    }
}
