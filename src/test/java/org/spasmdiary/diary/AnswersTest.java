package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Safety answers never turn into something that was not said, and typed numbers are read as they are meant. */
class AnswersTest {
    private static final String AT = "2026-03-12T07:15:00Z";

    @ParameterizedTest
    @EnumSource
    void notSureCountsAsYesAndSaysSo(SafetyQuestion question) {
        SafetyAnswers safety = reading(AT).notSure(question).get().safety();
        assertThat(safety.isYes(question)).isTrue();
        assertThat(safety.answer(question).orElseThrow().unsure()).isTrue();
        assertThat(safety.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionThatWasNotAskedIsNeitherYesNorNo(SafetyQuestion question) {
        SafetyAnswers safety = reading(AT).get().safety();
        assertThat(safety.isYes(question)).isFalse();
        assertThat(safety.answer(question)).isEmpty();
    }

    @Test
    void noneOfTheseSaysNoToWhatWasShownAndToNothingElse() {
        Instant asked = Instant.parse(AT);
        SafetyAnswers none =
                SafetyAnswers.noneOf(List.of(SafetyQuestion.CHEST_PAIN, SafetyQuestion.SADDLE_NUMB), asked);
        assertThat(none.answers())
                .isEqualTo(Map.of(
                        SafetyQuestion.CHEST_PAIN, Answer.no(asked),
                        SafetyQuestion.SADDLE_NUMB, Answer.no(asked)));
        assertThat(SafetyAnswers.noneOf(List.of(), asked).isEmpty()).isTrue();
    }

    @Test
    void aKindOfChestPainAloneIsAnAnswer() {
        assertThat(new SafetyAnswers(Map.of(), ChestPainKind.RIB_ACHE).isEmpty())
                .isFalse();
        assertThat(reading(AT).chestPain(ChestPainKind.SUDDEN).get().isEmpty()).isFalse();
    }

    @Test
    void aNoCanBeNeitherUnsureNorNewOrWorse() {
        Instant asked = Instant.parse(AT);
        for (SinceChecked since : SinceChecked.values()) {
            if (since != SinceChecked.NOT_ASKED)
                assertThatThrownBy(() -> new Answer(false, false, since, asked))
                        .isInstanceOf(IllegalArgumentException.class);
            assertThat(new Answer(true, true, since, asked).sinceChecked()).isEqualTo(since);
        }
        assertThatThrownBy(() -> new Answer(false, true, SinceChecked.NOT_ASKED, asked))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerIsTimedInWholeSeconds() {
        assertThat(Answer.yes(Instant.parse("2026-03-12T07:15:00.9Z")).askedAt())
                .isEqualTo(Instant.parse("2026-03-12T07:15:00Z"));
    }

    @Test
    void anInjuryOrAnAccidentIsYesAlsoWhenNotSure() {
        assertThat(spasm(AT).injuryNotSure().get().injury().isYes()).isTrue();
        assertThat(spasm(AT).injury(true).get().injury().isYes()).isTrue();
        assertThat(spasm(AT).injury(false).get().injury().isYes()).isFalse();
        assertThat(spasm(AT).get().injury().isYes()).isFalse();
        assertThat(spasm(AT).injury(true).get().injury().isSerious()).isFalse();
        assertThat(spasm(AT).injury(true).seriousAccident(true).get().injury().isSerious())
                .isTrue();
        assertThat(spasm(AT).injury(true).seriousAccident(false).get().injury().isSerious())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"YES, true, true", "NO, false, true", "NOT_ASKED, false, false"})
    void anAnswerHasThreeValues(Tri tri, boolean yes, boolean asked) {
        assertThat(tri.isYes()).isEqualTo(yes);
        assertThat(tri.isAsked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "' 7 ', 7",
        "+7, 7",
        "-1, -1",
        "7.5, 7.5",
        "'7,5', 7.5",
        "007, 7",
        "0.000000001, 0.000000001",
    })
    void aNumberIsReadHoweverAPersonWritesIt(String typed, BigDecimal number) {
        assertThat(Typed.number(typed).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "five",
                "1e3",
                "0x10",
                "7.",
                ".5",
                "1,200.5",
                "1 200",
                "--1",
                "7 mg",
                "٧",
                "½",
                "NaN",
                "Infinity",
                "1234567890",
                "0.1234567890"
            })
    void whatIsNoPlainNumberIsNotGuessed(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }

    @Test
    void aTypedValueIsCarriedOnAndAProblemStaysTheSameProblem() {
        Typed<BigDecimal> good = Measure.PAIN.parse(Field.PAIN_NOW, "7");
        assertThat(good.map(BigDecimal::intValueExact).ok()).contains(7);
        assertThat(good.bad()).isEmpty();
        Typed<BigDecimal> bad = Measure.PAIN.parse(Field.PAIN_NOW, "11");
        assertThat(bad.map(BigDecimal::intValueExact).bad()).isEqualTo(bad.bad());
        assertThat(bad.ok()).isEqualTo(Optional.empty());
    }

    @Test
    void painIsComparedByItsNumber() {
        assertThat(new PainScore(9)).isLessThan(new PainScore(10));
        assertThat(new PainScore(4)).isEqualByComparingTo(new PainScore(4));
    }
}
