package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSpreadTest {
    private record Two(int before, int after) implements Scores {}

    /** From 10 points, each by one of these. */
    private static ChangeSpread of(int... changes) {
        return ChangeSpread.of(Arrays.stream(changes)
                        .mapToObj(by -> new Two(10, 10 + by))
                        .toList())
                .orElseThrow();
    }

    @Test
    void withoutAnyThereIsNone() {
        assertThat(ChangeSpread.of(List.of())).isEmpty();
    }

    @Test
    void oneIsEveryFigure() {
        assertThat(of(-3)).isEqualTo(new ChangeSpread(1, -3, -3, -3, -3, -3, -3, -3, 1, 0));
    }

    @Test
    void withFiveTheLineOfEightInTenIsTheWholeRange() {
        assertThat(of(0, -4, -1, -2, -3)).isEqualTo(new ChangeSpread(5, -2, -3, -1, -4, 0, -4, 0, 3, 0));
    }

    /** Where the share of the count is whole, the mean of the two values it lies between. */
    @Test
    void withTenTheMarksOfATenthAndOfTheMiddleLieBetweenTwo() {
        ChangeSpread spread = of(-9, -8, -7, -6, -5, -4, -3, -2, -1, 0);
        assertThat(spread.low10()).isEqualTo(-8.5);
        assertThat(spread.low25()).isEqualTo(-7);
        assertThat(spread.median()).isEqualTo(-4.5);
        assertThat(spread.high75()).isEqualTo(-2);
        assertThat(spread.high90()).isEqualTo(-0.5);
    }

    @Test
    void withFourTheQuartersLieBetweenTwo() {
        ChangeSpread spread = of(-4, -3, -2, -1);
        assertThat(spread.low25()).isEqualTo(-3.5);
        assertThat(spread.median()).isEqualTo(-2.5);
        assertThat(spread.high75()).isEqualTo(-1.5);
    }

    @Test
    void oneVeryLargeChangeMovesNeitherMiddleNorBox() {
        assertThat(of(-1, -1, -1, -1, -10).median()).isEqualTo(-1);
        assertThat(of(-1, -1, -1, -1, -10).low25()).isEqualTo(-1);
    }

    /** Two points, or three tenths of the score before. */
    @ParameterizedTest
    @CsvSource({
        "10, 8, true",
        "10, 9, false",
        "7, 5, true",
        "4, 3, false",
        "3, 2, true",
        "1, 0, true",
        "0, 0, false",
        "5, 4, false",
        "5, 3, true",
        "6, 6, false",
        "4, 6, false"
    })
    void aFallThatMattersIsTwoPointsOrThirtyPercent(int before, int after, boolean matters) {
        assertThat(new Two(before, after).easedEnough()).isEqualTo(matters);
    }

    @ParameterizedTest
    @CsvSource({"8, 10, true", "8, 9, false", "3, 4, true", "0, 1, false", "0, 2, true", "6, 4, false"})
    void aRiseLikewiseAndFromZeroOnlyTwoPointsCount(int before, int after, boolean matters) {
        assertThat(new Two(before, after).roseEnough()).isEqualTo(matters);
    }
}
