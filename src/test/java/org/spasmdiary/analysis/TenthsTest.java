package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenthsTest {
    /** Both sides of every boundary: a quarter of a tenth round each number, none and all only exactly. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.000001, 0, 1",
        "0.02, 0, 1",
        "0.0749, 0, 1",
        "0.075, 1, 1",
        "0.08, 1, 1",
        "0.125, 1, 1",
        "0.1251, 1, 2",
        "0.155, 1, 2",
        "0.1749, 1, 2",
        "0.175, 2, 2",
        "0.2, 2, 2",
        "0.62, 6, 6",
        "0.625, 6, 6",
        "0.6251, 6, 7",
        "0.6749, 6, 7",
        "0.675, 7, 7",
        "0.925, 9, 9",
        "0.9251, 9, 10",
        "0.999999, 9, 10",
        "1, 10, 10"
    })
    void aShareIsSaidAsNearAsItIs(double share, int low, int high) {
        assertThat(Tenths.of(share)).isEqualTo(new Tenths(low, high));
    }

    @Test
    void theShareSaidIsNeverFurtherOffThanTheOneThatIsNotSaid() {
        for (int i = 0; i <= 1000; i++) {
            Tenths tenths = Tenths.of(i / 1000.0);
            boolean between = tenths.low() * 100 <= i && i <= tenths.high() * 100;
            boolean near = tenths.low() == tenths.high() && Math.abs(tenths.low() * 100 - i) <= 25;
            assertThat(between || near).as("%s of a thousand as %s", i, tenths).isTrue();
            assertThat(tenths.high() == 0).isEqualTo(i == 0);
            assertThat(tenths.low() == 10).isEqualTo(i == 1000);
        }
    }

    @Test
    void whatIsNoShareIsRefused() {
        for (double share : new double[] {-0.01, 1.01, Double.NaN})
            assertThatIllegalArgumentException().isThrownBy(() -> Tenths.of(share));
    }
}
