package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.words.Words;

/** G25: a copy is whole, checked, open nowhere, and never over something that is there. */
class BackupTest {
    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void fill() {
        desk = new Desk(dir);
        var read = FullDiary.read();
        desk.journal
                .save(new Change.Import("f", read.entries(), Optional.of(read.profile()), read.revisions()))
                .join();
        Reading binned = Desk.pain(2);
        desk.put(binned);
        desk.journal.save(new Change.Remove(binned.id())).join();
        desk.journal.keepDraft(new DraftId("today.reading"), Map.of("note", "typed"));
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private Outcome backup(String name) {
        return desk.journal.backup(dir.resolve(name)).join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy.spasmdiary", "a b%20c#1?.spasmdiary", "ünïcödé 'quoted'.spasmdiary"})
    void theCopyHoldsEverythingAlsoBinHistoryAndDrafts(String name) {
        assertThat(backup(name)).isInstanceOf(Outcome.Saved.class);
        Path copy = dir.resolve(name);
        assertThat(Journal.check(copy, desk.home)).isEqualTo(new Checked.Done(8, java.util.List.of()));
        try (Journal opened = Desk.ready(Journal.open(copy, desk.home, Desk.CLOCK))) {
            assertThat(opened.diary()).isEqualTo(desk.journal.diary());
            assertThat(opened.bin()).isEqualTo(desk.journal.bin());
            assertThat(opened.revisions()).isEqualTo(desk.journal.revisions());
            assertThat(opened.drafts()).isEqualTo(desk.journal.drafts());
        }
    }

    @Test
    void theCopyIsOpenNowhereSoAnotherComputerAsksNothing() {
        backup("copy.db");
        Desk.ready(Journal.open(dir.resolve("copy.db"), new JournalHome(dir.resolve("other")), Desk.CLOCK))
                .close();
    }

    @Test
    void theDiaryGoesOnAndTheCopyStaysAsItWas() {
        backup("copy.db");
        Reading later = Desk.pain(9);
        assertThat(desk.put(later)).isInstanceOf(Outcome.Saved.class);
        var copy = (Peek.Facts) Journal.peek(dir.resolve("copy.db"), desk.home);
        assertThat(copy.diary().find(later.id())).isEmpty();
        assertThat(desk.journal.undoable()).isTrue();
    }

    @Test
    void whatIsThereAlreadyIsNeverWrittenOver() throws IOException {
        Files.writeString(dir.resolve("copy.db"), "mine");
        assertThat(backup("copy.db"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(Words.of(Locale.ENGLISH)
                                        .problem(refused.problems().getFirst()))
                                .contains("copy.db")
                                .endsWith("is already there. Choose another name."));
        assertThat(dir.resolve("copy.db")).hasContent("mine");
        assertThat(desk.journal.backup(desk.file).join()).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.journal.check().join()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndNothingIsLeftBehind() throws IOException {
        Path target = dir.resolve("nowhere/copy.db");
        assertThat(desk.journal.backup(target).join()).isEqualTo(new Outcome.Failed(Failure.READ_ONLY, false, target));
        assertThat(target.getParent()).doesNotExist();
        assertThat(desk.put(Desk.pain(1))).as("the diary is not disturbed").isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        backup("copy.db");
        backup("copy.db");
        try (Stream<Path> all = Files.list(dir)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("diary.db", "copy.db", "locks");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onlyTheOwnerCanReadTheCopy() throws IOException {
        backup("copy.db");
        assertThat(Files.getPosixFilePermissions(dir.resolve("copy.db")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void aCopyOfASampleIsASample() {
        Path sample = dir.resolve("sample.db");
        try (Journal made = Desk.ready(Journal.create(sample, desk.home, Desk.CLOCK, true))) {
            made.backup(dir.resolve("copy.db")).join();
        }
        assertThat(((Peek.Facts) Journal.peek(dir.resolve("copy.db"), desk.home))
                        .diary()
                        .sample())
                .isTrue();
    }

    /** VACUUM leaves out what was erased, and what SQLite keeps of it in free pages. */
    @Test
    void whatWasErasedIsNotInALaterCopy() throws IOException {
        Reading secret = Desk.pain(1).withNotes(new org.spasmdiary.diary.Notes("Kanarienvogel", ""));
        desk.put(secret);
        desk.journal.erase(java.util.Set.of(secret.id())).join();
        backup("copy.db");
        assertThat(new String(Files.readAllBytes(dir.resolve("copy.db")), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Kanarienvogel")
                .contains("Socks were hard.");
    }
}
