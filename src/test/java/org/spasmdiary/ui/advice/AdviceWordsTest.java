package org.spasmdiary.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/** The words of Help: short, without blame, without the words that do not stand on a screen. */
class AdviceWordsTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final java.time.Instant NOW = java.time.Instant.parse("2026-03-12T11:40:00Z");
    /** ux.md, 5. */
    private static final Pattern NOT = Pattern.compile(
            "\\b(patients?|episodes?|relapses?|failed|missed|overdue|streaks?|normal|dangers?|diagnosis|seeds?)\\b",
            Pattern.CASE_INSENSITIVE);

    static Stream<CardText> cards() {
        return AdviceModel.of(Diary.EMPTY, Alerts.check(Diary.EMPTY, NOW), NOW, WORDS).cards().stream();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void noLineSaysWhatNoScreenSaysOrTellsAPersonWhatTheyShouldDo(CardText card) {
        for (CardText.Line line : card.lines()) {
            assertThat(NOT.matcher(line.text()).results()).as(line.text()).isEmpty();
            assertThat(line.text()).doesNotContainIgnoringCase("you should").doesNotContainIgnoringCase("you must");
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyLineIsOneOrAFewShortSentences(CardText card) {
        for (CardText.Line line : card.lines()) {
            assertThat(line.text()).matches("(?s)[A-Z0-9].*[.]");
            for (String sentence : line.text().split("(?<=[.?]) "))
                assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(27);
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyGuidanceCardEndsInTheSameWordsAndEveryCardHasATitle(CardText card) {
        assertThat(card.title()).isNotBlank();
        assertThat(card.name()).isNotBlank();
        boolean guidance =
                List.of("P1", "P2", "P3", "P4", "H", "G", "V", "B", "N").contains(card.key());
        if (guidance)
            assertThat(card.footer())
                    .endsWith("General advice from published articles. It does not know you."
                            + " Ask a clinician about your own case.");
    }

    @Test
    void noTwoRulesSayTheSame() {
        assertThat(Rules.ALL.stream().map(rule -> WORDS.text("ui.advice.rule." + rule.id())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "R11, 7 days",
        "R12, 2 weeks",
        "R13, 4 weeks",
        "R16, 24 hours",
        "R17, 90 days",
        "R22, 72 hours",
        "R24, 36 hours",
        "R26, 48 hours",
        "R28, 20 minutes",
        "R29, 2 hours",
        "R40, '1,200 mg'",
        "R41, 660 mg",
        "R42, '4,000 mg'",
        "R43, '3,000 mg'",
        "R44, 30 mg",
        "R45, 10 days",
        "R47, 14 days",
        "R48, 21 days",
        "R50, 20 weeks",
        "R55, 8 hours",
        "R56, 18"
    })
    void aRuleNamesTheNumberItTurnsOn(String rule, String number) {
        assertThat(WORDS.text("ui.advice.rule." + rule)).contains(number);
    }
}
