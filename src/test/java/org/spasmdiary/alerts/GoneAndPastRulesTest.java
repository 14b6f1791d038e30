package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.wentAway;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.shown;
import static org.spasmdiary.diary.SafetyQuestion.BLADDER_BOWEL;
import static org.spasmdiary.diary.SafetyQuestion.SADDLE_NUMB;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.ReadingSample;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.words.Words;

/** What becomes of signs that have gone (R34), or were typed long after the fact (R35); and the clock (R36). */
class GoneAndPastRulesTest {
    private static final String NOW = "2026-05-02T12:00:00Z";
    private static final String GONE = "2026-05-02T10:00:00Z";
    private static final ReadingSample SIGN = reading("2026-05-02T09:00:00Z").yes(BLADDER_BOWEL);

    @Test
    void anEmergencySignThatHasGoneStillWantsChecking() {
        AlertBoard board = at(NOW, SIGN, wentAway("R01", GONE));
        assertThat(shown(board)).containsExactly("R34");
        assertThat(alert(board, "R34").evidence()).containsExactly(SIGN.get().id());
        assertThat(AlertText.of(alert(board, "R34"), Profile.UNKNOWN, Words.of(Locale.ENGLISH))
                        .text())
                .isEqualTo("You said the sign from Sat 2 May 2026, 09:00 has gone. Published advice is still to have"
                        + " it checked. Call your doctor or your local urgent line today and tell them what happened.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R34", "R01"})
    void onlyACheckOrAMistakeNotBeforeItWasMarkedClearsIt(String rule) {
        var gone = wentAway("R01", GONE);
        assertThat(shown(at(NOW, SIGN, gone, checked(rule, GONE)))).isEmpty();
        assertThat(shown(at(NOW, SIGN, gone, mistaken(rule, GONE)))).isEmpty();
        assertThat(shown(at(NOW, SIGN, gone, wentAway(rule, NOW), contact(NOW, ContactKind.DOCTOR, rule))))
                .containsExactly("R34");
        assertThat(shown(at(NOW, SIGN, gone, checked("R02", NOW)))).containsExactly("R34");
        assertThat(shown(at(NOW, SIGN.byMistake(), gone))).isEmpty();
    }

    @Test
    void aSignThatWasClearedBeforeCannotGo() {
        assertThat(shown(at(NOW, SIGN, checked("R01", "2026-05-02T09:30:00Z"), wentAway("R01", GONE))))
                .isEmpty();
        assertThat(shown(at(NOW, SIGN, wentAway("R01", "2026-05-02T08:59:59Z"))))
                .containsExactly("R01");
    }

    @Test
    void aSignIsPastOnceItWasTypedMoreThanFourteenDaysLater() {
        var typed = reading("2026-04-18T08:00:00Z").yes(BLADDER_BOWEL);
        assertThat(shown(at(NOW, typed.recorded("2026-05-02T08:00:00Z")))).containsExactly("R01");
        AlertBoard board = at(NOW, typed.recorded("2026-05-02T08:00:01Z"));
        assertThat(shown(board)).containsExactly("R35");
        assertThat(alert(board, "R35").since()).isEqualTo(Samples.at("2026-05-02T08:00:01Z"));
        assertThat(shown(at(NOW, typed.recorded("2026-05-02T08:00:01Z"), SIGN)))
                .as("a fresh yes fires its own rule")
                .containsExactly("R01", "R35");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R35", "R01"})
    void anAnswerOnItOrOnTheSignsOwnRuleClearsAPastSign(String rule) {
        var past = reading("2026-04-01T08:00:00Z").yes(BLADDER_BOWEL).recorded("2026-05-02T09:00:00Z");
        for (var outcome : java.util.List.of(checked(rule, GONE), mistaken(rule, GONE), wentAway(rule, GONE)))
            assertThat(shown(at(NOW, past, outcome))).isEmpty();
        assertThat(shown(at(NOW, past, checked(rule, "2026-05-02T08:59:59Z")))).containsExactly("R35");
        var other = reading("2026-04-02T08:00:00Z").yes(SADDLE_NUMB).recorded("2026-05-02T09:00:00Z");
        assertThat(shown(at(NOW, past, other, checked("R01", GONE)))).containsExactly("R35");
    }

    @Test
    void anInjuryIsPastByTheOnsetOfItsOwnPart() {
        var old = spasm("2026-04-01T08:00:00Z").recorded("2026-04-01T08:00:00Z");
        var late = spasm("2026-04-01T08:00:00Z").injury(true).recorded("2026-05-02T09:00:00Z");
        assertThat(shown(at(NOW, late.eased("2026-04-02T08:00:00Z")))).containsExactly("R35");
        var fresh = spasm("2026-05-02T08:00:00Z").injury(true).joinedTo(old);
        assertThat(shown(at(NOW, old.eased("2026-04-02T08:00:00Z"), fresh.eased("2026-05-02T10:00:00Z"))))
                .containsExactly("R08");
    }

    @Test
    void theClockIsWrongMoreThanFiveMinutesBeforeTheNewestRecord() {
        var later = reading("2026-05-02T09:00:00Z").pain(3);
        assertThat(shown(at("2026-05-02T08:55:00Z", later))).isEmpty();
        assertThat(shown(at("2026-05-02T08:54:59Z", later))).containsExactly("R36");
        assertThat(shown(at("2026-05-02T08:54:59Z", contact("2026-05-02T09:00:00Z", ContactKind.DOCTOR))))
                .containsExactly("R36");
    }
}
