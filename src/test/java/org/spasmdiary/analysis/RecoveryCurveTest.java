package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;

class RecoveryCurveTest {
    /**
     * Weeks in remission of the 21 patients on 6-mercaptopurine, + for censored: Freireich and others, Blood 1963, the
     * worked example of most survival textbooks.
     */
    private static final String WEEKS = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    private static RecoveryCurve remission() {
        return RecoveryCurve.of(lengths(WEEKS), 0);
    }

    private static List<RecoveryCurve.Length> lengths(String days) {
        return Stream.of(days.split(" "))
                .map(one -> new RecoveryCurve.Length(
                        Duration.ofDays(Long.parseLong(one.replace("+", ""))), !one.endsWith("+")))
                .toList();
    }

    /** Survival and its log-log 95 % band as survfit of R's survival package gives them, to the digits it prints. */
    @ParameterizedTest
    @CsvSource({
        "6, 21, 3, 1, 0.857, 0.620, 0.952",
        "7, 17, 1, 0, 0.807, 0.563, 0.923",
        "10, 15, 1, 1, 0.753, 0.503, 0.889",
        "13, 12, 1, 0, 0.690, 0.432, 0.849",
        "16, 11, 1, 0, 0.627, 0.368, 0.805",
        "22, 7, 1, 0, 0.538, 0.268, 0.747",
        "23, 6, 1, 0, 0.448, 0.188, 0.680"
    })
    void thePublishedCurveIsFoundAgain(
            long at, int atRisk, int events, int censored, double survival, double low, double high) {
        RecoveryCurve.Step step = remission().steps().stream()
                .filter(one -> one.seconds() == Duration.ofDays(at).toSeconds())
                .findFirst()
                .orElseThrow();
        assertThat(List.of(step.atRisk(), step.events(), step.censored())).containsExactly(atRisk, events, censored);
        assertThat(step.survival()).isCloseTo(survival, within(0.0006));
        assertThat(step.low().orElseThrow()).isCloseTo(low, within(0.0006));
        assertThat(step.high().orElseThrow()).isCloseTo(high, within(0.0006));
    }

    @Test
    void theSharesAreTheExactProducts() {
        List<Double> shares = remission().steps().stream()
                .filter(step -> step.events() > 0)
                .map(RecoveryCurve.Step::survival)
                .toList();
        double share = 1;
        List<Double> expected = new ArrayList<>();
        for (double[] step : new double[][] {{3, 21}, {1, 17}, {1, 15}, {1, 12}, {1, 11}, {1, 7}, {1, 6}})
            expected.add(share *= 1 - step[0] / step[1]);
        assertThat(shares).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) assertThat(shares.get(i)).isCloseTo(expected.get(i), within(1e-9));
    }

    @Test
    void itCountsAndFindsTheMedian() {
        RecoveryCurve curve = remission();
        assertThat(List.of(curve.n(), curve.events(), curve.censored())).containsExactly(21, 9, 12);
        assertThat(curve.median()).hasValue(Duration.ofDays(23).toSeconds());
    }

    @Test
    void beyondTheLongestLengthSeenNothingIsSaid() {
        RecoveryCurve curve = remission();
        assertThat(curve.survivalAt(Duration.ofDays(5))).hasValue(1);
        assertThat(curve.survivalAt(Duration.ofDays(35)).orElseThrow()).isCloseTo(0.448, within(0.0006));
        assertThat(curve.survivalAt(Duration.ofDays(35).plusSeconds(1))).isEmpty();
    }

    @Test
    void whenAllHaveEndedTheShareIsZeroForGood() {
        RecoveryCurve curve = RecoveryCurve.of(lengths("2 3"), 0);
        assertThat(curve.survivalAt(Duration.ofDays(100))).hasValue(0);
        assertThat(curve.steps().getLast().low()).isEmpty();
        assertThat(curve.median()).hasValue(Duration.ofDays(2).toSeconds());
    }

    @Test
    void anEmptyDiaryHasNoCurve() {
        RecoveryCurve curve = RecoveryCurve.of(diary(), at("2026-05-01T00:00:00Z"));
        assertThat(curve.n()).isZero();
        assertThat(curve.steps()).isEmpty();
        assertThat(curve.median()).isEmpty();
        assertThat(curve.survivalAt(Duration.ZERO)).isEmpty();
    }

    @Test
    void anOpenSpasmAndOneThatWasNotWrittenToTheEndCountUpToTheirLastConfirmedMoment() {
        var eased = spasm("2026-01-01T00:00:00Z").eased("2026-01-03T00:00:00Z");
        var stopped = spasm("2026-02-01T00:00:00Z").ended("2026-02-09T00:00:00Z", EndReason.STOPPED_LOGGING);
        var open = spasm("2026-03-01T00:00:00Z");
        RecoveryCurve curve = RecoveryCurve.of(
                diary(
                        eased,
                        stopped,
                        reading("2026-02-04T00:00:00Z").pain(3),
                        open,
                        reading("2026-03-02T00:00:00Z").pain(3)),
                at("2026-03-20T00:00:00Z"));
        assertThat(curve.steps())
                .extracting(step -> step.seconds() / 86_400, RecoveryCurve.Step::events, RecoveryCurve.Step::censored)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 0, 1),
                        org.assertj.core.groups.Tuple.tuple(2L, 1, 0),
                        org.assertj.core.groups.Tuple.tuple(3L, 0, 1));
    }

    @Test
    void spasmsThatBeganOnDaysMarkedAsNotTypicalAreLeftOutAndCounted() {
        Supplier<Entry> travel = () -> new Period(
                Samples.id("travel"),
                at("2026-01-05T00:00:00Z"),
                false,
                new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
                "travel");
        RecoveryCurve curve = RecoveryCurve.of(
                diary(
                        travel,
                        spasm("2026-01-02T23:59:59Z").eased("2026-01-04T00:00:00Z"),
                        spasm("2026-01-10T00:00:00Z").eased("2026-01-11T00:00:00Z")),
                at("2026-02-01T00:00:00Z"));
        assertThat(List.of(curve.n(), curve.leftOut())).containsExactly(1, 1);
    }
}
