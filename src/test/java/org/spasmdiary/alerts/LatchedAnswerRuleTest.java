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
import static org.spasmdiary.diary.SafetyQuestion.FEVER_UNEXPLAINED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.SafetyQuestion;

/** Signs of the person: one yes is enough and stays until it is answered for. */
class LatchedAnswerRuleTest {
    private static final String YES = "2026-05-02T09:00:00Z";
    private static final String NOW = "2026-05-02T10:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "R01, BLADDER_BOWEL",
        "R02, SADDLE_NUMB",
        "R07, NUMB_TINGLE_WEAK",
        "R09, FEVER_UNEXPLAINED",
        "R10, WEIGHT_LOSS_UNEXPLAINED"
    })
    void yesAndUnsureFireAndNoAndNotAskedDoNot(String rule, SafetyQuestion question) {
        assertThat(shown(at(NOW, reading(YES).yes(question)))).containsExactly(rule);
        Alert unsure = alert(at(NOW, reading(YES).notSure(question)), rule);
        assertThat(unsure.args()).containsEntry("unsure", true);
        assertThat(shown(at(NOW, reading(YES).no(question)))).isEmpty();
        assertThat(shown(at(NOW, reading(YES).pain(9)))).isEmpty();
        assertThat(shown(at(NOW, reading(YES).yes(question).byMistake()))).isEmpty();
    }

    @Test
    void anotherSureYesTakesTheDoubtAway() {
        Alert alert = alert(
                at(
                        NOW,
                        reading(YES).notSure(BLADDER_BOWEL),
                        reading("2026-05-02T09:30:00Z").yes(BLADDER_BOWEL)),
                "R01");
        assertThat(alert.args()).doesNotContainKey("unsure");
        assertThat(alert.evidence()).hasSize(2).isSorted();
        assertThat(alert.since()).isEqualTo(Samples.at(YES));
    }

    @Test
    void itCountsFromTheMomentItWasTypedAndWithoutASpasm() {
        var late = reading("2026-04-20T09:00:00Z").yes(BLADDER_BOWEL).recorded(YES);
        assertThat(alert(at(NOW, late), "R01").since()).isEqualTo(Samples.at(YES));
    }

    @Test
    void anAnswerWithATimeStillAheadCountsAtOnce() {
        var ahead = reading("2026-05-02T10:04:00Z").yes(BLADDER_BOWEL).recorded(YES);
        assertThat(shown(at(NOW, ahead))).containsExactly("R01");
    }

    @Test
    void timeAnEndAndALaterNoClearNothing() {
        var spasm = spasm("2026-05-01T08:00:00Z").eased("2026-05-03T08:00:00Z");
        var no = reading("2026-05-03T07:00:00Z").no(BLADDER_BOWEL);
        Alert alert = alert(at("2036-05-01T08:00:00Z", spasm, reading(YES).yes(BLADDER_BOWEL), no), "R01");
        assertThat(alert.args()).containsEntry("answeredNo", no.get().at());
    }

    @Test
    void anEarlierNoIsNotSaid() {
        Alert alert = alert(
                at(
                        NOW,
                        reading("2026-05-01T09:00:00Z").no(BLADDER_BOWEL),
                        reading(YES).yes(BLADDER_BOWEL)),
                "R01");
        assertThat(alert.args()).doesNotContainKey("answeredNo");
    }

    @Test
    void eachOfTheThreeAnswersClearsWhatWasRecordedUpToIt() {
        var sign = reading("2026-05-02T08:00:00Z").yes(BLADDER_BOWEL).recorded(YES);
        for (var outcome : java.util.List.of(checked("R01", YES), mistaken("R01", YES)))
            assertThat(shown(at(NOW, sign, outcome))).isEmpty();
        assertThat(shown(at(NOW, sign, wentAway("R01", YES)))).containsExactly("R34");
        assertThat(shown(at(NOW, sign, checked("R01", "2026-05-02T08:59:59Z")))).containsExactly("R01");
        assertThat(shown(at(NOW, sign, checked("R01", "2026-05-02T10:00:01Z"))))
                .as("an outcome still ahead counts from its time on")
                .containsExactly("R01");
        assertThat(shown(at(NOW, sign, checked("R01", YES).byMistake()))).containsExactly("R01");
        assertThat(shown(at(NOW, sign, checked("R02", YES)))).containsExactly("R01");
    }

    @Test
    void aContactAloneClearsNothing() {
        assertThat(shown(at(NOW, reading(YES).yes(BLADDER_BOWEL), contact(YES, ContactKind.DOCTOR, "R01"))))
                .containsExactly("R01");
    }

    @Test
    void aNewYesAfterACheckFiresAgainEvenBackDated() {
        var backDated = reading("2026-05-02T07:00:00Z").yes(BLADDER_BOWEL).recorded("2026-05-02T09:30:00Z");
        Alert alert = alert(
                at(NOW, reading("2026-05-02T08:00:00Z").yes(BLADDER_BOWEL), checked("R01", YES), backDated), "R01");
        assertThat(alert.evidence()).containsExactly(backDated.get().id());
        assertThat(alert.since()).isEqualTo(Samples.at("2026-05-02T09:30:00Z"));
    }

    @Test
    void aFeverCountsByThermometerUnlessItIsExplained() {
        assertThat(shown(at(NOW, reading(YES).temperature("37.9")))).isEmpty();
        assertThat(shown(at(NOW, reading(YES).temperature("38.0")))).containsExactly("R09");
        assertThat(shown(at(NOW, reading(YES).temperature("38.5").no(FEVER_UNEXPLAINED))))
                .isEmpty();
        assertThat(shown(at(NOW, reading(YES).temperature("36.5").yes(FEVER_UNEXPLAINED))))
                .containsExactly("R09");
    }

    @ParameterizedTest
    @CsvSource({"SUDDEN, R04", "NOT_ASKED, R04", "RIB_ACHE, R06"})
    void chestPainGoesByHowItCameOn(ChestPainKind kind, String rule) {
        assertThat(shown(at(NOW, reading(YES).chestPain(kind)))).containsExactly(rule);
    }

    @Test
    void aYesOfEarlierDaysIsCountedInAnyZone() {
        var tokyo = reading("2026-05-02T18:00:00+09:00[Asia/Tokyo]").yes(BLADDER_BOWEL);
        var texas = reading("2026-05-02T04:00:00-05:00[America/Chicago]").yes(BLADDER_BOWEL);
        assertThat(alert(at(NOW, tokyo), "R01").since())
                .isEqualTo(alert(at(NOW, texas), "R01").since());
    }

    @Test
    void sameAsCheckedKeepsAKnownSignQuiet() {
        var spasm = spasm("2026-05-01T08:00:00Z");
        var first = reading("2026-05-01T09:00:00Z").yes(BLADDER_BOWEL);
        var check = checked("R01", "2026-05-01T12:00:00Z");
        assertThat(shown(at(NOW, spasm, first, check, reading(YES).sameAsChecked(BLADDER_BOWEL))))
                .isEmpty();
        assertThat(shown(at(NOW, spasm, first, check, reading(YES).worseThanChecked(BLADDER_BOWEL))))
                .containsExactly("R01");
        assertThat(shown(at(NOW, spasm, first, check, reading(YES).yes(BLADDER_BOWEL))))
                .as("not asked whether it is new")
                .containsExactly("R01");
        assertThat(shown(at(NOW, spasm, first, reading(YES).sameAsChecked(BLADDER_BOWEL))))
                .as("nobody has checked it")
                .containsExactly("R01");
        assertThat(shown(at(
                        NOW,
                        spasm,
                        first,
                        mistaken("R01", "2026-05-01T12:00:00Z"),
                        reading(YES).sameAsChecked(BLADDER_BOWEL))))
                .containsExactly("R01");
    }

    @Test
    void sameCountsOnlyBesideACheckOfThisSpasmBeforeTheAnswer() {
        var spasm = spasm("2026-05-02T08:00:00Z");
        var same = reading(YES).sameAsChecked(BLADDER_BOWEL);
        assertThat(shown(at(NOW, spasm, checked("R01", "2026-05-02T08:00:00Z"), same)))
                .as("at the onset")
                .isEmpty();
        assertThat(shown(at(NOW, spasm, checked("R01", "2026-05-02T07:59:59Z"), same)))
                .as("in an earlier spasm")
                .containsExactly("R01");
        assertThat(shown(at(NOW, checked("R01", "2026-05-02T08:30:00Z"), same)))
                .as("outside any spasm")
                .containsExactly("R01");
        assertThat(shown(at(NOW, spasm, checked("R02", "2026-05-02T08:30:00Z"), same)))
                .as("of another sign")
                .containsExactly("R01");
    }

    @Test
    void anUnsureAnswerIsAYesForAnEmergency() {
        var notSure = Answer.notSure(Samples.at(YES));
        assertThat(notSure.yes()).isTrue();
        assertThat(alert(at(NOW, reading(YES).answer(BLADDER_BOWEL, notSure)), "R01")
                        .tier())
                .isEqualTo(Tier.EMERGENCY);
    }
}
