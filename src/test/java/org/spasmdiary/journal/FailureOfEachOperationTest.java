package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.store.Faults.Point;

/** G02, G03, G10: whatever is asked while nothing can be written, file and memory stay as they were, and it is said. */
class FailureOfEachOperationTest {
    private static final DraftId FORM = new DraftId("today.reading");
    private static final String LONG = "x".repeat(20_000);

    @TempDir
    Path dir;

    private Desk desk;
    private Reading seven;
    private Reading binned;

    @BeforeEach
    void fill() {
        desk = new Desk(dir);
        seven = Desk.pain(7);
        binned = Desk.pain(2);
        desk.put(binned);
        desk.journal.save(new Change.Remove(binned.id())).join();
        desk.put(seven);
        desk.put(Desk.pain(3));
        desk.journal.undo().join();
        desk.journal.keepDraft(FORM, Map.of("note", "typed"));
        desk.journal.check().join();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    /** All that a person can do that writes. */
    enum Operation {
        ADD,
        EDIT,
        SAVE_WITH_DRAFT,
        REMOVE,
        PUT_BACK,
        PROFILE,
        BATCH,
        IMPORT,
        NOTE,
        UNDO,
        REDO,
        ERASE
    }

    private Outcome does(Operation operation) {
        Reading large = Desk.pain(5).withNotes(new Notes(LONG, LONG));
        Journal journal = desk.journal;
        return switch (operation) {
            case ADD -> journal.save(new Change.Put(large)).join();
            case EDIT ->
                journal.save(new Change.Put(seven.withNotes(large.notes()))).join();
            case SAVE_WITH_DRAFT -> journal.save(new Change.Put(large), FORM).join();
            case REMOVE -> journal.save(new Change.Remove(seven.id())).join();
            case PUT_BACK -> journal.save(new Change.Put(binned)).join();
            case PROFILE ->
                journal.save(new Change.SetProfile(Profile.UNKNOWN.withCountry("DE")))
                        .join();
            case BATCH ->
                journal.save(Change.Batch.of(new Change.Put(large), new Change.Remove(seven.id())))
                        .join();
            case IMPORT ->
                journal.save(new Change.Import(
                                "f", List.of(large, seven.withPain(Pain.now(1))), Optional.empty(), List.of()))
                        .join();
            case NOTE -> journal.note(new Change.Put(large)).join();
            case UNDO -> journal.undo().join();
            case REDO -> journal.redo().join();
            case ERASE -> journal.erase(Set.of(seven.id(), binned.id())).join();
        };
    }

    /** Everything that is known of the diary, from memory and anew from the file. */
    private List<Object> state() {
        Journal journal = desk.journal;
        Peek.Facts file = (Peek.Facts) Journal.peek(desk.file, desk.home);
        assertThat(file.diary()).isEqualTo(journal.diary());
        assertThat(file.revisions()).isEqualTo(journal.revisions());
        return List.of(
                journal.diary(),
                journal.bin(),
                journal.revisions(),
                journal.drafts(),
                journal.undoable(),
                journal.redoable());
    }

    private void failsAndChangesNothing(Operation operation, Failure why) {
        List<Diary> told = new ArrayList<>();
        List<Object> before = state();
        try (Watch watch = desk.journal.watch(told::add)) {
            assertThat(does(operation)).isEqualTo(new Outcome.Failed(why, false, desk.file));
        }
        assertThat(told).isEmpty();
        assertThat(state()).isEqualTo(before);
        assertThat(Journal.check(desk.file, desk.home))
                .isEqualTo(new Checked.Done(desk.journal.diary().size(), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheCommitNothingIsLostAndTryingAgainDoesIt(Operation operation) {
        desk.faults.at(Point.BEFORE_COMMIT, true);
        failsAndChangesNothing(operation, Failure.UNKNOWN);
        List<Object> before = state();
        assertThat(does(operation)).isInstanceOf(Outcome.Saved.class);
        assertThat(state()).isNotEqualTo(before);
        assertThat(desk.journal.check().join()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void afterTheCommitItIsDoneAndSaidSo(Operation operation) {
        desk.faults.at(Point.AFTER_COMMIT, true);
        List<Object> before = state();
        assertThat(does(operation)).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.faults.hit()).isEqualTo(1);
        assertThat(state()).isNotEqualTo(before);
        assertThat(desk.journal.check().join()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EDIT", "IMPORT", "UNDO", "ERASE"})
    void whileAnotherProgramHoldsTheFileItSaysLocked(Operation operation) throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + desk.file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            failsAndChangesNothing(operation, Failure.LOCKED);
            statement.execute("ROLLBACK");
        }
        assertThat(does(operation)).isInstanceOf(Outcome.Saved.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDIT", "SAVE_WITH_DRAFT", "IMPORT"})
    void onAFullDiskItSaysSo(Operation operation) {
        desk.faults.onConnect("PRAGMA max_page_count=1").at(Point.BEFORE_COMMIT, true);
        does(Operation.PROFILE); // so that it connects anew, with no page to spare
        failsAndChangesNothing(operation, Failure.DISK_FULL);
        failsAndChangesNothing(operation, Failure.DISK_FULL);
        desk.faults.clear();
        desk.faults.at(Point.BEFORE_COMMIT, true);
        does(Operation.PROFILE); // connects anew, with room again
        assertThat(does(operation)).isInstanceOf(Outcome.Saved.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADD", "PROFILE", "REDO", "ERASE"})
    void whereTheFileCannotBeWrittenItSaysSo(Operation operation) {
        desk.faults.onConnect("PRAGMA query_only=ON").at(Point.BEFORE_COMMIT, true);
        does(Operation.PROFILE);
        failsAndChangesNothing(operation, Failure.READ_ONLY);
    }

    /** G13: the check comes before the first write, so nothing is put into a damaged file. */
    @ParameterizedTest
    @EnumSource(names = {"ADD", "PROFILE", "ERASE"})
    void intoAFileThatBecameDamagedNothingIsWritten(Operation operation) throws Exception {
        desk.close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + desk.file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("CREATE INDEX extra ON draft (value)");
            statement.execute("UPDATE sqlite_schema SET sql = replace(sql, '(value)', '(form)') WHERE name = 'extra'");
        }
        desk = new Desk(dir);
        byte[] before = java.nio.file.Files.readAllBytes(desk.file);
        assertThat(does(operation)).isEqualTo(new Outcome.Failed(Failure.DAMAGED, false, desk.file));
        assertThat(desk.journal.firstCheck().join()).extracting(Flaw::kind).contains(Flaw.Kind.STRUCTURE);
        assertThat(desk.journal.backup(dir.resolve("copy.db")).join())
                .isEqualTo(new Outcome.Failed(Failure.DAMAGED, false, desk.file));
        assertThat(dir.resolve("copy.db")).doesNotExist();
        assertThat(java.nio.file.Files.readAllBytes(desk.file)).isEqualTo(before);
    }

    /** After "may be saved" the truth is found before the next save, whichever it was. */
    @ParameterizedTest
    @EnumSource
    void whatCouldNotBeCheckedIsSettledBeforeTheNextSave(Operation operation) {
        desk.faults.at(Point.AFTER_COMMIT, true).at(Point.CONNECT, true);
        List<Diary> told = new ArrayList<>();
        desk.journal.watch(told::add);
        Diary before = desk.journal.diary();
        assertThat(does(operation)).isEqualTo(new Outcome.Failed(Failure.UNKNOWN, true, desk.file));
        assertThat(desk.journal.diary()).as("not shown before it is known").isEqualTo(before);
        Reading next = Desk.pain(9);
        assertThat(desk.put(next)).isInstanceOf(Outcome.Saved.class);
        assertThat(told).hasSize(2);
        assertThat(told.getLast()).isEqualTo(desk.journal.diary());
        assertThat(told.getFirst().find(next.id())).isEmpty();
        state();
        assertThat(desk.journal.check().join()).isEmpty();
    }

    @Test
    void aFailureOnTheFirstTryHidesNoEntryOfAnEarlierSave() {
        List<Entry> all = new ArrayList<>(desk.journal.diary().entries().toList());
        for (int i = 0; i < 6; i++) {
            desk.faults.at(Point.values()[i % 4], true);
            Reading reading = Desk.pain(i);
            if (desk.put(reading) instanceof Outcome.Saved) all.add(reading);
            desk.faults.clear();
        }
        assertThat(desk.journal.diary().entries().toList()).containsAll(all);
        assertThat(all).hasSizeGreaterThan(2);
    }
}
