package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.NOW;
import static org.spasmdiary.ui.spasm.SpasmSamples.ago;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.diary;
import static org.spasmdiary.ui.spasm.SpasmSamples.ended;
import static org.spasmdiary.ui.spasm.SpasmSamples.hoursAgo;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;
import static org.spasmdiary.ui.spasm.SpasmSamples.saved;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.spasm.SameOrNew.Suggested;

class SameOrNewTest {
    private static final Reading ENTRY = pain(hoursAgo(0), 4);

    private static SameOrNew.Suggested suggested(Duration sinceEnd) {
        Diary diary = diary(ended(ago(sinceEnd.plusDays(2)), ago(sinceEnd)), ENTRY);
        return SameOrNew.of(diary, ENTRY).orElseThrow().suggested();
    }

    @Test
    void isNotAskedInsideAnOpenSpasmThatIsWrittenAbout() {
        Diary diary = diary(begun(hoursAgo(60)), pain(hoursAgo(36), 5), ENTRY);
        assertThat(SameOrNew.of(diary, ENTRY)).isEmpty();
    }

    @Test
    void isAskedAfterMoreThan36HoursWithoutAnEntryAndNotAtExactly36() {
        Episode open = begun(hoursAgo(60));
        Reading last = pain(ago(Duration.ofHours(36).plusSeconds(1)), 5);
        SameOrNew asked = SameOrNew.of(diary(open, last, ENTRY), ENTRY).orElseThrow();
        assertThat(asked.open()).map(Bout::id).contains(open.id());
        assertThat(asked.last()).contains(last);
        assertThat(asked.suggested()).isEqualTo(Suggested.NOTHING);
        assertThat(asked.offersSame()).isTrue();
        assertThat(SameOrNew.of(diary(begun(hoursAgo(36)), ENTRY), ENTRY)).isEmpty();
        assertThat(SameOrNew.of(diary(begun(ago(Duration.ofHours(36).plusSeconds(1))), ENTRY), ENTRY))
                .isPresent();
    }

    @Test
    void aLaterEntryHasAlreadySpoken() {
        Reading backFilled = pain(hoursAgo(2), 4);
        assertThat(SameOrNew.of(diary(begun(hoursAgo(60)), backFilled, ENTRY), backFilled))
                .isEmpty();
    }

    @Test
    void painNoughtAnAnsweredEntryAndAMistakeAskNothing() {
        Reading nought = pain(hoursAgo(0), 0);
        Reading answered = ENTRY.withStillThere(Tri.NO);
        Reading mistake = ENTRY.withMistake(true);
        assertThat(SameOrNew.of(diary(nought), nought)).isEmpty();
        assertThat(SameOrNew.of(diary(answered), answered)).isEmpty();
        assertThat(SameOrNew.of(diary(mistake), mistake)).isEmpty();
        assertThat(SameOrNew.of(diary(pain(hoursAgo(0), 1)), pain(hoursAgo(0), 1)))
                .isPresent();
    }

    @Test
    void anEntryBeforeALaterSpasmAsksNothingSinceThatStandsInTheWayOfEveryAnswer() {
        Reading between = pain(hoursAgo(100), 3);
        Episode first = ended(hoursAgo(130), hoursAgo(105));
        assertThat(SameOrNew.of(diary(first, ended(hoursAgo(50), hoursAgo(20)), between), between))
                .isEmpty();
        assertThat(SameOrNew.of(diary(first, begun(hoursAgo(50)), between), between))
                .isEmpty();
        assertThat(SameOrNew.of(diary(first, between), between)).isPresent();
    }

    @Test
    void anEntryInTheVeryMomentOfTheEndStillBelongsToTheSpasm() {
        Reading atEnd = pain(hoursAgo(20), 3);
        Reading after = pain(ago(Duration.ofHours(20).minusSeconds(1)), 3);
        Episode over = ended(hoursAgo(50), hoursAgo(20));
        assertThat(SameOrNew.of(diary(over, atEnd), atEnd)).isEmpty();
        assertThat(SameOrNew.of(diary(over, after), after)).isPresent();
    }

