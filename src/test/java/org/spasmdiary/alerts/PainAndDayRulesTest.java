package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.wentAway;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.find;
import static org.spasmdiary.alerts.BoardSource.replaced;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.ReadingSample;
import org.spasmdiary.Samples;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/** What an open spasm says of pain and the day: R15 to R18, R20, R23, R26, and R27. */
class PainAndDayRulesTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");
    private static final String NOW = "2026-05-03T12:00:00Z";

    private static ReadingSample day(String rule, String at, Tri answer) {
        Tri other = Tri.NOT_ASKED;
        return rule.equals("R15")
                ? reading(at).everyday(answer, other, other)
                : reading(at).everyday(other, answer, other);
    }

    @ParameterizedTest
    @CsvSource({"R15", "R20"})
    void theLatestAnswerCountsAndNotAskedLooksFurtherBack(String rule) {
        var yes = day(rule, "2026-05-01T09:00:00Z", Tri.YES);
        var again = day(rule, "2026-05-02T09:00:00Z", Tri.YES);
        var silent = reading("2026-05-03T09:00:00Z").pain(4);
        Alert alert = alert(at(NOW, SPASM, yes, again, silent), rule);
        assertThat(alert.since()).isEqualTo(Samples.at("2026-05-01T09:00:00Z"));
        assertThat(alert.evidence()).containsExactly(again.get().id());
        var no = day(rule, "2026-05-02T10:00:00Z", Tri.NO);
        assertThat(find(at(NOW, SPASM, yes, again, no), rule)).isEmpty();
        assertThat(find(at(NOW, SPASM.eased("2026-05-03T10:00:00Z"), yes), rule))
                .isEmpty();
        assertThat(find(
                        at(
                                NOW,
                                SPASM,
                                yes,
                                mistaken(rule, NOW).of(SPASM),
                                wentAway(rule, NOW).of(SPASM)),
                        rule))
                .isPresent();
        assertThat(find(at(NOW, SPASM, yes, checked(rule, NOW)), rule))
                .as("a check that names no spasm")
                .isPresent();
        assertThat(find(at(NOW, SPASM, yes, checked(rule, NOW).of(SPASM)), rule))
                .isEmpty();
    }

    @Test
    void aYesAfterTheCheckNeedsANewOneForTheDayButNotForAStuckBack() {
        String check = "2026-05-02T08:59:59Z";
        for (String rule : List.of("R15", "R20"))
            assertThat(find(
                                    at(
                                            NOW,
                                            SPASM,
                                            day(rule, "2026-05-02T09:00:00Z", Tri.YES),
                                            checked(rule, check).of(SPASM)),
                                    rule)
                            .isPresent())
                    .as(rule)
                    .isEqualTo(rule.equals("R15"));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02T08:59:00Z, false", "2026-05-02T09:00:00Z, true"})
    void strongPainLastsFromTheFirstToTheLastScoreOfTheRun(String last, boolean lasting) {
        var first = reading("2026-05-01T09:00:00Z").pain(8);
        AlertBoard board =
                at("2026-05-02T10:00:00Z", SPASM, first, reading(last).pain(7));
        assertThat(find(board, "R16").isPresent()).isEqualTo(lasting);
        assertThat(find(board, "R23").isPresent()).isEqualTo(!lasting);
        assertThat(replaced(board)).isEqualTo(lasting ? List.of("R23 by R16") : List.of());
    }

    @Test
    void aLowerScoreEndsARunAndSoDoesACheckOfIt() {
        var first = reading("2026-05-01T09:00:00Z").pain(8);
        var last = reading("2026-05-02T09:00:00Z").pain(8);
        String now = "2026-05-02T10:00:00Z";
        assertThat(alert(at(now, SPASM, first, last), "R16").since()).isEqualTo(Samples.at("2026-05-02T09:00:00Z"));
        assertThat(find(at(now, SPASM, first, reading("2026-05-01T20:00:00Z").pain(6), last), "R16"))
                .isEmpty();
        AlertBoard checked = at(
                now, SPASM, first, last, checked("R16", "2026-05-01T09:00:00Z").of(SPASM));
        assertThat(BoardSource.all(checked)).doesNotContain("R16", "R23");
        assertThat(find(
                        at(
                                now,
                                SPASM,
                                first,
                                last,
                                checked("R16", "2026-05-01T08:59:59Z").of(SPASM)),
                        "R16"))
                .isPresent();
    }

    @Test
    void strongPainIsNowForThirtySixHours() {
        var strong = reading("2026-05-01T09:00:00Z").pain(7);
        assertThat(find(at("2026-05-02T21:00:00Z", SPASM, strong), "R23")).isPresent();
        assertThat(find(at("2026-05-02T21:00:01Z", SPASM, strong), "R23")).isEmpty();
        assertThat(find(
                        at(
                                "2026-05-01T10:00:00Z",
                                SPASM,
                                reading("2026-05-01T09:00:00Z").pain(6)),
                        "R23"))
                .isEmpty();
        assertThat(find(
                        at(
                                "2026-05-01T10:00:00Z",
                                SPASM,
                                strong,
                                checked("R23", "2026-05-01T10:00:00Z").of(SPASM)),
                        "R23"))
                .as("a check clears nothing")
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 5, 6, false", "4, 4, 6, 6, true", "1, 1, 3, 3, false", "2, 2, 4, 4, true"})
    void painHasRisenByTwoPointsToFourOrMore(int before, int alsoBefore, int day, int latest, boolean risen) {
        AlertBoard board = at(
                NOW,
                SPASM,
                reading("2026-05-01T12:00:01Z").pain(before),
                reading("2026-05-02T12:00:00Z").pain(alsoBefore),
                reading("2026-05-02T12:00:01Z").pain(day),
                reading(NOW).pain(latest));
        assertThat(find(board, "R18").isPresent()).isEqualTo(risen);
        assertThat(board.notChecked()).isEmpty();
    }

    @Test
    void aRiseWithoutAnEntryTheDayBeforeCannotBeTold() {
        AlertBoard board = at(
                NOW,
                SPASM,
                reading("2026-05-01T12:00:00Z").pain(2),
                reading(NOW).pain(6));
        assertThat(find(board, "R18")).isEmpty();
        assertThat(board.notChecked().stream().map(lack -> AlertText.of(lack, Words.of(Locale.ENGLISH))))
                .containsExactly("Pain trend: no entry yesterday");
        AlertBoard stale = at(
                "2026-05-03T08:00:00Z", SPASM, reading("2026-05-01T19:59:59Z").pain(2));
        assertThat(stale.notChecked().stream().map(lack -> AlertText.of(lack, Words.of(Locale.ENGLISH))))
                .containsExactly("Pain trend: no pain score in the last 36 hours");
    }

    @Test
    void threeOnsetsWithinNinetyDaysKeepComingBack() {
        var first = spasm("2026-02-01T08:00:00Z").eased("2026-02-02T08:00:00Z");
        var second = spasm("2026-03-01T08:00:00Z").eased("2026-03-02T08:00:00Z");
        String edge =
                Samples.at("2026-02-01T08:00:00Z").plus(Duration.ofHours(2_160)).toString();
        AlertBoard board =
                at(Samples.at(edge).minusSeconds(1).toString(), first, second, SPASM.eased("2026-05-01T09:00:00Z"));
        assertThat(alert(board, "R17").since()).isEqualTo(Samples.at("2026-05-01T08:00:00Z"));
        assertThat(AlertText.of(alert(board, "R17"), Profile.UNKNOWN, Words.of(Locale.ENGLISH))
                        .text())
                .startsWith("You have logged 3 spasms in the last 90 days.");
        assertThat(find(at(edge, first, second, SPASM), "R17")).isEmpty();
        String now = "2026-05-01T20:00:00Z";
        assertThat(find(at(now, first, second, SPASM.joinedTo(second)), "R17")).isEmpty();
        assertThat(find(at(now, first, second, SPASM.byMistake()), "R17")).isEmpty();
        assertThat(find(at(now, first, second, SPASM, checked("R17", "2026-05-01T07:59:59Z")), "R17"))
                .isPresent();
        assertThat(find(at(now, first, second, SPASM, checked("R17", "2026-05-01T08:00:00Z")), "R17"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-03T09:00:00Z, false", "2026-05-03T09:00:01Z, true"})
    void moreThanTwoDaysInBedIsSaidUnlessANoBreaksThem(String last, boolean isLong) {
        var first = reading("2026-05-01T09:00:00Z").everyday(Tri.NOT_ASKED, Tri.NOT_ASKED, Tri.YES);
        var end = reading(last).everyday(Tri.NOT_ASKED, Tri.NOT_ASKED, Tri.YES);
        var no = reading("2026-05-02T09:00:00Z").everyday(Tri.NOT_ASKED, Tri.NOT_ASKED, Tri.NO);
        AlertBoard board = at(NOW, SPASM, first, reading("2026-05-02T10:00:00Z").pain(3), end);
        assertThat(find(board, "R26").isPresent()).isEqualTo(isLong);
        find(board, "R26").ifPresent(alert -> assertThat(alert.since()).isEqualTo(Samples.at(last)));
        assertThat(find(at(NOW, SPASM, first, no, end), "R26")).isEmpty();
    }

    private static boolean sitting(String now, String... marks) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        for (String mark : marks) {
            String[] what = mark.split(" ");
            entries.add(() -> Movement.of(Samples.when(what[0]), MovementKind.valueOf(what[1])));
        }
        return find(BoardSource.REAL.at(now, entries), "R27").isPresent();
    }

    @Test
    void anHourOfSittingIsSaidOnlyWhileTheTimerRuns() {
        String start = "2026-05-01T09:00:00Z SITTING_TIMER_START";
        assertThat(sitting("2026-05-01T09:59:59Z", start)).isFalse();
        assertThat(sitting("2026-05-01T10:00:00Z", start)).isTrue();
        assertThat(sitting("2026-05-01T10:00:00Z", start, "2026-05-01T09:00:01Z MOVED"))
                .isFalse();
        assertThat(sitting("2026-05-01T10:00:00Z", start, "2026-05-01T09:30:00Z SITTING_TIMER_STOP"))
                .isFalse();
        assertThat(sitting("2026-05-01T12:00:00Z", "2026-05-01T09:00:00Z MOVED"))
                .isFalse();
    }
}
