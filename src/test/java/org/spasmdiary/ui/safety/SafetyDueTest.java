package org.spasmdiary.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.When;

class SafetyDueTest {
    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    private static final Instant NOW = Instant.parse("2026-03-12T11:30:00Z"); // 00:30 on the 13th there
    private static final Episode SPASM = Episode.begun(EntryId.random(), at("2026-03-10T00:00:00Z"), NOW);

    private static When at(String text) {
        return When.of(Instant.parse(text), ZONE);
    }

    private static Reading answered(String time, SafetyQuestion question) {
        return Reading.empty(EntryId.random(), at(time), Instant.parse(time))
                .withSafety(SafetyAnswers.noneOf(List.of(question), Instant.parse(time)));
    }

    private static boolean due(Entry... entries) {
        return SafetyDue.today(Diary.of(Profile.UNKNOWN, List.of(entries), false), NOW, ZONE);
    }

    @Test
    void nothingIsAskedWithoutAnOpenSpasm() {
        assertThat(due()).isFalse();
        assertThat(due(SPASM)).isTrue();
    }

    @Test
    void theDayIsTheLocalOne() {
        assertThat(due(SPASM, answered("2026-03-12T10:59:59Z", SafetyQuestion.CHEST_PAIN)))
                .isTrue();
        assertThat(due(SPASM, answered("2026-03-12T11:00:00Z", SafetyQuestion.CHEST_PAIN)))
                .isFalse();
    }

    @Test
    void mistakesAnswersYetToComeAndTheFollowUpDoNotCount() {
        assertThat(due(
                        SPASM,
                        answered("2026-03-12T11:00:00Z", SafetyQuestion.CHEST_PAIN)
                                .withMistake(true)))
                .isTrue();
        assertThat(due(SPASM, answered("2026-03-12T11:31:00Z", SafetyQuestion.CHEST_PAIN)))
                .isTrue();
        assertThat(due(SPASM, answered("2026-03-12T11:00:00Z", SafetyQuestion.BOTH_LEGS)))
                .isTrue();
    }

    @Test
    void aDayWithAClockChangeIsStillOneDay() {
        ZoneId london = ZoneId.of("Europe/London");
        Diary diary = Diary.of(
                Profile.UNKNOWN, List.of(SPASM, answered("2026-03-28T23:59:59Z", SafetyQuestion.CHEST_PAIN)), false);
        assertThat(SafetyDue.today(diary, Instant.parse("2026-03-28T23:59:59Z"), london))
                .isFalse();
        assertThat(SafetyDue.today(diary, Instant.parse("2026-03-29T00:00:00Z"), london))
                .isTrue();
        Diary earlyOnTheShortDay = Diary.of(
                Profile.UNKNOWN, List.of(SPASM, answered("2026-03-29T00:00:00Z", SafetyQuestion.CHEST_PAIN)), false);
        assertThat(SafetyDue.today(earlyOnTheShortDay, Instant.parse("2026-03-29T22:59:59Z"), london))
                .isFalse();
        assertThat(SafetyDue.today(earlyOnTheShortDay, Instant.parse("2026-03-29T23:00:00Z"), london))
                .isTrue();
    }

    @Test
    void onceTheSpasmIsOverNothingIsDue() {
        var end = new End(at("2026-03-12T10:00:00Z"), EndReason.EASED);
        assertThat(due(SPASM.withEnd(Optional.of(end)))).isFalse();
    }

    @Test
    void theNewestAnswerIsTheLastAskedWhateverTheOrderOfTheEntries() {
        Diary diary = Diary.of(
                Profile.UNKNOWN,
                List.of(
                        answered("2026-03-12T11:00:00Z", SafetyQuestion.CHEST_PAIN),
                        answered("2026-03-12T09:00:00Z", SafetyQuestion.FEVER_UNEXPLAINED)),
                false);
        assertThat(SafetyDue.lastAsked(diary, NOW)).contains(Instant.parse("2026-03-12T11:00:00Z"));
        assertThat(SafetyDue.lastAsked(diary, Instant.parse("2026-03-12T10:00:00Z")))
                .contains(Instant.parse("2026-03-12T09:00:00Z"));
        assertThat(SafetyDue.lastAsked(Diary.EMPTY, NOW)).isEmpty();
    }
}