    @Test
    void aSpasmMarkedAsAMistakeIsNoSpasmBefore() {
        Diary diary = diary(ended(hoursAgo(50), hoursAgo(5)).withMistake(true), ENTRY);
        assertThat(SameOrNew.of(diary, ENTRY).orElseThrow().offersSame()).isFalse();
    }

    @Test
    void sameOpensThePartOfAJoinedSpasmThatEndedLast() {
        Episode first = ended(hoursAgo(90), hoursAgo(70));
        Episode second = ended(hoursAgo(60), hoursAgo(5)).withJoinedTo(Optional.of(first.id()));
        Diary diary = diary(first, second, ENTRY);
        Diary after = saved(SameOrNew.of(diary, ENTRY).orElseThrow().same(), diary);
        assertThat(after.bouts().latestOpen().flatMap(Bout::openPart).map(Episode::id))
                .contains(second.id());
        assertThat(after.find(first.id())).contains(first);
    }

    @Test
    void theGapIsCountedFromTheOnsetWhenTheOnlyEntryLiesBeforeIt() {
        Episode open = begun(hoursAgo(37));
        Reading before = pain(hoursAgo(40), 2).withEpisode(Optional.of(open.id()));
        SameOrNew asked = SameOrNew.of(diary(open, before, ENTRY), ENTRY).orElseThrow();
        assertThat(asked.gap()).contains(Duration.ofHours(37));
        assertThat(asked.lastEntryAt()).contains(hoursAgo(37));
    }

    @Test
    void sameIsSuggestedUnder24Hours() {
        assertThat(suggested(Duration.ofHours(24).minusSeconds(1))).isEqualTo(Suggested.SAME);
        assertThat(suggested(Duration.ofHours(24))).isEqualTo(Suggested.NOTHING);
    }

    @Test
    void newIsSuggestedFrom30DaysOnAndSameIsThenNotOffered() {
        assertThat(suggested(Duration.ofDays(30).minusSeconds(1))).isEqualTo(Suggested.NOTHING);
        assertThat(suggested(Duration.ofDays(30))).isEqualTo(Suggested.NEW);
        Diary old = diary(ended(ago(Duration.ofDays(32)), ago(Duration.ofDays(30))), ENTRY);
        assertThat(SameOrNew.of(old, ENTRY).orElseThrow().offersSame()).isFalse();
    }

    @Test
    void withoutAnySpasmBeforeOnlyNewIsSuggested() {
        SameOrNew first = SameOrNew.of(diary(ENTRY), ENTRY).orElseThrow();
        assertThat(first.suggested()).isEqualTo(Suggested.NEW);
        assertThat(first.offersSame()).isFalse();
    }

    @Test
    void sameOpensTheEndedOneAgain() {
        Diary diary = diary(ended(hoursAgo(50), hoursAgo(5)), ENTRY);
        Diary after = saved(SameOrNew.of(diary, ENTRY).orElseThrow().same(), diary);
        assertThat(after.bouts().all()).singleElement().matches(Bout::isOpen);
        assertThat(after.find(ENTRY.id())).contains(ENTRY.withStillThere(Tri.YES));
        assertThat(SameOrNew.undecided(after)).isEmpty();
    }

    @Test
    void sameInAnOpenOneLeavesTheGapAGap() {
        Diary diary = diary(begun(hoursAgo(90)), pain(hoursAgo(80), 5), ENTRY);
        Diary after = saved(SameOrNew.of(diary, ENTRY).orElseThrow().same(), diary);
        assertThat(after.readings()).hasSize(2);
        assertThat(after.bouts().all()).singleElement().matches(Bout::isOpen);
    }

