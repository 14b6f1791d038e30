package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {
    /** The ranges of the data dictionary, written down a second time by hand: last outside, first inside, each end. */
    @ParameterizedTest
    @CsvSource({
        "PAIN, -1, 0, 10, 11",
        "SLEEP_HOURS, -0.5, 0, 24, 24.5",
        "TIMES_WOKEN, -1, 0, 20, 21",
        "TEMPERATURE_C, 33.9, 34.0, 43.0, 43.1",
        "TEMPERATURE_F, 93.1, 93.2, 109.4, 109.5",
        "STRESS, -1, 0, 10, 11",
        "FLUIDS, -1, 0, 40, 41",
        "SITTING_HOURS, -0.1, 0, 24, 24.1",
        "PGIC, 0, 1, 7, 8",
        "UNITS, 0, 0.25, 20, 20.25",
        "STRENGTH_MG, 0, 0.1, 5000, 5000.1",
        "PRESCRIBED_MAX_MG, 0, 0.1, 1000000, 1000000.1",
        "PRESCRIBED_DAYS, 0, 1, 365, 366",
        "MINUTES, 0.4, 0.5, 1440, 1440.1",
        "AFTER_MINUTES, -1, 0, 1440, 1441",
        "AGE, 0, 1, 120, 121",
        "BIRTH_YEAR, 1899, 1900, 2200, 2201",
        "PREGNANCY_WEEKS, -1, 0, 42, 43",
        "PREGNANCY_DAYS, -1, 0, 6, 7",
    })
    void bothSidesOfBothEnds(Measure measure, BigDecimal below, BigDecimal first, BigDecimal last, BigDecimal above) {
        assertThat(measure.allows(below)).isFalse();
        assertThat(measure.allows(first)).isTrue();
        assertThat(measure.allows(last)).isTrue();
        assertThat(measure.allows(above)).isFalse();
        assertThatThrownBy(() -> measure.require(above)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMeasureHasItsRowAbove() throws Exception {
        var rows = MeasureTest.class
                .getDeclaredMethod(
                        "bothSidesOfBothEnds",
                        Measure.class,
                        BigDecimal.class,
                        BigDecimal.class,
                        BigDecimal.class,
                        BigDecimal.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(rows).hasSameSizeAs(Measure.values());
    }

    @ParameterizedTest
    @CsvSource({"7.5", "-1", "11", "five", "''", "1e1", "0x5", "7 8"})
    void painThatIsNoWholeNumberFrom0To10IsRefusedWithWhatWasTyped(String typed) {
        var problem = Measure.PAIN.parse(Field.PAIN_NOW, typed).bad().orElseThrow();
        assertThat(problem.field()).isEqualTo(Field.PAIN_NOW);
        assertThat(problem.key()).isEqualTo("pain");
        assertThat(problem.args().getFirst()).isEqualTo(typed);
    }

    @Test
    void sleepGoesInHalfHours() {
        assertThat(Measure.SLEEP_HOURS.allows(new BigDecimal("6.5"))).isTrue();
        assertThat(Measure.SLEEP_HOURS.allows(new BigDecimal("6.25"))).isFalse();
    }

    @Test
    void aCommaIsReadAsTheDecimalSign() {
        assertThat(Measure.UNITS.parse(Field.UNITS, "0,25").ok()).contains(new BigDecimal("0.25"));
    }

    @ParameterizedTest
    @EnumSource
    void aProblemNamesTheValueAndBothEnds(Measure measure) {
        var problem = measure.problem(Field.MINUTES, "x");
        assertThat(problem.args()).containsExactly("x", measure.min(), measure.max());
    }
}
