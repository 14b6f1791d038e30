package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.wentAway;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.replaced;
import static org.spasmdiary.alerts.BoardSource.shown;
import static org.spasmdiary.diary.SafetyQuestion.BOTH_LEGS;
import static org.spasmdiary.diary.SafetyQuestion.NUMB_TINGLE_WEAK;

import org.junit.jupiter.api.Test;
import org.spasmdiary.ReadingSample;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.ChestPainKind;

/** R03 over R07, R04 over R06, R05 over R08. */
class LatchedPairsTest {
    private static final String NOW = "2026-05-02T12:00:00Z";
    private static final ReadingSample ONE_LEG =
            reading("2026-05-02T08:00:00Z").yes(NUMB_TINGLE_WEAK).no(BOTH_LEGS);
    private static final ReadingSample BOTH =
            reading("2026-05-02T09:00:00Z").yes(NUMB_TINGLE_WEAK).yes(BOTH_LEGS);
    private static final SpasmSample FALL = spasm("2026-05-01T08:00:00Z").injury(true);

    @Test
    void bothLegsNeedBothAnswersInTheSameEntry() {
        assertThat(shown(at(NOW, ONE_LEG))).containsExactly("R07");
        assertThat(shown(at(NOW, reading("2026-05-02T09:00:00Z").yes(NUMB_TINGLE_WEAK))))
                .as("not asked about both legs")
                .containsExactly("R07");
        assertThat(shown(at(NOW, BOTH))).containsExactly("R03");
        assertThat(shown(at(NOW, reading("2026-05-02T09:00:00Z").yes(BOTH_LEGS))))
                .isEmpty();
    }

    @Test
    void theSameAnswerIsNotCountedTwiceButAnotherOneIsReplaced() {
        assertThat(replaced(at(NOW, BOTH))).isEmpty();
        AlertBoard board = at(NOW, ONE_LEG, BOTH);
        assertThat(shown(board)).containsExactly("R03");
        assertThat(replaced(board)).containsExactly("R07 by R03");
        assertThat(alert(board, "R03").evidence()).containsExactly(BOTH.get().id());
    }

    @Test
    void aCheckOfBothLegsClearsTheWeakerSignRecordedUpToIt() {
        assertThat(shown(at(NOW, ONE_LEG, BOTH, checked("R03", "2026-05-02T10:00:00Z"))))
                .isEmpty();
        var later = reading("2026-05-02T11:00:00Z").yes(NUMB_TINGLE_WEAK);
        assertThat(shown(at(NOW, BOTH, checked("R03", "2026-05-02T10:00:00Z"), later)))
                .containsExactly("R07");
    }

    @Test
    void bothLegsMarkedAMistakeOrGoneFallsToTheWeakerSign() {
        AlertBoard board = at(NOW, BOTH, mistaken("R03", "2026-05-02T10:00:00Z"));
        assertThat(shown(board)).containsExactly("R07");
        assertThat(alert(board, "R07").evidence()).containsExactly(BOTH.get().id());
        assertThat(shown(at(NOW, BOTH, wentAway("R03", "2026-05-02T10:00:00Z"))))
                .containsExactly("R07", "R34");
        assertThat(shown(at(
                        NOW, BOTH, mistaken("R03", "2026-05-02T10:00:00Z"), wentAway("R07", "2026-05-02T10:30:00Z"))))
                .isEmpty();
    }

    @Test
    void anAnswerToTheWeakerClearsNothingOfTheStronger() {
        assertThat(shown(at(NOW, BOTH, checked("R07", "2026-05-02T10:00:00Z")))).containsExactly("R03");
    }

    @Test
    void sameAsCheckedCountsForTheWeakerByACheckOfTheStronger() {
        var spasm = spasm("2026-05-01T08:00:00Z");
        var check = checked("R03", "2026-05-02T10:00:00Z");
        var same = reading("2026-05-02T11:00:00Z").sameAsChecked(NUMB_TINGLE_WEAK);
        assertThat(shown(at(NOW, spasm, BOTH, check, same))).isEmpty();
        assertThat(shown(at(NOW, spasm, ONE_LEG, checked("R07", "2026-05-02T10:00:00Z"), same.yes(BOTH_LEGS))))
                .as("both legs were never checked")
                .containsExactly("R03");
        assertThat(shown(at(NOW, spasm, BOTH, check, same.worseThanChecked(BOTH_LEGS))))
                .containsExactly("R03");
    }

