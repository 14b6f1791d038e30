package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;

/** G25, G26: which backups are made by themselves, and that each listed one can be restored. */
class BackupsTest {
    @TempDir
    Path dir;

    private Instant now = Desk.NOW;

    private Path file() {
        return dir.resolve("diary.db");
    }

    private JournalHome home() {
        return new JournalHome(dir);
    }

    private List<Backup> backups() {
        return new Archive(file(), home()).list();
    }

    private List<String> reasons() {
        return backups().stream().map(backup -> backup.reason().code()).toList();
    }

    private Journal open() {
        InstantSource clock = () -> now;
        return Desk.ready(
                Files.exists(file())
                        ? Journal.open(file(), home(), clock)
                        : Journal.create(file(), home(), clock, false));
    }

    private static void put(Journal journal, int pain) {
        assertThat(journal.save(new Change.Put(Desk.pain(pain))).join()).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void theFirstChangeOfADayMakesOneAndTheNextNone() {
        try (Journal journal = open()) {
            put(journal, 3);
            put(journal, 4);
            now = now.plus(Duration.ofHours(1));
            put(journal, 5);
        }
        assertThat(reasons()).containsExactly("daily");
        assertThat(backups().getFirst().file().getFileName()).hasToString("diary-2026-03-12T100000Z-daily.spasmdiary");
        now = now.plus(Duration.ofDays(1));
        try (Journal journal = open()) {
            assertThat(reasons()).as("opening makes none").hasSize(1);
            put(journal, 6);
        }
        assertThat(reasons()).containsExactly("daily", "daily");
    }

    @Test
    void anotherStartOnTheSameDayMakesNoneOfItsOwn() {
        for (int i = 0; i < 3; i++)
            try (Journal journal = open()) {
                put(journal, i);
            }
        assertThat(reasons()).containsExactly("daily");
    }

    @Test
    void aDayEndsAtMidnightOfTheWorldsClock() {
        now = Instant.parse("2026-03-12T23:59:59Z");
        try (Journal journal = open()) {
            put(journal, 3);
            now = now.plusSeconds(1);
            put(journal, 4);
        }
        assertThat(reasons()).hasSize(2);
    }

    @Test
    void aWindowThatClosesAfterAChangeMakesOneAndWithoutAChangeNone() {
        try (Journal journal = open()) {
            journal.backUpOnClose();
            put(journal, 3);
            put(journal, 4); // not in the backup of the day
        }
        assertThat(reasons()).containsExactlyInAnyOrder("exit", "daily");
        try (Journal journal = open()) {
            journal.backUpOnClose();
        }
        assertThat(reasons()).hasSize(2);
    }

    @Test
    void anEmptyDiaryAndASampleHaveNone() {
        try (Journal journal = open()) {
            journal.backUpOnClose();
            journal.save(new Change.SetProfile(Profile.UNKNOWN)).join();
        }
        assertThat(backups()).isEmpty();
        Path sample = dir.resolve("sample.db");
        try (Journal journal = Desk.ready(Journal.create(sample, home(), Desk.CLOCK, true))) {
            journal.backUpOnClose();
            put(journal, 3);
        }
        assertThat(new Archive(sample, home()).list()).isEmpty();
    }

    @Test
    void anImportIntoADiaryAndManyRemovalsComeAfterABackup() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) entries.add(Desk.pain(i % 10));
        try (Journal journal = open()) {
            journal.save(new Change.Import("a", entries, Optional.empty(), List.of()))
                    .join();
            assertThat(reasons()).as("an empty diary loses nothing").doesNotContain("before-import");
            journal.save(new Change.Import("b", List.of(Desk.pain(1)), Optional.empty(), List.of()))
                    .join();
            assertThat(reasons()).contains("before-import").doesNotContain("before-delete");
            List<Change> ten = new ArrayList<>();
            for (Entry entry : entries.subList(0, 10)) ten.add(new Change.Remove(entry.id()));
            journal.save(new Change.Batch(ten)).join();
            assertThat(reasons()).as("ten").doesNotContain("before-delete");
            journal.undo().join();
            ten.add(new Change.Remove(entries.get(10).id()));
            journal.save(new Change.Batch(ten)).join();
            assertThat(reasons()).as("eleven").contains("before-delete");
        }
        Backup before = backups().stream()
                .filter(backup -> backup.reason().equals(BackupReason.BEFORE_DELETE))
                .findFirst()
                .orElseThrow();
        var facts = (Peek.Facts) Journal.peek(before.file(), home());
        assertThat(facts.diary().size()).isEqualTo(13);
    }

    @Test
    void anImportWithoutRoomForItsBackupIsNotMade() throws IOException {
        try (Journal journal = open()) {
            put(journal, 3);
        }
        Path folder = dir.resolve("backups");
        for (Backup backup : backups()) Files.delete(backup.file());
        Files.delete(folder);
        Files.writeString(folder, "in the way");
        try (Journal journal = open()) {
            assertThat(journal.save(new Change.Import("b", List.of(Desk.pain(1)), Optional.empty(), List.of()))
                            .join())
                    .isEqualTo(new Outcome.Failed(Failure.READ_ONLY, false, file()));
            assertThat(journal.diary().size()).isEqualTo(1);
            put(journal, 4); // an entry needs no backup first
        }
    }

    @Test
    void oneCanBeAskedForAndSecondsDoNotClash() {
        try (Journal journal = open()) {
            put(journal, 3);
            var first = (BackedUp.Made) journal.backup().join();
            var second = (BackedUp.Made) journal.backup().join();
            assertThat(first.backup().file()).isNotEqualTo(second.backup().file());
            assertThat(second.backup().reason()).isEqualTo(BackupReason.MANUAL);
            assertThat(second.backup().at()).isEqualTo(Desk.NOW);
        }
    }

    @Test
    void everyListedOneIsWhole() {
        Reading last = Desk.pain(9);
        try (Journal journal = open()) {
            journal.backUpOnClose();
            put(journal, 3);
            journal.save(new Change.Put(last)).join();
        }
        assertThat(backups())
                .allSatisfy(backup -> assertThat(Archive.check(backup.file(), home()))
                        .isInstanceOfSatisfying(
                                Checked.Done.class,
                                done -> assertThat(done.flaws()).isEmpty()));
        var newest = (Peek.Facts) Journal.peek(backups().getFirst().file(), home());
        assertThat(newest.diary().find(last.id())).contains(last);
    }

    @Test
    void whatACrashLeftHalfMadeIsNotListedAndGoes() throws IOException {
        try (Journal journal = open()) {
            put(journal, 3);
        }
        Path half = dir.resolve("backups/.diary-2026-03-12T110000Z-daily.spasmdiary.77.tmp");
        Files.writeString(half, "half");
        Files.writeString(dir.resolve("backups/notes.txt"), "mine");
        assertThat(reasons()).containsExactly("daily");
        open().close();
        assertThat(half).doesNotExist();
        assertThat(dir.resolve("backups/notes.txt")).exists();
    }

    @Test
    void oneDatedAheadDoesNotCountForToday() {
        now = Desk.NOW.plus(Duration.ofHours(3));
        try (Journal journal = open()) {
            put(journal, 3);
        }
        now = Desk.NOW;
        try (Journal journal = open()) {
            put(journal, 4);
        }
        assertThat(reasons()).containsExactly("daily", "daily");
    }

    @Test
    void aDiaryElsewhereHasAFolderOfItsOwn() throws IOException {
        Path other = Files.createDirectory(dir.resolve("stick")).resolve("diary.db");
        try (Journal journal = Desk.ready(Journal.create(other, home(), Desk.CLOCK, false))) {
            put(journal, 3);
        }
        List<Backup> its = new Archive(other, home()).list();
        assertThat(its).hasSize(1);
        assertThat(its.getFirst().file().getParent().getParent()).isEqualTo(dir.resolve("backups"));
        assertThat(backups()).isEmpty();
    }
}
