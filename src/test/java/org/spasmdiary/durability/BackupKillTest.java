package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Archive;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** G25: a backup that is listed can be restored, whenever the program that made it was killed. */
class BackupKillTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    private static final int KILLS = Sizes.of(10, 100, 300);
    private static final int ENTRIES = 150;

    @TempDir
    Path dir;

    private Path diary() {
        return dir.resolve("diary.db");
    }

    private Archive archive() {
        return new Archive(diary(), new JournalHome(dir));
    }

    /** A diary of about 3 MB, so that copying it takes a moment in which it can be killed. */
    @BeforeEach
    void fill() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= ENTRIES; i++)
            entries.add(Reading.empty(new EntryId(new UUID(1, i)), When.of(NOW.minusSeconds(i), ZoneOffset.UTC), NOW)
                    .withNotes(new Notes("x".repeat(20_000), "")));
        Opening made = Journal.create(diary(), new JournalHome(dir), InstantSource.fixed(NOW), false);
        try (Journal journal = ((Opening.Ready) made).journal()) {
            journal.save(new Change.Import("many", entries, Optional.empty(), List.of()))
                    .join();
        }
    }

    private int bad() {
        int bad = 0;
        for (var backup : archive().list()) {
            Checked checked = Archive.check(backup.file(), new JournalHome(dir));
            if (!checked.equals(new Checked.Done(ENTRIES, List.of()))) bad++;
        }
        return bad;
    }

    private void kill(int times, boolean inPlace) throws Exception {
        var random = new Random(25);
        for (int i = 0; i < times; i++)
            ChildProcess.runAndEnd(
                    BackupMain.line(diary(), dir, inPlace),
                    ChildProcess.End.KILL,
                    1 + random.nextInt(3),
                    random.nextInt(40_000));
    }

    @Test
    void everyListedBackupIsWholeAfterEveryKill() throws Exception {
        kill(KILLS, false);
        assertThat(archive().list()).as("backups made").hasSizeGreaterThan(KILLS / 2);
        assertThat(bad()).isZero();
        ((Opening.Ready) Journal.open(diary(), new JournalHome(dir), InstantSource.fixed(NOW)))
                .journal()
                .close();
        assertThat(dir.resolve("backups").toFile().list())
                .as("what was half made goes at the next start")
                .allMatch(name -> name.endsWith(".spasmdiary"));
    }

    @Test
    void controlBackupsWrittenUnderTheirFinalNameAreCaught() throws Exception {
        for (int i = 0; i < 10 && bad() == 0; i++) kill(2, true);
        assertThat(bad()).isPositive();
    }
}
