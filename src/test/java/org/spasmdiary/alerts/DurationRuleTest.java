package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.wentAway;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.replaced;
import static org.spasmdiary.alerts.BoardSource.shown;
import static org.spasmdiary.alerts.BoardSource.unknown;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.Samples;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Tri;

class DurationRuleTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"R22, 72", "R11, 168", "R12, 336", "R13, 672"})
    void exactlyTheMarkIsNotOverAndOneSecondMoreIs(String rule, int hours) {
        BoundaryCheck.holds(BoardSource.REAL, rule, hours);
    }

    @ParameterizedTest
    @EnumSource(WrongBoards.Strictness.class)
    void theBoundaryCheckNoticesAWrongComparison(WrongBoards.Strictness wrong) {
        assertThatThrownBy(() -> BoundaryCheck.holds(wrong, "R11", 168)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "plain UTC, 2026-05-01T08:00:00Z, 2026-05-04T08:00:00Z, R22",
        "clocks go back in London, 2026-10-24T12:00:00+01:00[Europe/London], 2026-10-27T11:00:00Z, R22",
        "clocks go forward in New York, 2026-03-07T09:00:00-05:00[America/New_York], 2026-03-14T14:00:00Z, R11",
        "a flight west, 2026-06-01T10:00:00+02:00[Europe/Berlin], 2026-06-08T01:00:00-07:00, R11"
    })
    void workedTimeCases(String name, String onset, String limitReached, String rule) {
        var spasm = spasm(onset);
        Instant limit = Samples.at(limitReached);
        var stillThere = reading(limit.minus(Duration.ofHours(2)).toString()).pain(4);
        assertThat(shown(at(limit.toString(), spasm, stillThere))).doesNotContain(rule);
        AlertBoard over = at(limit.plusSeconds(1).toString(), spasm, stillThere);
        assertThat(shown(over)).contains(rule);
        assertThat(alert(over, rule).since()).isEqualTo(limit.plusSeconds(1));
    }

    @Test
    void anEntryThirtyHoursAgoStillConfirms() {
        AlertBoard board = at(
                "2026-05-08T09:00:00Z", SPASM, reading("2026-05-07T03:00:00Z").pain(4));
        assertThat(shown(board)).containsExactly("R11");
        assertThat(replaced(board)).containsExactly("R22 by R11");
        assertThat(unknown(board)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BoardSource36h.class)
    void afterThirtySevenHoursNobodyKnows(BoardSource36h source) {
        AlertBoard board = source.at(
                "2026-05-08T09:00:00Z",
                List.of(SPASM, reading("2026-05-06T20:00:00Z").pain(4)));
        if (source == BoardSource36h.REAL) assertUnknown(board);
        else assertThatThrownBy(() -> assertUnknown(board)).isInstanceOf(AssertionError.class);
    }

    private static void assertUnknown(AlertBoard board) {
        assertThat(shown(board)).containsExactly("R22", "R24");
        assertThat(unknown(board)).containsExactly("R11");
        assertThat(alert(board, "R24").args().get("mark")).isEqualTo(new org.spasmdiary.diary.RuleId("R11"));
    }

    /** The program, and the variant that forgets that a spasm must have been confirmed in the last 36 h. */
    enum BoardSource36h implements BoardSource {
        REAL,
        NO_CONFIRMATION;

        @Override
        public AlertBoard board(org.spasmdiary.diary.Diary diary, Instant now) {
            return (this == REAL ? BoardSource.REAL : WrongBoards.NO_CONFIRMATION).board(diary, now);
        }
    }

    @Test
    void exactlyThirtySixHoursStillConfirm() {
        var last = reading("2026-05-06T21:00:00Z").pain(4);
        assertThat(shown(at("2026-05-08T09:00:00Z", SPASM, last))).containsExactly("R11");
        assertThat(unknown(at("2026-05-08T09:00:01Z", SPASM, last))).containsExactly("R11");
    }

    @Test
    void whatIsConfirmedPastTheMarkIsTrueHoweverLongAgo() {
        AlertBoard board = at(
                "2026-05-10T08:00:00Z", SPASM, reading("2026-05-08T19:00:00Z").pain(4));
        assertThat(shown(board)).containsExactly("R11", "R24");
        assertThat(unknown(board)).isEmpty();
    }

    @Test
    void aScoreOfZeroTwoHoursAgoTakesTheConfirmationBack() {
        AlertBoard board = at(
                "2026-05-08T09:00:00Z",
                SPASM,
                reading("2026-05-07T13:00:00Z").pain(4),
                reading("2026-05-08T07:00:00Z").pain(0));
        assertThat(shown(board)).containsExactly("R22", "R24");
        assertThat(unknown(board)).containsExactly("R11");
    }

    @Test
    void aScoreOfZeroThatSaysStillThereConfirms() {
        AlertBoard board = at(
                "2026-05-08T09:00:00Z",
                SPASM,
                reading("2026-05-08T07:00:00Z").pain(0).stillThere(Tri.YES));
        assertThat(shown(board)).containsExactly("R11");
    }

    @Test
    void anEntryThatSaysNothingOfTheSpasmConfirmsNothing() {
        AlertBoard board = at(
                "2026-05-08T09:00:00Z", SPASM, reading("2026-05-08T07:00:00Z").note("Rain."));
        assertThat(shown(board)).isEmpty();
        assertThat(unknown(board)).containsExactly("R11", "R22");
    }

    @Test
    void aLongerMarkStandsForTheShorterOnes() {
        var daily = reading("2026-05-31T08:00:00Z").pain(4);
        AlertBoard board = at("2026-05-31T09:00:00Z", SPASM, daily);
        assertThat(shown(board)).containsExactly("R13");
        assertThat(replaced(board)).containsExactly("R11 by R13", "R12 by R13", "R22 by R13");
        AlertBoard forgetful =
                WrongBoards.NO_REPLACES.board(Samples.diary(SPASM, daily), Samples.at("2026-05-31T09:00:00Z"));
        assertThat(shown(forgetful)).as("the wrong variant shows them all").hasSize(4);
    }

    @Test
    void aCheckOfThisSpasmClearsItAndKeepsTheWeakerQuiet() {
        var still = reading("2026-05-08T20:00:00Z").pain(4);
        AlertBoard board = at(
                "2026-05-09T08:00:00Z",
                SPASM,
                still,
                checked("R11", "2026-05-08T12:00:00Z").of(SPASM));
        assertThat(shown(board)).isEmpty();
        assertThat(replaced(board)).isEmpty();
        assertThat(shown(at("2026-05-09T08:00:00Z", SPASM, still, checked("R11", "2026-05-08T12:00:00Z"))))
                .as("an outcome that names no spasm clears no rule of a spasm")
                .containsExactly("R11");
        assertThat(shown(at(
                        "2026-05-09T08:00:00Z",
                        SPASM,
                        still,
                        checked("R11", "2026-05-08T12:00:00Z").of(SPASM).byMistake())))
                .containsExactly("R11");
    }

    @Test
    void mistakeAndGoneAreNoAnswersToALength() {
        AlertBoard board = at(
                "2026-05-09T08:00:00Z",
                SPASM,
                reading("2026-05-08T20:00:00Z").pain(4),
                mistaken("R11", "2026-05-08T21:00:00Z").of(SPASM),
                wentAway("R11", "2026-05-08T21:00:00Z").of(SPASM));
        assertThat(shown(board)).containsExactly("R11");
    }

    @ParameterizedTest
    @CsvSource({
        "R12, 2026-05-15T08:00:00Z, 2026-05-15T08:00:01Z, 2026-05-16T08:00:00Z, R11 R22",
        "R13, 2026-05-29T08:00:00Z, 2026-05-29T08:00:01Z, 2026-05-30T08:00:00Z, R11 R12 R22"
    })
    void aCheckClearsOnlyWhenLaterThanTheMark(String rule, String mark, String after, String now, String weaker) {
        var still = reading(now).pain(4);
        assertThat(shown(at(now, SPASM, still, checked(rule, mark).of(SPASM)))).containsExactly(rule);
        assertThat(shown(at(now, SPASM, still, checked(rule, after).of(SPASM))))
                .as("and %s stay quiet", weaker)
                .isEmpty();
    }

    @Test
    void aClearedUnknownKeepsTheWeakerQuietToo() {
        AlertBoard board = at(
                "2026-05-09T08:00:00Z",
                SPASM,
                reading("2026-05-05T08:00:00Z").pain(4),
                checked("R11", "2026-05-06T12:00:00Z").of(SPASM));
        assertThat(shown(board)).as("R22 is true, but R11 speaks for it").containsExactly("R24");
        assertThat(unknown(board)).isEmpty();
        assertThat(alert(board, "R24").args()).doesNotContainKey("mark");
    }

    @Test
    void aCheckOfTheWeakerDoesNotClearTheStronger() {
        AlertBoard board = at(
                "2026-05-16T08:00:00Z",
                SPASM,
                reading("2026-05-16T07:00:00Z").pain(4),
                checked("R11", "2026-05-15T12:00:00Z").of(SPASM));
        assertThat(shown(board)).containsExactly("R12");
        assertThat(replaced(board)).containsExactly("R22 by R12");
    }

    @Test
    void anEndClearsItAtOnceAlsoOneStillAhead() {
        var still = reading("2026-05-08T20:00:00Z").pain(4);
        assertThat(shown(at("2026-05-09T08:00:00Z", SPASM.eased("2026-05-09T07:00:00Z"), still)))
                .isEmpty();
        assertThat(shown(at("2026-05-09T08:00:00Z", SPASM.eased("2026-05-09T08:03:00Z"), still)))
                .isEmpty();
        assertThat(shown(at(
                        "2026-05-09T08:00:00Z", SPASM.ended("2026-05-09T07:00:00Z", EndReason.STOPPED_LOGGING), still)))
                .isEmpty();
    }

    @Test
    void anUnknownOnsetCountsFromTheFirstEntry() {
        var spasm = SPASM.onsetUnknown();
        var first = reading("2026-05-03T08:00:00Z").pain(5);
        var still = reading("2026-05-09T20:00:00Z").pain(4);
        assertThat(shown(at("2026-05-10T08:00:00Z", spasm, first, still))).containsExactly("R22");
        Alert over = alert(at("2026-05-10T08:00:01Z", spasm, first, still), "R11");
        assertThat(over.since()).isEqualTo(Samples.at("2026-05-10T08:00:01Z"));
        assertThat(alert(at("2026-05-04T20:00:00Z", spasm), "R24").since())
                .as("while there is no entry the stored onset counts")
                .isEqualTo(Samples.at("2026-05-02T20:00:01Z"));
    }

    @Test
    void twoOpenSpasmsAreWorkedOutApart() {
        var older = spasm("2026-04-20T08:00:00Z");
        var still = reading("2026-05-08T20:00:00Z").pain(4).of(older);
        AlertBoard board = at("2026-05-09T08:00:00Z", older, SPASM, still);
        assertThat(shown(board)).containsExactly("R12", "R24");
        assertThat(unknown(board)).containsExactly("R11", "R22");
        assertThat(board.unknown().getFirst().episode()).contains(SPASM.get().id());
    }

    @Test
    void joinedSpasmsAreOneFromTheFirstOnset() {
        var first = SPASM.ended("2026-05-03T08:00:00Z", EndReason.EASED);
        var second = spasm("2026-05-06T08:00:00Z").joinedTo(first);
        AlertBoard board = at(
                "2026-05-08T20:00:00Z",
                first,
                second,
                reading("2026-05-08T19:00:00Z").pain(3));
        assertThat(shown(board)).containsExactly("R11");
        assertThat(alert(board, "R11").episode()).contains(first.get().id());
        assertThat(shown(at(
                        "2026-05-08T20:00:00Z",
                        first,
                        second,
                        reading("2026-05-08T19:00:00Z").pain(3),
                        checked("R11", "2026-05-08T19:30:00Z").of(second))))
                .as("an outcome may name whichever part")
                .isEmpty();
    }

    @Test
    void aSpasmStillAheadDoesNotCountYet() {
        assertThat(shown(at("2026-04-30T08:00:00Z", SPASM.recorded("2026-04-30T08:00:00Z"))))
                .isEmpty();
    }
}
