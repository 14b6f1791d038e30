package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.all;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.diary.SafetyQuestion.SADDLE_NUMB;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.Samples;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.SafetyQuestion;

class SafetyCheckRuleTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z").injury(false);

    @Test
    void exactlyADayAgoIsNotDueAndOneSecondMoreIs() {
        var check = reading("2026-05-01T09:00:00Z").noneOfThese();
        AlertBoard quiet = at("2026-05-02T09:00:00Z", SPASM, check);
        assertThat(all(quiet)).isEmpty();
        assertThat(quiet.lastSafetyCheck()).contains(Samples.at("2026-05-01T09:00:00Z"));
        AlertBoard due = at("2026-05-02T09:00:01Z", SPASM, check);
        assertThat(all(due)).containsExactly("R25");
        assertThat(alert(due, "R25").since()).isEqualTo(Samples.at("2026-05-02T09:00:01Z"));
    }

    @ParameterizedTest
    @EnumSource(SafetyQuestion.class)
    void aQuestionThatWasNeverAskedIsDueFromTheOnsetOn(SafetyQuestion question) {
        neverAsked(BoardSource.REAL, question);
    }

    @Test
    void readingNotAskedAsNoIsNoticed() {
        assertThatThrownBy(() -> neverAsked(WrongDiaries.NOT_ASKED_IS_NO, SADDLE_NUMB))
                .isInstanceOf(AssertionError.class);
    }

    private static void neverAsked(BoardSource source, SafetyQuestion left) {
        var some = reading("2026-05-01T09:00:00Z").pain(3);
        for (SafetyQuestion question : SafetyQuestion.values()) if (question != left) some = some.no(question);
        AlertBoard board = source.at("2026-05-01T10:00:00Z", List.of(SPASM, some));
        if (!left.isDaily()) {
            assertThat(all(board)).as("the follow-up is not part of the check").isEmpty();
            return;
        }
        assertThat(all(board)).containsExactly("R25");
        assertThat(board.lastSafetyCheck()).isEmpty();
        assertThat(alert(board, "R25").since()).isEqualTo(Samples.at("2026-05-01T08:00:00Z"));
        assertThat(alert(board, "R25").args()).containsEntry("missing", List.of(left));
    }

    @Test
    void theInjuryQuestionIsPartOfIt() {
        var check = reading("2026-05-01T09:00:00Z").noneOfThese();
        AlertBoard board = at("2026-05-01T10:00:00Z", spasm("2026-05-01T08:00:00Z"), check);
        assertThat(all(board)).containsExactly("R25");
        assertThat(board.lastSafetyCheck()).contains(Samples.at("2026-05-01T09:00:00Z"));
    }

    @Test
    void theOldestOfTheNewestAnswersIsTheLastCheck() {
        var check = reading("2026-05-01T09:00:00Z").noneOfThese();
        var oneMore = reading("2026-05-02T08:00:00Z").no(SADDLE_NUMB);
        assertThat(at("2026-05-02T08:30:00Z", SPASM, check, oneMore).lastSafetyCheck())
                .contains(Samples.at("2026-05-01T09:00:00Z"));
    }

    @Test
    void aYesAndAnUnsureAnswerCountAsAsked() {
        var check = reading("2026-05-01T09:00:00Z").noneOfThese().notSure(SADDLE_NUMB);
        assertThat(all(at("2026-05-01T10:00:00Z", SPASM, check))).containsExactly("R02");
    }

    @Test
    void theTimeOfAskingCountsNotThatOfTheEntry() {
        var early = reading("2026-05-01T09:00:00Z").noneOfThese();
        var later = early.answer(SADDLE_NUMB, Answer.no(Samples.at("2026-05-01T20:00:00Z")));
        assertThat(at("2026-05-01T21:00:00Z", SPASM, later).lastSafetyCheck())
                .contains(Samples.at("2026-05-01T09:00:00Z"));
        var before = early.answer(SADDLE_NUMB, Answer.no(Samples.at("2026-05-01T07:59:59Z")));
        assertThat(all(at("2026-05-01T21:00:00Z", SPASM, before)))
                .as("asked before the spasm began")
                .containsExactly("R25");
    }

    @Test
    void anotherSpasmsAnswersMistakesAndEndsCountForNothing() {
        var ended = spasm("2026-04-28T08:00:00Z").injury(false).eased("2026-04-29T08:00:00Z");
        var old = reading("2026-04-28T09:00:00Z").noneOfThese();
        assertThat(all(at("2026-05-01T10:00:00Z", ended, old))).isEmpty();
        assertThat(at("2026-05-01T10:00:00Z", ended, old).lastSafetyCheck()).isEmpty();
        var wrong = reading("2026-05-01T09:00:00Z").noneOfThese().byMistake();
        assertThat(all(at("2026-05-01T10:00:00Z", ended, SPASM, old, wrong))).containsExactly("R25");
    }

    @Test
    void ofTwoOpenSpasmsTheLaterOneGivesTheLastCheck() {
        var older = spasm("2026-04-28T08:00:00Z").injury(false);
        var olderCheck = reading("2026-04-30T09:00:00Z").noneOfThese();
        AlertBoard board = at("2026-05-01T10:00:00Z", older, SPASM, olderCheck);
        assertThat(board.lastSafetyCheck()).isEmpty();
        assertThat(all(board)).containsExactly("R25", "R25");
    }
}