    private static Diary silent() {
        return diary(begun(hoursAgo(90)), pain(hoursAgo(80), 5), pain(hoursAgo(70), 0), ENTRY);
    }

    private static Diary fresh(Ending ending) {
        Diary diary = silent();
        SameOrNew asked = SameOrNew.of(diary, ENTRY).orElseThrow();
        StartDraft start = StartDraft.at(ENTRY.at(), OnsetCertainty.ABOUT);
        return saved(asked.fresh(diary, start, ending, EntryId.random(), NOW), diary);
    }

    private static End endOfFirst(Diary diary) {
        return diary.episodes().getFirst().end().orElseThrow();
    }

    @Test
    void aNewOneEndsTheOldOneAtTheChosenTime() {
        Diary after = fresh(new Ending.Eased(new Typed.Ok<>(hoursAgo(70))));
        assertThat(after.episodes()).hasSize(2);
        assertThat(endOfFirst(after)).isEqualTo(new End(hoursAgo(70), EndReason.EASED));
        assertThat(after.bouts().latestOpen()).map(Bout::onset).contains(ENTRY.at());
        assertThat(SameOrNew.undecided(after)).isEmpty();
    }

    @Test
    void notKnownEndsItAtTheLastConfirmedEntry() {
        Diary after = fresh(new Ending.StoppedWriting());
        assertThat(endOfFirst(after)).isEqualTo(new End(hoursAgo(80), EndReason.STOPPED_LOGGING));
    }

    @Test
    void anAcheEndsTheOpenOneAndSaysItIsNotThere() {
        Diary diary = silent();
        SameOrNew asked = SameOrNew.of(diary, ENTRY).orElseThrow();
        Diary after = saved(asked.ache(diary, new Ending.StoppedWriting(), NOW), diary);
        assertThat(after.bouts().latestOpen()).isEmpty();
        assertThat(after.find(ENTRY.id())).contains(ENTRY.withStillThere(Tri.NO));
    }

    @Test
    void anAcheWithNoSpasmOpenOnlyMarksTheEntry() {
        Diary diary = diary(ended(hoursAgo(90), hoursAgo(70)), ENTRY);
        SameOrNew asked = SameOrNew.of(diary, ENTRY).orElseThrow();
        Diary after = saved(asked.ache(diary, new Ending.StoppedWriting(), NOW), diary);
        assertThat(after.episodes()).isEqualTo(diary.episodes());
    }

    @Test
    void aStartInsideTheOldOneIsAProblemThatNamesBothTimes() {
        Diary diary = silent();
        SameOrNew asked = SameOrNew.of(diary, ENTRY).orElseThrow();
        StartDraft start = StartDraft.at(hoursAgo(75), OnsetCertainty.ABOUT);
        Typed<? extends org.spasmdiary.diary.Change> change =
                asked.fresh(diary, start, new Ending.Eased(new Typed.Ok<>(hoursAgo(70))), EntryId.random(), NOW);
        assertThat(change.ok().orElseThrow().problems(diary, NOW))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("inside");
                    assertThat(problem.args()).containsExactly(hoursAgo(90), hoursAgo(70));
                });
    }

    @Test
    void decideLaterStaysUndecidedUntilAnswered() {
        Diary diary = silent();
        assertThat(SameOrNew.undecided(diary)).map(SameOrNew::reading).contains(ENTRY);
        assertThat(SameOrNew.undecided(diary(begun(hoursAgo(60)), pain(hoursAgo(30), 5), ENTRY)))
                .isEmpty();
    }

    @Test
    void lastEntryMeansTheOneBeforeOrTheOnset() {
        Diary bare = diary(begun(hoursAgo(90)), ENTRY);
        Optional<When> none = SameOrNew.of(bare, ENTRY).orElseThrow().lastEntryAt();
        assertThat(none).contains(hoursAgo(90));
        assertThat(SameOrNew.of(silent(), ENTRY).orElseThrow().lastEntryAt()).contains(hoursAgo(70));
    }
}
