package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.form.EntryKind;

/** G29, G37: deleting is not for ever until 30 days of use have passed, whatever the clock says. */
class BinTest {
    @TempDir
    Path dir;

    private JournalHome home;
    private Journal journal;
    private Instant now = Desk.NOW;

    @BeforeEach
    void make() {
        home = new JournalHome(dir);
        journal = Desk.ready(Journal.create(dir.resolve("d.db"), home, () -> now, false));
    }

    @AfterEach
    void end() {
        journal.close();
    }

    private void reopen() {
        journal.close();
        journal = Desk.ready(Journal.open(dir.resolve("d.db"), home, () -> now));
        assertThat(journal.firstCheck().join()).isEmpty();
    }

    private Outcome save(Change change) {
        Outcome outcome = journal.save(change).join();
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return outcome;
    }

    private Reading put(int pain) {
        Reading reading =
                Reading.empty(EntryId.random(), Desk.pain(0).at(), now).withPain(Pain.now(pain));
        save(new Change.Put(reading));
        return reading;
    }

    private Reading removed(int pain) {
        Reading reading = put(pain);
        save(new Change.Remove(reading.id()));
        return reading;
    }

    @ParameterizedTest
    @EnumSource
    void anyKindOfRecordGoesIntoTheBinAndComesBackAsItWas(EntryKind kind) {
        Entry entry = FullDiary.of(kind);
        save(new Change.Put(entry));
        save(new Change.Remove(entry.id()));
        reopen();
        assertThat(journal.diary().isEmpty()).isTrue();
        assertThat(journal.bin()).containsExactly(new Binned(entry, Desk.NOW));
        save(new Change.Put(journal.bin().getFirst().entry()));
        reopen();
        assertThat(journal.bin()).isEmpty();
        assertThat(journal.diary().find(entry.id())).contains(entry);
    }

    /** Used that long after; 30 days are 2,592,000 seconds. */
    @ParameterizedTest
    @CsvSource({"0, 1", "2591999, 1", "2592000, 0", "2592001, 0", "99999999, 0"})
    void itIsEmptiedFromThe30thDayOfUseOn(long seconds, int left) {
        removed(7);
        now = Desk.NOW.plusSeconds(seconds);
        put(1);
        reopen();
        assertThat(journal.bin()).hasSize(left);
        assertThat(journal.diary().size()).isEqualTo(1);
        reopen();
        assertThat(journal.bin()).hasSize(left);
    }

    @Test
    void eachEntryHasItsOwnThirtyDays() {
        Reading early = removed(1);
        now = Desk.NOW.plus(Duration.ofDays(20));
        Reading late = removed(2);
        assertThat(journal.bin()).extracting(b -> b.entry().id()).containsExactly(late.id(), early.id());
        now = Desk.NOW.plus(Duration.ofDays(31));
        put(3);
        reopen();
        assertThat(journal.bin()).extracting(b -> b.entry().id()).containsExactly(late.id());
        assertThat(journal.bin().getFirst().keptUntil()).isEqualTo(Desk.NOW.plus(Duration.ofDays(50)));
    }

    @Test
    void aClockThatIsYearsAheadForADayErasesNothing() {
        removed(7);
        now = Desk.NOW.plus(Duration.ofDays(20 * 365));
        reopen();
        now = Desk.NOW.plus(Duration.ofDays(1));
        reopen();
        assertThat(journal.bin()).hasSize(1);
    }

    /** What was typed under the wrong clock lies in the future once the clock is right, and then does not count. */
    @Test
    void anEntryFromTheFutureDoesNotAgeTheBin() {
        removed(7);
        now = Desk.NOW.plus(Duration.ofDays(400));
        put(1);
        now = Desk.NOW.plus(Duration.ofDays(1));
        reopen();
        assertThat(journal.bin()).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackErasesNothing() {
        removed(7);
        now = Desk.NOW.minus(Duration.ofDays(20 * 365));
        reopen();
        assertThat(journal.bin()).hasSize(1);
        assertThat(journal.undoable()).isFalse();
    }

    @Test
    void aBinThatIsEmptiedByAgeTakesTheHistoryWithIt() {
        Reading seven = put(7);
        save(new Change.Put(seven.withPain(Pain.now(6))));
        save(new Change.Remove(seven.id()));
        now = Desk.NOW.plus(Duration.ofDays(30));
        put(1);
        reopen();
        assertThat(journal.history(seven.id())).isEmpty();
        assertThat(journal.revisions()).isEmpty();
        assertThat(journal.check().join()).isEmpty();
    }

    @Test
    void removingWhatIsNotThereOrTwiceChangesNothing() {
        Reading seven = removed(7);
        Diary before = journal.diary();
        save(new Change.Remove(seven.id()));
        save(new Change.Remove(EntryId.random()));
        assertThat(journal.diary()).isEqualTo(before);
        assertThat(journal.bin()).hasSize(1);
    }

    @Test
    void anEntryInTheBinCanBePutBackByUndoAndGoesAgainByRedo() {
        Reading seven = removed(7);
        journal.undo().join();
        assertThat(journal.diary().readings()).containsExactly(seven);
        assertThat(journal.bin()).isEmpty();
        journal.redo().join();
        assertThat(journal.diary().isEmpty()).isTrue();
        assertThat(journal.bin()).extracting(Binned::entry).containsExactly(seven);
    }

    @Test
    void erasingFromTheBinOneOfTwoLeavesTheOther() {
        Reading one = removed(1);
        Reading two = removed(2);
        assertThat(journal.erase(Set.of(one.id())).join()).isInstanceOf(Outcome.Saved.class);
        reopen();
        assertThat(journal.bin()).extracting(Binned::entry).isEqualTo(List.of(two));
        assertThat(journal.check().join()).isEmpty();
    }

    @Test
    void erasingNothingOrWhatIsNotThereHarmsNothing() {
        Reading one = put(1);
        assertThat(journal.erase(Set.of()).join()).isInstanceOf(Outcome.Saved.class);
        assertThat(journal.erase(Set.of(EntryId.random())).join()).isInstanceOf(Outcome.Saved.class);
        reopen();
        assertThat(journal.diary().readings()).containsExactly(one);
    }
}
