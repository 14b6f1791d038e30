package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.store.Faults.Point;
import org.spasmdiary.store.Save;

/** G02: you are never told the opposite of what happened. */
class FaultOutcomeTest {
    @TempDir
    Path dir;

    static Outcome.Failed failed(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return (Outcome.Failed) outcome;
    }

    @Test
    void aFailureBeforeTheCommitIsNotSavedAndTryingAgainSaves() {
        try (Desk desk = new Desk(dir)) {
            Reading seven = Desk.pain(7);
            desk.faults.at(Point.BEFORE_COMMIT, true);
            assertThat(failed(desk.put(seven)).maybeSaved()).isFalse();
            assertThat(desk.journal.diary().isEmpty()).isTrue();
            assertThat(desk.put(seven)).isInstanceOf(Outcome.Saved.class);
            assertThat(desk.holdsAfterwards(seven)).isTrue();
        }
    }

    @Test
    void aFailureAfterTheCommitIsLookedUpAndSaved() {
        try (Desk desk = new Desk(dir)) {
            Reading seven = Desk.pain(7);
            desk.faults.at(Point.AFTER_COMMIT, true);
            assertThat(desk.put(seven)).isInstanceOf(Outcome.Saved.class);
            assertThat(desk.holdsAfterwards(seven)).isTrue();
        }
    }

    @Test
    void whereNothingCanBeLookedUpItSaysSoAndTellsTheTruthLater() {
        try (Desk desk = new Desk(dir)) {
            Reading seven = Desk.pain(7);
            desk.put(seven);
            Reading five = seven.withPain(Pain.now(5));
            desk.faults.at(Point.AFTER_COMMIT, true).at(Point.CONNECT, true);
            assertThat(failed(desk.put(five)).maybeSaved()).isTrue();
            assertThat(desk.journal.diary().readings()).containsExactly(seven);
            Outcome again = desk.put(five);
            assertThat(again).isInstanceOf(Outcome.Saved.class);
            assertThat(desk.journal.diary().readings()).containsExactly(five);
            assertThat(desk.journal.revisions()).as("the change is told once").hasSize(1);
            assertThat(desk.holdsAfterwards(five)).isTrue();
        }
    }

    @Test
    void withoutItsConfirmingCommitASaveIsNotCalledSaved() {
        try (Desk desk = new Desk(dir)) {
            Reading seven = Desk.pain(7);
            desk.faults.at(Point.AFTER_COMMIT, true).at(Point.BEFORE_COMMIT, false, true);
            assertThat(failed(desk.put(seven)).maybeSaved()).isTrue();
        }
    }

