package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.SafetyQuestion;

/** When the warning signs were last asked about, and when it is time again. */
class SafetyCheckTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z").injury(false);

    @SafeVarargs
    private static SafetyCheck check(String now, Supplier<? extends Entry>... entries) {
        Diary diary = diary(entries);
        return SafetyCheck.of(diary, diary.bouts().last().orElseThrow(), at(now));
    }

    @Test
    void neverAskedIsDueAtOnceAndAllSevenAreMissing() {
        SafetyCheck check = check("2026-05-01T08:00:00Z", SPASM);
        assertThat(check.missing()).hasSize(7).allMatch(SafetyQuestion::isDaily);
        assertThat(check.last()).isEmpty();
        assertThat(check.isDue(at("2026-05-01T08:00:00Z"))).isTrue();
    }

    @Test
    void askedIsDueAgainAfterMoreThanADay() {
        SafetyCheck check = check(
                "2026-05-03T08:00:00Z", SPASM, reading("2026-05-01T09:00:00Z").noneOfThese());
        assertThat(check.missing()).isEmpty();
        assertThat(check.isDue(at("2026-05-02T09:00:00Z"))).isFalse();
        assertThat(check.isDue(at("2026-05-02T09:00:01Z"))).isTrue();
    }

    @Test
    void theOldestOfTheNewestAnswersIsTheLastCheck() {
        SafetyCheck check = check(
                "2026-05-03T08:00:00Z",
                SPASM,
                reading("2026-05-01T09:00:00Z").noneOfThese(),
                reading("2026-05-02T09:00:00Z").no(SafetyQuestion.FEVER_UNEXPLAINED));
        assertThat(check.last().orElseThrow().answer().askedAt()).isEqualTo(at("2026-05-01T09:00:00Z"));
        assertThat(check.asked().get(SafetyQuestion.FEVER_UNEXPLAINED).answer().askedAt())
                .isEqualTo(at("2026-05-02T09:00:00Z"));
    }

    @Test
    void answersBeforeTheOnsetStillAheadOrByMistakeDoNotCount() {
        SafetyCheck check = check(
                "2026-05-01T10:00:00Z",
                SPASM,
                reading("2026-05-01T07:59:59Z").noneOfThese(),
                reading("2026-05-01T09:00:00Z").noneOfThese().byMistake(),
                reading("2026-05-01T10:00:01Z").noneOfThese());
        assertThat(check.missing()).hasSize(7);
    }

    @Test
    void oneSingleAnswerIsNoCheck() {
        SafetyCheck check = check(
                "2026-05-01T10:00:00Z", SPASM, reading("2026-05-01T09:00:00Z").yes(SafetyQuestion.CHEST_PAIN));
        assertThat(check.missing()).hasSize(6).doesNotContain(SafetyQuestion.CHEST_PAIN);
        assertThat(check.last()).isEmpty();
    }

    @Test
    void aFallNotAskedAboutKeepsItDue() {
        SafetyCheck check = check(
                "2026-05-01T10:00:00Z",
                spasm("2026-05-01T08:00:00Z"),
                reading("2026-05-01T09:00:00Z").noneOfThese());
        assertThat(check.injuryAsked()).isFalse();
        assertThat(check.last()).isPresent();
        assertThat(check.isDue(at("2026-05-01T10:00:00Z"))).isTrue();
    }
}
