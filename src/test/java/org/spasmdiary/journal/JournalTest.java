package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.When;

class JournalTest {
    static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path dir;

    Path file;
    JournalHome home;
    Journal journal;
    Instant now = NOW;

    @BeforeEach
    void make() {
        file = dir.resolve("home/diary.db");
        home = new JournalHome(dir.resolve("home"));
        journal = ready(Journal.create(file, home, clock(), false));
    }

    @AfterEach
    void end() {
        journal.close();
    }

    InstantSource clock() {
        return () -> now;
    }

    static Journal ready(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        return ((Opening.Ready) opening).journal();
    }

    void reopen() {
        journal.close();
        journal = ready(Journal.open(file, home, clock()));
    }

    Reading pain(int score) {
        return Reading.empty(EntryId.random(), When.of(NOW, BERLIN), NOW).withPain(Pain.now(score));
    }

    static Outcome.Saved saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved) outcome;
    }

    Outcome.Saved put(Reading reading) {
        return saved(journal.save(new Change.Put(reading)).join());
    }

    @Test
    void whatIsSavedIsThereAfterOpeningAgain() {
        Reading seven = pain(7);
        Outcome.Saved outcome = put(seven);
        assertThat(outcome.diary().readings()).containsExactly(seven);
        assertThat(journal.diary()).isEqualTo(outcome.diary());
        reopen();
        assertThat(journal.diary().readings()).containsExactly(seven);
        assertThat(journal.firstCheck().join()).isEmpty();
        assertThat(journal.check().join()).isEmpty();
    }

    @Test
    void anEqualEntryWritesNothing() {
        Reading seven = pain(7);
        put(seven);
        List<Diary> told = new ArrayList<>();
        journal.watch(told::add);
        Outcome.Saved again = put(seven);
        assertThat(again.undo()).isEqualTo(new Change.Batch(List.of()));
        assertThat(told).isEmpty();
        assertThat(journal.revisions()).isEmpty();
    }

    @Test
    void aProblemRefusesAndAQuestionDoesNot() {
        Reading future = Reading.empty(EntryId.random(), When.of(NOW.plus(Duration.ofHours(1)), BERLIN), NOW)
                .withPain(Pain.now(1));
        assertThat(journal.save(new Change.Put(future)).join())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(1));
        assertThat(journal.diary().isEmpty()).isTrue();
        Reading longAgo = Reading.empty(EntryId.random(), When.of(NOW.minus(Duration.ofDays(400)), BERLIN), NOW)
                .withPain(Pain.now(1));
        put(longAgo);
    }

    @Test
    void anEditIsInTheHistoryAndUndoTakesItBackAndRedoDoesItAgain() {
        Reading seven = pain(7);
        put(seven);
        now = NOW.plusSeconds(60);
        Reading five = seven.withPain(Pain.now(5));
        put(five);
        assertThat(journal.history(seven.id()))
                .containsExactly(new Revision(seven.id(), now, "painNow", Optional.of("7"), Optional.of("5")));
        assertThat(journal.undoable()).isTrue();
        assertThat(journal.redoable()).isFalse();
        assertThat(saved(journal.undo().join()).diary().readings()).containsExactly(seven);
        assertThat(saved(journal.redo().join()).diary().readings()).containsExactly(five);
        assertThat(saved(journal.undo().join()).diary().readings()).containsExactly(seven);
        assertThat(saved(journal.undo().join()).diary().isEmpty()).isTrue();
        assertThat(journal.undoable()).isFalse();
        assertThat(saved(journal.undo().join()).diary().isEmpty()).isTrue();
        reopen();
        assertThat(journal.diary().isEmpty()).isTrue();
        assertThat(journal.history(seven.id())).hasSize(4);
        assertThat(journal.bin()).containsExactly(new Binned(seven, now));
    }

    @Test
    void aNewChangeEndsWhatCouldBeDoneAgain() {
        put(pain(7));
        journal.undo().join();
        assertThat(journal.redoable()).isTrue();
        put(pain(3));
        assertThat(journal.redoable()).isFalse();
    }

    @Test
    void whatTheProgramNotesIsNotUndone() {
        Reading own = pain(2);
        put(own);
        Reading noted = pain(9);
        saved(journal.note(new Change.Put(noted)).join());
        assertThat(saved(journal.undo().join()).diary().readings()).containsExactly(noted);
    }

    @Test
    void theBinGivesBackWithTheHistoryGoingOn() {
        Reading seven = pain(7);
        put(seven);
        saved(journal.save(new Change.Remove(seven.id())).join());
        assertThat(journal.diary().isEmpty()).isTrue();
        reopen();
        assertThat(journal.bin()).extracting(Binned::entry).containsExactly(seven);
        put(seven.withPain(Pain.now(4)));
        assertThat(journal.bin()).isEmpty();
        reopen();
        assertThat(journal.bin()).isEmpty();
        assertThat(journal.history(seven.id())).extracting(Revision::field).containsExactly("painNow");
    }

    @Test
    void eraseTakesAllAndUndoCannotReachIt() {
        Reading seven = pain(7);
        Reading other = pain(2);
        put(other);
        put(seven);
        put(seven.withPain(Pain.now(5)));
        saved(journal.erase(Set.of(seven.id())).join());
        assertThat(journal.diary().readings()).containsExactly(other);
        assertThat(journal.history(seven.id())).isEmpty();
        assertThat(saved(journal.undo().join()).diary().isEmpty()).isTrue();
        reopen();
        assertThat(journal.bin()).extracting(Binned::entry).containsExactly(other);
        assertThat(journal.check().join()).isEmpty();
    }

    @Test
    void theBinIsEmptiedAfterThirtyDaysOfUseAndNotByAWrongClock() {
        Reading seven = pain(7);
        put(seven);
        saved(journal.save(new Change.Remove(seven.id())).join());
        now = NOW.plus(Duration.ofDays(50 * 365));
        reopen();
        journal.firstCheck().join();
        assertThat(journal.bin()).as("the clock jumped, nobody used the diary").hasSize(1);
        now = NOW.plus(Duration.ofDays(30)).minusSeconds(1);
        put(pain(1).withNotes(new Notes("just before", "")));
        Reading later =
                Reading.empty(EntryId.random(), When.of(NOW, BERLIN), now).withPain(Pain.now(3));
        put(later);
        reopen();
        journal.firstCheck().join();
        assertThat(journal.bin()).hasSize(1);
        now = NOW.plus(Duration.ofDays(30));
        put(Reading.empty(EntryId.random(), When.of(NOW, BERLIN), now).withPain(Pain.now(3)));
        reopen();
        journal.firstCheck().join();
        assertThat(journal.bin()).isEmpty();
    }

    @Test
    void draftsAreKeptAndGoWithTheSaveOfTheirEntry() {
        DraftId form = new DraftId("today.reading");
        journal.keepDraft(form, Map.of("painNow", "7.5", "note", "half"));
        reopen();
        assertThat(journal.drafts()).containsExactly(Map.entry(form, Map.of("painNow", "7.5", "note", "half")));
        saved(journal.save(new Change.Put(pain(7)), form).join());
        assertThat(journal.drafts()).isEmpty();
        reopen();
        assertThat(journal.drafts()).isEmpty();
        assertThat(journal.diary().readings()).hasSize(1);
    }

    @Test
    void anImportIsOneStepAndItsHistoryComesAlong() {
        Reading own = pain(7);
        put(own);
        Reading newer = own.withPain(Pain.now(6));
        Reading more = pain(1);
        Revision old = new Revision(more.id(), NOW.minusSeconds(500), "painNow", Optional.of("3"), Optional.of("1"));
        var change = new Change.Import(
                "file", List.of(newer, more), Optional.of(Profile.UNKNOWN.withCountry("DE")), List.of(old));
        saved(journal.save(change).join());
        assertThat(journal.history(more.id())).containsExactly(old);
        assertThat(journal.history(own.id())).extracting(Revision::newText).containsExactly(Optional.of("6"));
        reopen();
        assertThat(journal.diary().profile().country()).isEqualTo("DE");
        assertThat(journal.diary().readings()).containsExactlyInAnyOrder(newer, more);
        saved(journal.save(change).join());
        assertThat(journal.revisions()).hasSize(2);
    }

    @Test
    void undoTakesAWholeImportBack() {
        Reading own = pain(7);
        put(own);
        saved(journal.save(new Change.Import(
                        "file", List.of(own.withPain(Pain.now(6)), pain(1)), Optional.empty(), List.of()))
                .join());
        assertThat(saved(journal.undo().join()).diary().readings()).containsExactly(own);
    }

    @Test
    void watchersHearOfEachCommitAndOneThatFailsStopsNobody() {
        List<Diary> told = new ArrayList<>();
        journal.watch(_ -> {
            throw new IllegalStateException("on purpose");
        });
        Watch watch = journal.watch(told::add);
        put(pain(1));
        watch.close();
        put(pain(2));
        assertThat(told).hasSize(1);
    }

    @Test
    void aClosedJournalSaysSoInsteadOfThrowing() {
        journal.close();
        assertThat(journal.save(new Change.Put(pain(1))).join()).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void theSampleMarkStays() {
        Path sample = dir.resolve("home/sample/s.db");
        try (Journal made = ready(Journal.create(sample, home, clock(), true))) {
            assertThat(made.diary().sample()).isTrue();
        }
        assertThat(Journal.peek(sample, home))
                .isInstanceOfSatisfying(
                        Peek.Facts.class,
                        facts -> assertThat(facts.diary().sample()).isTrue());
    }
}
