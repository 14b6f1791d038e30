package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Joining, reopening and moving: each one step that undo takes back. */
class JoiningTest {
    private final Episode early = spasm(200, 150);
    private final Episode late = spasm(100, 60);

    private static Diary done(Change change, Diary diary) {
        assertThat(change.problems(diary, NOW)).isEmpty();
        Diary after = change.applyTo(diary);
        assertThat(change.inverse(diary).applyTo(after)).isEqualTo(diary);
        return after;
    }

    @Test
    void theLaterKeepsItsEndAndReasonAndTheFirstHasNoneBefore() {
        Episode stopped = late.withEnd(Optional.of(new End(hoursAgo(60), EndReason.STOPPED_LOGGING)));
        Diary diary = diary(early, stopped);
        List<Bout> bouts = diary.bouts().all();
        assertThat(Joining.before(diary, bouts.getFirst())).isEmpty();
        Bout before = Joining.before(diary, bouts.getLast()).orElseThrow();
        Diary after = done(Joining.of(before, bouts.getLast()), diary);
        assertThat(after.find(late.id())).contains(stopped.withJoinedTo(Optional.of(early.id())));
        assertThat(after.bouts().all()).hasSize(1);
        assertThat(after.bouts().all().getFirst().end()).isEqualTo(stopped.end());
    }

    @Test
    void aChainStaysWholeWhenItIsJoined() {
        Episode part = spasm(50, 40).withJoinedTo(Optional.of(late.id()));
        Diary diary = diary(early, late, part);
        Diary after = done(
                Joining.of(diary.bouts().all().getFirst(), diary.bouts().all().getLast()), diary);
        assertThat(after.bouts().all()).hasSize(1);
        assertThat(after.bouts().all().getFirst().id()).isEqualTo(early.id());
        assertThat(after.bouts().all().getFirst().parts()).hasSize(3);
    }

    @Test
    void theLastOneIsOpenAgainWithItsLatestEndTakenAway() {
        Episode part = spasm(55, 40).withJoinedTo(Optional.of(late.id()));
        Diary diary = diary(early, late, part);
        Bout bout = diary.bouts().all().getLast();
        Diary after = done(Reopening.of(diary, bout).ok().orElseThrow(), diary);
        assertThat(after.bouts().open()).extracting(Bout::id).containsExactly(late.id());
        assertThat(((Episode) after.find(late.id()).orElseThrow()).end()).isEqualTo(late.end());
    }

    @Test
    void anotherOpenOneOrALaterOneStandsInTheWayOfReopening() {
        Diary later = diary(early, late);
        assertThat(Reopening.of(later, later.bouts().all().getFirst()).bad())
                .contains(Problem.of(Field.END, "reopenLater", late.at()));
        Episode open = spasm(30);
        Diary another = diary(early, open);
        assertThat(Reopening.of(another, another.bouts().all().getFirst()).bad())
                .contains(Problem.of(Field.END, "reopenOther", open.at()));
    }

    @Test
    void whatIsOpenAlreadyIsNotChanged() {
        Diary diary = diary(spasm(30));
        Change change = Reopening.of(diary, diary.bouts().all().getFirst()).ok().orElseThrow();
        assertThat(change.applyTo(diary)).isEqualTo(diary);
    }

    @Test
    void anEntryMayGoToASpasmBegunByItsTimeOrWithinSevenDaysAfterIt() {
        Episode weekAfter = spasm(200 - 168);
        Episode later = spasm(200 - 169);
        Reading reading = pain(200, 3);
        Diary diary = diary(spasm(400, 300), weekAfter, later, reading);
        assertThat(Moving.choices(diary, reading)).extracting(Bout::id).doesNotContain(later.id());
        assertThat(Moving.choices(diary, reading)).extracting(Bout::id).contains(weekAfter.id());
        assertThat(Moving.choices(diary, reading)).hasSize(2);
    }

    @Test
    void onlyWhatItsTimeDoesNotSayIsWrittenAndTheWayBackTakesItAway() {
        Reading reading = pain(90, 3);
        Diary diary = diary(early, late, reading);
        Bout other = diary.bouts().all().getFirst();
        Diary moved = done(Moving.to(diary, reading, Optional.of(other)), diary);
        Reading named = (Reading) moved.find(reading.id()).orElseThrow();
        assertThat(named.episode()).contains(early.id());
        assertThat(moved.boutOf(named)).contains(moved.bouts().all().getFirst());
        Diary back = done(Moving.to(moved, named, Optional.empty()), moved);
        assertThat(back).isEqualTo(diary);
        Bout own = diary.bouts().all().getLast();
        assertThat(Moving.to(moved, named, Optional.of(own)).applyTo(moved)).isEqualTo(diary);
    }

    @Test
    void anOldTimeIsAskedAboutOnceAndNotWithEveryLaterChange() {
        Instant years = NOW.plusSeconds(3L * 365 * 86400);
        Diary diary = diary(late);
        Change edit = new Change.Put(late.withNotes("", new Notes("more", "")));
        assertThat(edit.problems(diary, years)).isEmpty();
        assertThat(edit.problems(Diary.EMPTY, years)).extracting(Problem::key).containsExactly("longAgo");
        Change moved = new Change.Put(late.withOnset(hoursAgo(99), OnsetCertainty.EXACT));
        assertThat(moved.problems(diary, years)).extracting(Problem::key).containsExactly("longAgo");
    }
}
