package org.spasmdiary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.When;

/** The sentences a person reads when something cannot be kept, word for word. */
class ProblemSentencesTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final When TEN = Samples.when("2026-03-10T10:00:00Z");
    private static final When NOON = Samples.when("2026-03-10T12:00:00Z");

    private static Arguments says(Problem problem, String sentence) {
        return Arguments.of(problem, sentence);
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                says(
                        Problem.of(Field.ONSET, "future", NOON),
                        "The start: Tue 10 Mar 2026, 12:00 is in the future."
                                + " Check the date; the latest allowed is 5 minutes from now."),
                says(
                        Problem.of(Field.ONSET, "tooOld", NOON),
                        "The start: Tue 10 Mar 2026, 12:00 is before 1900. Check the date."),
                says(
                        Problem.asking(Field.OBSERVED_AT, "longAgo", NOON),
                        "The time: Tue 10 Mar 2026, 12:00 is more than a year ago. Keep it?"),
                says(
                        Problem.of(Field.END, "endBeforeStart", TEN, NOON),
                        "The end: the end, Tue 10 Mar 2026, 10:00, is before the start, Tue 10 Mar 2026, 12:00."
                                + " The end must come after the start."),
                says(
                        Problem.of(Field.ONSET, "startAfterEnd", NOON, TEN),
                        "The start: the start, Tue 10 Mar 2026, 12:00, is after the end, Tue 10 Mar 2026, 10:00."
                                + " The start must come before the end."),
                says(
                        Problem.of(Field.JOINED_TO, "joinMissing"),
                        "Joined to is needed: name the earlier spasm that this one carries on."),
                says(
                        Problem.of(Field.JOINED_TO, "joinNotEarlier"),
                        "Joined to: a spasm can only be joined to one that began earlier."),
                says(
                        Problem.of(Field.ONSET, "secondOpen", TEN),
                        "The start: a spasm is already open, since Tue 10 Mar 2026, 10:00. Is this the same one?"
                                + " End that one first, or join them."),
                says(
                        Problem.of(Field.ONSET, "insideOpen", TEN, ""),
                        "The start: that start is inside the spasm that is still open, since Tue 10 Mar 2026, 10:00."
                                + " Change the start or join them."),
                says(
                        Problem.of(Field.ONSET, "runsInto", NOON, ""),
                        "The start: this spasm would run into the one that began Tue 10 Mar 2026, 12:00."
                                + " Change the start or the end, or join them."),
                says(
                        Problem.of(Field.PAIN_NOW, "nothingSaid"),
                        "There is nothing to save yet. Choose a pain number from 0 to 10, or fill in any other field."),
                says(
                        Problem.of(Field.OBSERVED_AT, "beforeSpasm", TEN, NOON),
                        "The time: Tue 10 Mar 2026, 10:00 is more than 7 days before the spasm began, Tue 10 Mar 2026,"
                                + " 12:00. Move the start?"),
                says(
                        Problem.asking(Field.PAIN_WORST_24H, "worstBelowNow", 4, 6),
                        "Worst is 4, lower than now, 6. Keep it?"),
                says(
                        Problem.asking(Field.PAIN_AVERAGE_24H, "averageAboveWorst", 7, 5),
                        "Average is 7, higher than the worst, 5. Keep it?"),
                says(
                        TextLimit.NOTE
                                .parse(Field.NOTE, "x".repeat(20_001))
                                .bad()
                                .orElseThrow(),
                        "Note may have 20,000 characters. This has 20,001."),
                says(
                        TimeText.parse(Field.AT, "noon", TEN.zone()).bad().orElseThrow(),
                        "Time: \"noon\" is not a time. Write it like 2026-03-10T07:40."),
                says(
                        Problem.of(Field.FILE, "keyTwice", "\"a\""),
                        "File: the same key stands twice in one group, \"a\". It could mean either."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void areSaidInFull(Problem problem, String sentence) {
        assertThat(WORDS.problem(problem)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberHasASentenceWithWhatWasTypedAndBothEndsOfItsRange(Measure measure) {
        String sentence = WORDS.problem(measure.problem(Field.MINUTES, "many"));
        String year = measure == Measure.BIRTH_YEAR ? "1900" : WORDS.format().number(measure.min());
        assertThat(sentence)
                .startsWith("Minutes is a ")
                .contains(year)
                .contains(
                        measure == Measure.BIRTH_YEAR ? "2200" : WORDS.format().number(measure.max()))
                .endsWith("You gave \"many\".");
    }

    @Test
    void everySentenceIsOneThatEndsAndLeavesNoPlaceUnfilled() {
        ResourceBundle all = ResourceBundle.getBundle("org.spasmdiary.words.problem", Locale.ROOT);
        for (String key : all.keySet()) {
            Problem problem = Problem.of(Field.NOTE, key.substring("problem.".length()), "a", "b", "c");
            assertThat(WORDS.problem(problem)).as(key).doesNotContain("{").matches(".+[.?]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasANameThatBeginsASentence(Field field) {
        assertThat(WORDS.field(field)).isNotBlank().doesNotEndWith(".").matches("[A-Z].*");
    }

    @Test
    void noTwoFieldsOfOneFormAreCalledTheSame() {
        for (Field[] form : new Field[][] {
            {
                Field.PAIN_NOW,
                Field.PAIN_WORST_24H,
                Field.PAIN_AVERAGE_24H,
                Field.PAIN_PATTERN,
                Field.SLEEP_HOURS,
                Field.TIMES_WOKEN,
                Field.WOKEN_BY_PAIN,
                Field.STRESS,
                Field.FLUIDS,
                Field.SITTING_HOURS,
                Field.PGIC,
                Field.NOTE,
                Field.PRIVATE_NOTE,
                Field.TEMPERATURE_C,
                Field.OBSERVED_AT
            },
            {
                Field.KIND,
                Field.PRODUCT,
                Field.INGREDIENT,
                Field.UNITS,
                Field.STRENGTH_MG,
                Field.PRESCRIBED,
                Field.PRESCRIBED_MAX_MG_24H,
                Field.PRESCRIBED_DAYS,
                Field.START,
                Field.END,
                Field.MINUTES,
                Field.AREAS,
                Field.PAIN_BEFORE,
                Field.PAIN_AFTER,
                Field.AFTER_MINUTES,
                Field.HELPED,
                Field.SIDE_EFFECTS
            },
            {Field.ONSET, Field.END, Field.ONSET_CERTAINTY, Field.ONSET_HOW, Field.END_REASON, Field.TITLE, Field.NOTE}
        }) assertThat(Arrays.stream(form).map(WORDS::field)).doesNotHaveDuplicates();
    }

    @Test
    void aValueOfAnyKindIsSaidAsAPersonReadsIt() {
        for (Object value :
                new Object[] {TEN, new BigDecimal("0.50"), 20_000, 20_000L, Duration.ofHours(50), "as it is"})
            assertThat(WORDS.problem(Problem.of(Field.NOTE, "tooLong", 1, value)))
                    .isEqualTo("Note may have " + WORDS.format().any(value) + " characters. This has 1.");
        assertThat(WORDS.format().any(new BigDecimal("0.50"))).isEqualTo("0.5");
    }
}
