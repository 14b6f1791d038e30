package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.form.AnyEntry;
import org.spasmdiary.store.Faults.Point;

/** Undo and redo over every kind of change, in any order, against a stack of whole diaries kept aside. */
class UndoChainTest {
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

    private Diary save(Change change) {
        assertThat(journal().save(change).join()).isInstanceOf(Outcome.Saved.class);
        return journal().diary();
    }

    private Diary undo() {
        assertThat(journal().undo().join()).isInstanceOf(Outcome.Saved.class);
        return journal().diary();
    }

    private Diary redo() {
        assertThat(journal().redo().join()).isInstanceOf(Outcome.Saved.class);
        return journal().diary();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyWalkOfSavesUndosAndRedosGivesBackEachDiaryThatWas(long seed) {
        var random = new Random(seed);
        Deque<Diary> back = new ArrayDeque<>();
        Deque<Diary> forward = new ArrayDeque<>();
        for (int step = 0; step < 40; step++) {
            Diary before = journal().diary();
            switch (random.nextInt(4)) {
                case 0 -> {
                    Diary after = undo();
                    assertThat(after).isEqualTo(back.isEmpty() ? before : back.peek());
                    if (!back.isEmpty()) {
                        back.pop();
                        forward.push(before);
                    }
                }
                case 1 -> {
                    Diary after = redo();
                    assertThat(after).isEqualTo(forward.isEmpty() ? before : forward.peek());
                    if (!forward.isEmpty()) {
                        forward.pop();
                        back.push(before);
                    }
                }
                default -> {
                    Diary after = save(any(random, before));
                    if (after.equals(before)) continue;
                    back.push(before);
                    forward.clear();
                }
            }
            assertThat(journal().undoable()).isEqualTo(!back.isEmpty());
            assertThat(journal().redoable()).isEqualTo(!forward.isEmpty());
        }
        while (!back.isEmpty()) assertThat(undo()).isEqualTo(back.pop());
        assertThat(journal().diary()).isEqualTo(Diary.EMPTY);
        assertThat(((Peek.Facts) Journal.peek(desk.file, desk.home)).diary()).isEqualTo(Diary.EMPTY);
        assertThat(journal().check().join()).isEmpty();
    }

    private static Change any(Random random, Diary diary) {
        List<Entry> known = diary.entries().toList();
        var fresh = new AnyEntry(random.nextLong());
        List<Entry> several = new ArrayList<>(fresh.several(1));
        if (!known.isEmpty() && random.nextInt(3) == 0)
            return new Change.Remove(known.get(random.nextInt(known.size())).id());
        if (!known.isEmpty() && random.nextInt(3) == 0) {
            Entry one = known.get(random.nextInt(known.size()));
            return Change.Batch.of(
                    new Change.Import("edit", List.of(one.withMistake(!one.mistake())), Optional.empty(), List.of()),
                    new Change.SetProfile(fresh.profile()));
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Change.SetProfile(fresh.profile());
            case 1 -> new Change.Put(Desk.pain(random.nextInt(11)));
            default -> new Change.Import("file", several, Optional.of(fresh.profile()), List.of());
        };
    }

    @Test
    void oneUndoTakesBackAnImportAndAnotherTheEditBeforeIt() {
        Reading seven = Desk.pain(7);
        Reading own = seven.withPain(Pain.now(6));
        save(new Change.Put(seven));
        save(new Change.Put(own));
        var file = new Change.Import(
                "f.json",
                List.of(
                        seven.withPain(Pain.now(1)),
                        Desk.pain(2),
                        Samples.spasm("2026-03-10T07:40:00Z").get()),
                Optional.of(Profile.UNKNOWN.withCountry("DE")),
                List.of(new Revision(seven.id(), Desk.NOW, "note", Optional.of("x"), Optional.empty())));
        Diary imported = save(file);
        assertThat(imported.size()).isEqualTo(3);
        Diary before = undo();
        assertThat(before.readings()).containsExactly(own);
        assertThat(before.episodes()).isEmpty();
        assertThat(before.profile()).isEqualTo(Profile.UNKNOWN);
        assertThat(journal().bin()).as("what came with it lies in the bin").hasSize(2);
        assertThat(redo()).isEqualTo(imported);
        assertThat(journal().bin()).isEmpty();
        undo();
        assertThat(undo().readings()).containsExactly(seven);
    }

    /** A history line that came with an import is append-only: undo takes the facts back, never the history. */
    @Test
    void undoNeverTakesAnythingOutOfTheHistory() {
        Reading seven = Desk.pain(7);
        save(new Change.Put(seven));
        save(new Change.Put(seven.withPain(Pain.now(5))));
        List<Revision> told = journal().revisions();
        undo();
        assertThat(journal().revisions()).hasSize(2).containsAll(told);
        redo();
        assertThat(journal().revisions()).hasSize(3).startsWith(told.getFirst());
    }

    @Test
    void whatTheProgramNotesBetweenIsNeitherUndoneNorInTheWay() {
        Reading mine = Desk.pain(1);
        Reading noted = Desk.pain(9);
        save(new Change.Put(mine));
        undo();
        journal().note(new Change.Put(noted)).join();
        assertThat(journal().redoable()).as("a note ends nothing").isTrue();
        assertThat(redo().readings()).containsExactlyInAnyOrder(mine, noted);
        assertThat(undo().readings()).containsExactly(noted);
        assertThat(journal().undoable()).isFalse();
    }

    @Test
    void aRefusedOrFailedSaveLeavesTheStepsAlone() {
        save(new Change.Put(Desk.pain(1)));
        undo();
        Reading ahead = Desk.pain(2).withAt(Samples.when("2026-03-12T10:05:01Z"));
        journal().save(new Change.Put(ahead)).join();
        desk.faults.at(Point.BEFORE_COMMIT, true);
        desk.put(Desk.pain(3));
        assertThat(journal().undoable()).isFalse();
        assertThat(journal().redoable()).isTrue();
    }

    @Test
    void aStepThatWouldWriteNothingIsPassedOver() {
        Reading one = Desk.pain(1);
        save(new Change.Put(one));
        journal().note(new Change.Remove(one.id())).join();
        assertThat(undo().isEmpty()).isTrue();
        assertThat(journal().undoable()).isFalse();
        assertThat(journal().redoable()).as("nothing was undone").isFalse();
    }

    /** Forms would refuse both; a file may bring them, so a removal must be undoable all the same. */
    @Test
    void undoGivesBackASecondOpenSpasmAndATimeAheadOfTheClock() {
        Entry one = Samples.spasm("2026-03-10T07:40:00Z").get();
        Entry two = Samples.spasm("2026-03-11T07:40:00Z").get();
        Entry ahead = Samples.reading("2027-03-12T10:00:00Z").pain(3).get();
        Diary all = save(new Change.Import("f", List.of(one, two, ahead), Optional.empty(), List.of()));
        for (Entry entry : List.of(one, two, ahead)) {
            save(new Change.Remove(entry.id()));
            assertThat(undo()).isEqualTo(all);
            redo();
            assertThat(undo()).isEqualTo(all);
        }
        assertThat(journal().save(new Change.Put(two.withMistake(true))).join()).isInstanceOf(Outcome.Saved.class);
        assertThat(journal().save(new Change.Put(two)).join())
                .as("a save by hand is refused as before")
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void stepsEndWithTheProgram() {
        save(new Change.Put(Desk.pain(1)));
        journal().close();
        try (Journal fresh = Desk.ready(Journal.open(desk.file, desk.home, Desk.CLOCK))) {
            assertThat(fresh.undoable()).isFalse();
            fresh.undo().join();
            assertThat(fresh.diary().size()).isEqualTo(1);
        }
    }

    @Test
    void draftsAndErasingAreNoSteps() {
        Reading one = Desk.pain(1);
        save(new Change.Put(one));
        save(new Change.Put(Desk.pain(2)));
        journal().keepDraft(new DraftId("today.reading"), Map.of("note", "x"));
        journal().erase(Set.of(one.id())).join();
        assertThat(undo().isEmpty()).as("the second reading").isTrue();
        assertThat(journal().undoable()).isFalse();
        assertThat(journal().drafts()).hasSize(1);
    }
}