    @Test
    void anUnsureSecondAnswerMakesTheWholeUnsure() {
        var unsure = reading("2026-05-02T09:00:00Z").yes(NUMB_TINGLE_WEAK).notSure(BOTH_LEGS);
        assertThat(alert(at(NOW, unsure), "R03").args()).containsEntry("unsure", true);
        assertThat(alert(at(NOW, unsure, mistaken("R03", "2026-05-02T10:00:00Z")), "R07")
                        .args())
                .doesNotContainKey("unsure");
    }

    @Test
    void suddenChestPainStandsForTheRibAcheAndItsCheckClearsBoth() {
        var ache = reading("2026-05-02T08:00:00Z").chestPain(ChestPainKind.RIB_ACHE);
        var sudden = reading("2026-05-02T09:00:00Z").chestPain(ChestPainKind.SUDDEN);
        AlertBoard board = at(NOW, ache, sudden);
        assertThat(shown(board)).containsExactly("R04");
        assertThat(replaced(board)).containsExactly("R06 by R04");
        assertThat(shown(at(NOW, ache, sudden, checked("R04", "2026-05-02T10:00:00Z"))))
                .isEmpty();
        assertThat(shown(at(NOW, ache, sudden, mistaken("R04", "2026-05-02T10:00:00Z"))))
                .containsExactly("R06");
        assertThat(shown(at(NOW, sudden, mistaken("R04", "2026-05-02T10:00:00Z"))))
                .isEmpty();
    }

    @Test
    void anInjuryGoesByHowSeriousItWas() {
        assertThat(shown(at(NOW, FALL))).containsExactly("R08");
        assertThat(shown(at(NOW, FALL.seriousAccident(false)))).containsExactly("R08");
        assertThat(shown(at(NOW, FALL.seriousAccident(true)))).containsExactly("R05");
        assertThat(shown(at(NOW, FALL.injury(false)))).isEmpty();
        assertThat(shown(at(NOW, spasm("2026-05-01T08:00:00Z")))).isEmpty();
        assertThat(alert(at(NOW, spasm("2026-05-01T08:00:00Z").injuryNotSure()), "R08")
                        .args())
                .containsEntry("unsure", true);
    }

    @Test
    void anInjuryStaysAfterTheEndAndIsClearedByItsOwnSpasmAlone() {
        var ended = FALL.eased("2026-05-01T20:00:00Z");
        assertThat(shown(at(NOW, ended))).containsExactly("R08");
        assertThat(shown(at(NOW, ended, checked("R08", "2026-05-02T09:00:00Z").of(ended))))
                .isEmpty();
        assertThat(shown(at(NOW, ended, checked("R08", "2026-05-02T09:00:00Z"))))
                .containsExactly("R08");
        assertThat(shown(at(
                        NOW,
                        ended.seriousAccident(true),
                        wentAway("R05", "2026-05-02T09:00:00Z").of(ended))))
                .containsExactly("R34");
    }

    @Test
    void aJoinedPartCountsWithBothAnswersOfItsOwn() {
        var serious = spasm("2026-05-02T08:00:00Z").injury(true).seriousAccident(true);
        AlertBoard board = at(NOW, FALL, serious.joinedTo(FALL));
        assertThat(shown(board)).containsExactly("R05");
        assertThat(replaced(board)).containsExactly("R08 by R05");
        assertThat(alert(board, "R05").episode()).contains(FALL.get().id());
        assertThat(alert(board, "R05").evidence()).containsExactly(serious.get().id());
        assertThat(shown(at(
                        NOW,
                        FALL,
                        serious.joinedTo(FALL),
                        checked("R05", "2026-05-02T09:00:00Z").of(serious))))
                .isEmpty();
    }

    @Test
    void twoSpasmsAreTwoAlerts() {
        var other =
                spasm("2026-04-01T08:00:00Z").injury(true).seriousAccident(true).eased("2026-04-02T08:00:00Z");
        AlertBoard board = at(NOW, other, FALL);
        assertThat(shown(board)).containsExactly("R05", "R08");
        assertThat(replaced(board)).isEmpty();
    }
}
