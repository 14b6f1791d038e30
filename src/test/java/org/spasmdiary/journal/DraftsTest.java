package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.store.Faults.Point;

/** G05: what was typed survives until it is saved, word for word. */
class DraftsTest {
    private static final DraftId READING = new DraftId("today.reading");
    private static final DraftId TREATMENT = new DraftId("treat.form");

    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private Journal journal() {
        return desk.journal;
    }

    /** As a new start finds them, without closing this one: a crash. */
    private Map<DraftId, Map<String, String>> afterACrash() {
        journal().check().join(); // behind all that was asked before
        Path copy = dir.resolve("copy.db");
        try {
            java.nio.file.Files.copy(desk.file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        try (Journal fresh = Desk.ready(Journal.open(copy, desk.home, Desk.CLOCK))) {
            return fresh.drafts();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.5",
                "five",
                " ",
                "line\nline\r\n\ttab",
                "\uD83D\uDE00 end",
                "'; DROP TABLE draft; --",
                "nul\0l"
            })
    void whatNoFieldWouldTakeIsKeptAsItWasTyped(String typed) {
        journal().keepDraft(READING, Map.of("painNow", typed, "note", ""));
        assertThat(afterACrash()).containsExactly(Map.entry(READING, Map.of("painNow", typed, "note", "")));
    }

    @Test
    void aTextLongerThanANoteMayBeIsKeptAllTheSame() {
        String long1 = "x".repeat(50_000);
        journal().keepDraft(READING, Map.of("note", long1));
        assertThat(afterACrash().get(READING)).containsEntry("note", long1);
    }

    @Test
    void eachFormHasItsOwnAndTheLastTextReplacesTheOneBefore() {
        journal().keepDraft(READING, Map.of("note", "first", "painNow", "7"));
        journal().keepDraft(TREATMENT, Map.of("product", "gel"));
        journal().keepDraft(READING, Map.of("note", "second"));
        assertThat(afterACrash())
                .containsOnly(
                        Map.entry(READING, Map.of("note", "second")), Map.entry(TREATMENT, Map.of("product", "gel")));
    }

    @Test
    void savingOneFormDropsItsDraftAndNoOther() {
        journal().keepDraft(READING, Map.of("note", "x"));
        journal().keepDraft(TREATMENT, Map.of("product", "gel"));
        journal().save(new Change.Put(Desk.pain(1)), READING).join();
        assertThat(afterACrash()).containsOnlyKeys(TREATMENT);
        journal().save(new Change.Put(Desk.pain(2))).join();
        assertThat(journal().drafts()).containsOnlyKeys(TREATMENT);
    }

    @Test
    void savingAnEqualEntryDropsTheDraftToo() {
        Reading one = Desk.pain(1);
        desk.put(one);
        journal().keepDraft(READING, Map.of("note", "x"));
        assertThat(journal().save(new Change.Put(one), READING).join()).isInstanceOf(Outcome.Saved.class);
        assertThat(afterACrash()).isEmpty();
        assertThat(journal().undo().join()).isInstanceOf(Outcome.Saved.class);
        assertThat(journal().diary().isEmpty())
                .as("dropping a draft is no step of its own")
                .isTrue();
    }

    @Test
    void aRefusedSaveKeepsTheDraft() {
        journal().keepDraft(READING, Map.of("note", "x"));
        Reading ahead = Desk.pain(1).withAt(Samples.when("2026-03-12T10:05:01Z"));
        assertThat(journal().save(new Change.Put(ahead), READING).join()).isInstanceOf(Outcome.Refused.class);
        assertThat(afterACrash()).containsOnlyKeys(READING);
    }

    @Test
    void aFailedSaveKeepsTheDraftAndTheNextOneTakesItAlong() {
        journal().keepDraft(READING, Map.of("note", "x"));
        desk.faults.at(Point.BEFORE_COMMIT, false, true); // the first commit is the draft's
        journal().check().join();
        desk.faults.clear();
        desk.faults.at(Point.BEFORE_COMMIT, true);
        Reading one = Desk.pain(1);
        assertThat(journal().save(new Change.Put(one), READING).join()).isInstanceOf(Outcome.Failed.class);
        assertThat(journal().drafts()).containsOnlyKeys(READING);
        assertThat(afterACrash()).containsOnlyKeys(READING);
        assertThat(journal().save(new Change.Put(one), READING).join()).isInstanceOf(Outcome.Saved.class);
        assertThat(afterACrash()).isEmpty();
    }

    @Test
    void aDraftThatCannotBeWrittenIsNotClaimedToBeKept() {
        journal().keepDraft(READING, Map.of("note", "old"));
        journal().check().join();
        desk.faults.at(Point.BEFORE_COMMIT, true);
        journal().keepDraft(READING, Map.of("note", "new"));
        journal().check().join();
        assertThat(journal().drafts()).containsExactly(Map.entry(READING, Map.of("note", "old")));
        journal().keepDraft(READING, Map.of("note", "new"));
        assertThat(afterACrash()).containsExactly(Map.entry(READING, Map.of("note", "new")));
    }

    @Test
    void theSameTextAgainWritesNothing() throws Exception {
        journal().keepDraft(READING, Map.of("note", "x"));
        journal().check().join();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + desk.file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE"); // whoever would write now would fail
            journal().keepDraft(READING, Map.of("note", "x"));
            journal().keepDraft(TREATMENT, Map.of());
            assertThat(journal().check().join()).isEmpty();
            statement.execute("ROLLBACK");
        }
        assertThat(journal().drafts()).containsOnlyKeys(READING);
    }

    @Test
    void aDraftIsNoFact() {
        journal().keepDraft(READING, Map.of("note", "x"));
        journal().check().join();
        assertThat(journal().diary().isEmpty()).isTrue();
        assertThat(journal().undoable()).isFalse();
        assertThat(journal().revisions()).isEmpty();
        assertThat(((Peek.Facts) Journal.peek(desk.file, desk.home)).diary().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aDraftNeedsTheNameOfItsForm(String name) {
        assertThatThrownBy(() -> new DraftId(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
