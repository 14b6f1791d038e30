package org.spasmdiary.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

class SafetyDraftTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");
    private static final Episode SPASM = Episode.begun(EntryId.random(), when(Duration.ofDays(-2)), NOW);
    private static final Diary OPEN = diary(SPASM);

    private static When when(Duration fromNow) {
        return When.of(NOW.plus(fromNow), ZONE);
    }

    private static Diary diary(Entry... entries) {
        return Diary.of(Profile.UNKNOWN, List.of(entries), false);
    }

    private static Diary saved(SafetyForm form, SafetyDraft draft, Diary diary) {
        Change change = draft.toChange(form, EntryId.random(), NOW, ZONE).orElseThrow();
        assertThat(change.problems(diary, NOW)).isEmpty();
        return change.applyTo(diary);
    }

    private static Reading only(Diary diary) {
        assertThat(diary.readings()).hasSize(1);
        return diary.readings().getFirst();
    }

    private static Episode injured(Injury injury) {
        return SPASM.withInjury(injury);
    }

    @Test
    void nothingIsAnsweredInAdvanceAndNothingPressedSavesNothing() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        assertThat(SafetyDraft.NOTHING.given()).isEmpty();
        assertThat(SafetyDraft.NOTHING.toChange(form, EntryId.random(), NOW, ZONE))
                .isEmpty();
    }

    @Test
    void followUpsShowOnlyAfterAYesOrAnUnsureYes() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        for (Choice yes : List.of(Choice.YES, Choice.NOT_SURE)) {
            SafetyDraft draft = SafetyDraft.NOTHING
                    .with(Item.NUMB_TINGLE_WEAK, yes)
                    .with(Item.CHEST_PAIN, yes)
                    .with(Item.INJURY, yes);
            assertThat(Stream.of(Item.BOTH_LEGS, Item.CHEST_PAIN_KIND, Item.SERIOUS_ACCIDENT))
                    .allMatch(item -> form.shows(item, draft));
        }
        SafetyDraft no = SafetyDraft.NOTHING
                .with(Item.NUMB_TINGLE_WEAK, Choice.NO)
                .with(Item.CHEST_PAIN, Choice.NO)
                .with(Item.INJURY, Choice.NO);
        for (SafetyDraft draft : List.of(no, SafetyDraft.NOTHING))
            assertThat(Stream.of(Item.BOTH_LEGS, Item.CHEST_PAIN_KIND, Item.SERIOUS_ACCIDENT))
                    .noneMatch(item -> form.shows(item, draft));
    }

    @Test
    void noneOfTheseAnswersOnlyWhatIsOnTheScreen() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        Diary after = saved(form, SafetyDraft.NOTHING.noneOfThese(form), OPEN);
        Reading reading = only(after);
        assertThat(reading.safety().answers().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SafetyQuestion.values())
                        .filter(SafetyQuestion::isDaily)
                        .toList())
                .doesNotContain(SafetyQuestion.BOTH_LEGS);
        assertThat(reading.safety().answers().values()).containsOnly(Answer.no(NOW));
        assertThat(reading.safety().chestPainKind()).isEqualTo(ChestPainKind.NOT_ASKED);
        assertThat(after.episodes().getFirst().injury().injury()).contains(Answer.no(NOW));
        assertThat(after.episodes().getFirst().injury().seriousAccident()).isEmpty();
    }

    @Test
    void noneOfTheseWithoutAnOpenSpasmLeavesTheInjuryNotAsked() {
        SafetyForm form = SafetyForm.of(diary(), NOW);
        assertThat(SafetyDraft.NOTHING.noneOfThese(form).given()).doesNotContainKeys(Item.INJURY, Item.BOTH_LEGS);
    }

    @Test
    void noneOfTheseNeverTakesBackAYes() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        SafetyDraft draft =
                SafetyDraft.NOTHING.with(Item.SADDLE_NUMB, Choice.NOT_SURE).noneOfThese(form);
        assertThat(draft.choice(Item.SADDLE_NUMB)).contains(Choice.NOT_SURE);
        assertThat(draft.choice(Item.FEVER)).contains(Choice.NO);
    }

    @Test
    void theKindOfChestPainIsNeverAnsweredByNoneOfThese() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        SafetyDraft draft =
                SafetyDraft.NOTHING.with(Item.CHEST_PAIN, Choice.YES).noneOfThese(form);
        assertThat(draft.choice(Item.CHEST_PAIN_KIND)).isEmpty();
        assertThat(only(saved(form, draft, OPEN)).safety().chestPainKind()).isEqualTo(ChestPainKind.NOT_ASKED);
    }

    @Test
    void halfFinishedKeepsTheAnsweredAndLeavesTheRestNotAsked() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        Reading reading = only(saved(form, SafetyDraft.NOTHING.with(Item.FEVER, Choice.NO), OPEN));
        assertThat(reading.safety().answers()).containsOnlyKeys(SafetyQuestion.FEVER_UNEXPLAINED);
        assertThat(reading.everyday().limitsDay()).isEqualTo(Tri.NOT_ASKED);
    }

    @Test
    void notSureIsAYesForSignsAndNotAskedForEverydayQuestions() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        SafetyDraft draft = SafetyDraft.NOTHING
                .with(Item.BLADDER_BOWEL, Choice.NOT_SURE)
                .with(Item.LIMITS_DAY, Choice.NOT_SURE)
                .with(Item.STUCK_LOCKED, Choice.YES);
        Reading reading = only(saved(form, draft, OPEN));
        assertThat(reading.safety().answer(SafetyQuestion.BLADDER_BOWEL)).contains(Answer.notSure(NOW));
        assertThat(reading.everyday().limitsDay()).isEqualTo(Tri.NOT_ASKED);
        assertThat(reading.everyday().stuckLocked()).isEqualTo(Tri.YES);
    }

    @Test
    void aFollowUpThatIsNoLongerShownIsNotSaved() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        SafetyDraft draft = SafetyDraft.NOTHING
                .with(Item.NUMB_TINGLE_WEAK, Choice.YES)
                .with(Item.BOTH_LEGS, Choice.YES)
                .with(Item.CHEST_PAIN, Choice.YES)
                .with(Item.CHEST_PAIN_KIND, Choice.RIB_ACHE)
                .with(Item.NUMB_TINGLE_WEAK, Choice.NO)
                .with(Item.CHEST_PAIN, Choice.NO);
        Reading reading = only(saved(form, draft, OPEN));
        assertThat(reading.safety().answers()).doesNotContainKey(SafetyQuestion.BOTH_LEGS);
        assertThat(reading.safety().chestPainKind()).isEqualTo(ChestPainKind.NOT_ASKED);
    }

    @Test
    void injuryIsAskedOnceASpasmAndSavedOnTheEpisode() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        SafetyDraft draft =
                SafetyDraft.NOTHING.with(Item.INJURY, Choice.YES).with(Item.SERIOUS_ACCIDENT, Choice.NOT_SURE);
        Diary after = saved(form, draft, OPEN);
        assertThat(after.readings()).isEmpty();
        assertThat(after.episodes().getFirst().injury())
                .isEqualTo(new Injury(Optional.of(Answer.yes(NOW)), Optional.of(Answer.notSure(NOW)), Tri.NOT_ASKED));
        assertThat(SafetyForm.of(after, NOW).shows(Item.INJURY, SafetyDraft.NOTHING))
                .isFalse();
    }

    @Test
    void anInjuryWithoutTheSecondAnswerAsksOnlyTheSecondAndKeepsTheFirst() {
        Answer first = Answer.yes(NOW.minusSeconds(60));
        Diary half = diary(injured(new Injury(Optional.of(first), Optional.empty(), Tri.NOT_ASKED)));
        SafetyForm form = SafetyForm.of(half, NOW);
        assertThat(form.shows(Item.INJURY, SafetyDraft.NOTHING)).isFalse();
        assertThat(form.shows(Item.SERIOUS_ACCIDENT, SafetyDraft.NOTHING)).isTrue();
        Diary after = saved(form, SafetyDraft.NOTHING.with(Item.SERIOUS_ACCIDENT, Choice.NO), half);
        assertThat(after.episodes().getFirst().injury().injury()).contains(first);
        assertThat(after.episodes().getFirst().injury().seriousAccident()).contains(Answer.no(NOW));
    }

    private static AlertOutcome checked(String rule, Duration fromNow) {
        return new AlertOutcome(
                EntryId.random(),
                when(fromNow),
                NOW,
                false,
                new RuleId(rule),
                Optional.empty(),
                OutcomeKind.CLINICIAN_CHECKED,
                Optional.empty(),
                Set.of());
    }

    @Test
    void newOrWorseIsAskedOnlyWhereAClinicianHasCheckedTheSignInThisSpasm() {
        SafetyDraft yes = SafetyDraft.NOTHING.with(Item.SADDLE_NUMB, Choice.YES).with(Item.FEVER, Choice.YES);
        SafetyForm inside = SafetyForm.of(diary(SPASM, checked("R02", Duration.ofDays(-2))), NOW);
        assertThat(inside.asksSince(Item.SADDLE_NUMB, yes)).isTrue();
        assertThat(inside.asksSince(Item.FEVER, yes)).isFalse();
        assertThat(inside.asksSince(Item.SADDLE_NUMB, SafetyDraft.NOTHING.with(Item.SADDLE_NUMB, Choice.NO)))
                .isFalse();
        SafetyForm before =
                SafetyForm.of(diary(SPASM, checked("R02", Duration.ofDays(-2).minusSeconds(1))), NOW);
        assertThat(before.asksSince(Item.SADDLE_NUMB, yes)).isFalse();
        SafetyForm mistaken =
                SafetyForm.of(diary(SPASM, checked("R02", Duration.ofDays(-1)).withMistake(true)), NOW);
        assertThat(mistaken.asksSince(Item.SADDLE_NUMB, yes)).isFalse();
    }

    @Test
    void bothLegsCheckedAsksAboutNumbnessToo() {
        SafetyForm form = SafetyForm.of(diary(SPASM, checked("R03", Duration.ofDays(-1))), NOW);
        assertThat(form.asksSince(Item.NUMB_TINGLE_WEAK, SafetyDraft.NOTHING.with(Item.NUMB_TINGLE_WEAK, Choice.YES)))
                .isTrue();
    }

    @Test
    void sameIsKeptBesideTheYesAndUnansweredStaysNotAsked() {
        Diary diary = diary(SPASM, checked("R09", Duration.ofDays(-1)));
        SafetyForm form = SafetyForm.of(diary, NOW);
        SafetyDraft yes = SafetyDraft.NOTHING.with(Item.FEVER, Choice.YES);
        assertThat(answer(saved(form, yes, diary)).sinceChecked()).isEqualTo(SinceChecked.NOT_ASKED);
        assertThat(answer(saved(form, yes.withSince(Item.FEVER, SinceChecked.SAME), diary)))
                .isEqualTo(Answer.yes(NOW).since(SinceChecked.SAME));
        SafetyDraft changed = yes.withSince(Item.FEVER, SinceChecked.SAME).with(Item.FEVER, Choice.NO);
        assertThat(answer(saved(form, changed, diary))).isEqualTo(Answer.no(NOW));
    }

    private static Answer answer(Diary diary) {
        return only(diary).safety().answer(SafetyQuestion.FEVER_UNEXPLAINED).orElseThrow();
    }

    @Test
    void oneUndoTakesBackAnswersAndInjuryTogether() {
        SafetyForm form = SafetyForm.of(OPEN, NOW);
        Change change = SafetyDraft.NOTHING
                .noneOfThese(form)
                .toChange(form, EntryId.random(), NOW, ZONE)
                .orElseThrow();
        assertThat(change.inverse(OPEN).applyTo(change.applyTo(OPEN))).isEqualTo(OPEN);
    }
}
