package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.diary.SafetyQuestion.BLADDER_BOWEL;
import static org.spasmdiary.diary.SafetyQuestion.NUMB_TINGLE_WEAK;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.words.Words;

class AlertTextTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");

    private static AlertText text(AlertBoard board, String rule) {
        return AlertText.of(alert(board, rule), Profile.UNKNOWN.withCountry("DE"), WORDS);
    }

    @Test
    void anEmergencyNamesTheAnswerAndTheNumber() {
        AlertText text = text(
                at("2026-05-02T10:00:00Z", reading("2026-05-02T09:00:00+02:00").yes(BLADDER_BOWEL)), "R01");
        assertThat(text.title()).isEqualTo("Get emergency help now");
        assertThat(text.text())
                .isEqualTo("On Sat 2 May 2026, 09:00 you said your bladder or bowels had changed since the spasm began."
                        + " Published advice treats this as a medical emergency. Call 112 or go to the nearest"
                        + " emergency department now. Ask someone else to drive.");
        assertThat(text.action()).isEqualTo("call the emergency number or go now");
    }

    @Test
    void anUnsureAnswerIsSaidFirstAndALaterNoLast() {
        AlertText text = text(
                at(
                        "2026-05-04T10:00:00Z",
                        reading("2026-05-02T09:00:00Z").notSure(NUMB_TINGLE_WEAK),
                        reading("2026-05-03T09:00:00Z").no(NUMB_TINGLE_WEAK)),
                "R07");
        assertThat(text.text())
                .startsWith("You were not sure, so the diary treats it as yes. On Sat 2 May 2026, 09:00 you said")
                .endsWith("On Sun 3 May 2026 you answered no.");
    }

    @Test
    void aGapSaysHowLongAgoAndWhatItMayHavePassed() {
        var last = reading("2026-05-06T20:00:00Z").pain(4);
        assertThat(text(at("2026-05-08T09:00:00Z", SPASM, last), "R24").text())
                .isEqualTo("Your last entry was 1 d 13 h ago. Has the spasm ended? If yes, say when. If it is still"
                        + " there, add an entry. If it is still there, it has passed 7 days, and published advice is"
                        + " to see a doctor.");
        assertThat(text(at("2026-05-03T09:00:00Z", SPASM), "R24").text())
                .startsWith("Your last entry was when the spasm began, 2 d 1 h ago. Has")
                .endsWith("add an entry.");
        assertThat(text(
                                at(
                                        "2026-05-01T09:00:30Z",
                                        SPASM,
                                        reading("2026-05-01T09:00:00Z").pain(0)),
                                "R24")
                        .text())
                .startsWith("Your last entry was just now.");
    }

    @Test
    void safetyQuestionsSaySinceWhen() {
        assertThat(text(at("2026-05-01T09:00:00Z", SPASM), "R25").text())
                .startsWith("You have not answered the safety questions since this spasm began. They");
        var check = reading("2026-05-01T09:00:00+02:00").noneOfThese();
        assertThat(text(at("2026-05-03T07:00:00Z", spasm("2026-05-01T06:00:00Z"), check), "R25")
                        .text())
                .startsWith("You have not answered the safety questions since Fri 1 May 2026, 09:00. They");
    }

    @Test
    void anOnsetThatIsNotExactIsSaid() {
        var still = reading("2026-05-09T08:00:00Z").pain(3);
        assertThat(text(at("2026-05-09T09:00:00Z", SPASM, still), "R11").text()).endsWith("to take along.");
        assertThat(text(at("2026-05-09T09:00:00Z", SPASM.about(), still), "R11").text())
                .endsWith("The start is about Fri 1 May 2026, 08:00, as you gave it.");
        assertThat(text(
                                at(
                                        "2026-05-09T09:00:00Z",
                                        SPASM.onsetUnknown(),
                                        reading("2026-05-01T10:00:00Z").pain(3),
                                        still),
                                "R11")
                        .text())
                .contains("Fri 1 May 2026, 10:00")
                .endsWith("it has lasted at least 7 d 22 h.");
    }

    @ParameterizedTest
    @CsvSource({"R22, 72 hours.", "R11, 7 days", "R12, 2 weeks", "R13, 4 weeks"})
    void whatNobodyKnowsIsNeverAllClear(String rule, String limit) {
        String text =
                AlertText.of(new Unknown(new RuleId(rule), java.util.Optional.empty(), java.util.Map.of()), WORDS);
        assertThat(text).startsWith("If it is still there, it has passed " + limit);
        assertThat(text.contains("see a doctor")).isEqualTo(!rule.equals("R22"));
    }

    @Test
    void aBrokenRuleIsSaidInPlainWords() {
        assertThat(AlertText.of(new BrokenRule(new RuleId("R11"), "NullPointerException"), WORDS))
                .isEqualTo("Could not check \"See a doctor: longer than 7 days\" (R11): something went wrong in the"
                        + " program.");
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void everyTierHasAWordAndAnAction(Tier tier) {
        assertThat(WORDS.text("alerts.tier." + tier.code())).isNotBlank();
        assertThat(WORDS.text("alerts.action." + tier.code())).isNotBlank();
    }

    @Test
    void noPlaceIsLeftEmpty() {
        for (var seed = 0; seed < 200; seed++) {
            RandomDiary random = new RandomDiary(seed);
            for (var now : random.moments())
                for (Alert alert : Alerts.check(random.diary(), now).alerts())
                    assertThat(AlertText.of(alert, Profile.UNKNOWN, WORDS).text())
                            .doesNotContain("{")
                            .doesNotContain("  ");
        }
    }
}