    @Test
    void aLockOfAnotherProgramIsSaidAndCertainlyNotSaved() throws Exception {
        try (Desk desk = new Desk(dir);
                var other = DriverManager.getConnection("jdbc:sqlite:" + desk.file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            Outcome.Failed failed = failed(desk.put(Desk.pain(7)));
            assertThat(failed).isEqualTo(new Outcome.Failed(Failure.LOCKED, false, desk.file));
            statement.execute("ROLLBACK");
            assertThat(desk.put(Desk.pain(7))).isInstanceOf(Outcome.Saved.class);
        }
    }

    @Test
    void aFullDiskIsSaidAndHarmsNothingAndSavingGoesOnWhenThereIsRoom() {
        try (Desk desk = new Desk(dir)) {
            Reading seven = Desk.pain(7);
            desk.put(seven);
            desk.faults.onConnect("PRAGMA max_page_count=1"); // as many as there are
            desk.faults.at(Point.BEFORE_COMMIT, true);
            desk.put(Desk.pain(1)); // so that it connects anew, under the limit
            Reading large = Desk.pain(2).withNotes(new Notes("x".repeat(20_000), ""));
            assertThat(failed(desk.put(large))).isEqualTo(new Outcome.Failed(Failure.DISK_FULL, false, desk.file));
            desk.faults.clear();
            desk.faults.at(Point.BEFORE_COMMIT, true);
            desk.put(Desk.pain(3)); // connects anew, with room again
            assertThat(desk.put(large)).isInstanceOf(Outcome.Saved.class);
            assertThat(desk.journal.diary().readings()).contains(seven, large);
            assertThat(desk.holdsAfterwards(large)).isTrue();
        }
    }

    @Test
    void aReadOnlyFileIsSaid() {
        try (Desk desk = new Desk(dir)) {
            desk.faults.onConnect("PRAGMA query_only=ON").at(Point.BEFORE_COMMIT, true);
            desk.put(Desk.pain(1));
            assertThat(failed(desk.put(Desk.pain(7))).why()).isEqualTo(Failure.READ_ONLY);
        }
    }

    @Test
    void aVanishedFileIsNamedAndNoEmptyOneTakesItsPlace() throws Exception {
        try (Desk desk = new Desk(dir)) {
            desk.put(Desk.pain(1));
            Files.delete(desk.file);
            Outcome.Failed first = failed(desk.put(Desk.pain(7)));
            assertThat(first.why()).isEqualTo(Failure.VANISHED);
            assertThat(first.file()).isEqualTo(desk.file);
            assertThat(failed(desk.put(Desk.pain(7))).why()).isEqualTo(Failure.VANISHED);
            assertThat(desk.file).doesNotExist();
        }
    }

    @Test
    void aReplacedFileIsNotWrittenInto() throws Exception {
        try (Desk desk = new Desk(dir)) {
            desk.put(Desk.pain(1));
            Path aside = dir.resolve("aside.db");
            Files.copy(desk.file, dir.resolve("copy.db"));
            Files.move(desk.file, aside);
            Files.move(dir.resolve("copy.db"), desk.file);
            byte[] before = Files.readAllBytes(desk.file);
            assertThat(failed(desk.put(Desk.pain(7))).why()).isEqualTo(Failure.VANISHED);
            assertThat(failed(desk.put(Desk.pain(7))).why()).isEqualTo(Failure.VANISHED);
            assertThat(Files.readAllBytes(desk.file)).isEqualTo(before);
            Files.delete(desk.file);
            Files.move(aside, desk.file); // the stick is back
            assertThat(desk.put(Desk.pain(7))).isInstanceOf(Outcome.Saved.class);
        }
    }

    @Test
    void aFileChangedInPlaceByAnotherIsNotWrittenOver() throws Exception {
        try (Desk desk = new Desk(dir)) {
            desk.put(Desk.pain(1));
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + desk.file);
                    var statement = other.createStatement()) {
                statement.execute("UPDATE entry SET mistake = 1");
                statement.execute("UPDATE meta SET last_save = 'theirs'");
            }
            assertThat(failed(desk.put(Desk.pain(7))).maybeSaved()).isFalse();
        }
    }

    /** Wrong answers over every pair of failures, by the file itself. */
    private List<String> wrongAnswers(String name, Desk.FaultySavers savers) {
        List<String> wrong = new ArrayList<>();
        int hit = 0;
        int cases = 0;
        for (Point first : Point.values())
            for (Point second : Point.values())
                for (int skip = 0; skip < 3; skip++) {
                    Path own = dir.resolve(name + first + second + skip);
                    try (Desk desk = new Desk(own, savers)) {
                        Reading reading = Desk.pain(skip);
                        desk.put(Desk.pain(9));
                        desk.faults.at(first, true);
                        for (int i = 0; i < skip; i++) desk.faults.at(second, false);
                        desk.faults.at(second, true);
                        Outcome outcome = desk.put(reading);
                        hit += desk.faults.hit() > 0 ? 1 : 0;
                        cases++;
                        desk.faults.clear();
                        boolean there = desk.holdsAfterwards(reading);
                        boolean lie = switch (outcome) {
                            case Outcome.Saved _ -> !there;
                            case Outcome.Failed failed -> !failed.maybeSaved() && there;
                            case Outcome.Refused _ -> true;
                        };
                        if (lie) wrong.add(first + " " + second + " " + skip + ": " + outcome.getClass());
                    }
                }
        assertThat(hit).as("cases in which a failure struck").isGreaterThanOrEqualTo(cases * 7 / 10);
        return wrong;
    }

    @Test
    void noFailureMakesItTellTheOpposite() {
        assertThat(wrongAnswers("real", _ -> Saver::new)).isEmpty();
    }

    @Test
    void controlOneThatDoesNotLookTellsTheOpposite() {
        assertThat(wrongAnswers(
                        "guess",
                        _ -> file -> new Saver(file) {
                            @Override
                            Result lookUp(Save save, Failure first) {
                                return Result.not(first);
                            }
                        }))
                .isNotEmpty();
    }

    @Test
    void undoThatCannotBeWrittenCanBeTriedAgain() {
        try (Desk desk = new Desk(dir)) {
            Reading seven = Desk.pain(7);
            desk.put(seven);
            desk.faults.at(Point.BEFORE_COMMIT, true);
            failed(desk.journal.undo().join());
            assertThat(desk.journal.undoable()).isTrue();
            assertThat(desk.journal.undo().join()).isInstanceOf(Outcome.Saved.class);
            assertThat(desk.journal.diary().isEmpty()).isTrue();
            assertThat(desk.journal.save(new Change.Remove(seven.id())).join()).isInstanceOf(Outcome.Saved.class);
        }
    }
}
