package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryPictureTest {
    private static List<String> texts(Picture picture) throws Exception {
        return SvgTexts.of(picture, 1000, 620).stream()
                .map(SvgTexts.Placed::text)
                .toList();
    }

    private static ManySpasms ended(int n) {
        var diary = new ManySpasms();
        for (int i = 1; i <= n; i++) diary.eased("2025-0" + i + "-05T08:00", 24 * i + 1, 5);
        return diary;
    }

    private static List<String> row(ChartTable table, String days) {
        return table.rows().stream()
                .filter(row -> row.getFirst().equals(days))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNineSpasmsOfTheDesignAreSaidAsThere() throws Exception {
        RecoveryPicture picture = ManySpasms.nine().recovery(false);
        assertThat(picture.spoken())
                .startsWith("Share still going: 62 percent at 72 hours, 16 percent at 7 days, from 9 spasms, 7 ended.")
                .contains("At 72 hours, still going: 6 in 10. At 7 days: 1 or 2 in 10.")
                .contains("Half were over by 3 days 14 hours.")
                .endsWith("9 spasms, so a rough guide.");
        assertThat(texts(picture))
                .contains("6 in 10 still going", "at 72 hours", "1 or 2 in 10", "at 7 days", "72 h", "7 d")
                .contains("9 spasms, 7 ended, so a rough guide.");
    }

    @Test
    void fourThatEndedAreDotsAndFiveAreACurve() throws Exception {
        RecoveryPicture four = ended(4).open("2026-03-10T07:40", 52).recovery(true);
        assertThat(four.curve().isEnough()).isFalse();
        assertThat(texts(four)).contains("Too few to draw a curve (needs 5)").doesNotContain("100 %");
        assertThat(four.spoken())
                .startsWith("Too few to draw a curve: 5 spasms, 4 ended, and it needs 5 that ended.")
                .contains("Those that ended lasted: 1 day 1 hour; 2 days 1 hour; 3 days 1 hour; 4 days 1 hour.");
        assertThat(four.table().rows()).hasSize(5);
        assertThat(String.join(" ", four.table().header()))
                .as("no share, not even in numbers")
                .doesNotContain("%");
        RecoveryPicture five = ended(5).recovery(false);
        assertThat(texts(five)).contains("100 %", "0 %").doesNotContain("Too few to draw a curve (needs 5)");
    }

    @Test
    void beyondTheLongestSeenNothingIsKnown() throws Exception {
        var diary = new ManySpasms().open("2026-03-10T07:40", 52);
        for (int i = 1; i <= 5; i++) diary.eased("2025-0" + i + "-05T08:00", 10 + i, 5);
        RecoveryPicture picture = diary.recovery(false);
        assertThat(picture.spoken()).contains("not known at 72 hours, not known at 7 days");
        assertThat(texts(picture)).contains("not known", "at 7 days");
        assertThat(row(picture.table(), "7").get(8)).as("share at 7 days").isEmpty();
    }

    @Test
    void theTableHasStepsTicksAndMarksAndAlwaysTheBand() {
        ChartTable table = ManySpasms.nine().recovery(false).table();
        assertThat(table).isEqualTo(ManySpasms.nine().recovery(true).table());
        assertThat(row(table, "3")).containsExactly("3", "72", "", "", "", "4", "3", "2", "62.2", "21.3", "86.4");
        assertThat(row(table, "2.88").subList(2, 5))
                .as("69 hours: of five, one ended")
                .containsExactly("5", "1", "0");
        assertThat(row(table, "9.25")).containsExactly("9.25", "222", "1", "1", "0", "0", "7", "2", "0.0", "", "");
        assertThat(row(table, "10").subList(5, 9)).containsExactly("0", "7", "2", "0.0");
        IntStream.rangeClosed(0, 10).forEach(day -> row(table, String.valueOf(day)));
    }

    @Test
    void theBandIsDrawnOnlyWhenChosen() throws Exception {
        assertThat(texts(ManySpasms.nine().recovery(true))).contains("how sure this is (95 % band)");
        assertThat(texts(ManySpasms.nine().recovery(false))).doesNotContain("how sure this is (95 % band)");
    }

    @Test
    void spasmsThatBeganOnDaysThatWereNotTypicalAreLeftOutAndThatIsSaid() throws Exception {
        RecoveryPicture picture = ManySpasms.ordinary().recovery(false);
        String said = "1 spasm that began on days that were not typical is left out.";
        assertThat(picture.curve().n()).isEqualTo(10);
        assertThat(picture.spoken()).contains(said);
        assertThat(texts(picture)).contains(said);
    }

    @Test
    void aChoiceOfSpasmsHasItsOwnCurve() {
        var diary = ManySpasms.nine();
        RecoveryPicture picture = RecoveryPicture.of(
                diary.diary(),
                diary.now(),
                bout -> bout.end().isPresent(),
                Look.LIGHT,
                RecoveryOptions.USUAL,
                ChartDiary.ENGLISH);
        assertThat(picture.curve().n()).isEqualTo(8);
        assertThat(picture.curve().events()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "0, none",
        "0.02, fewer than 1 in 10",
        "0.08, 1 in 10",
        "0.155, 1 or 2 in 10",
        "0.62, 6 in 10",
        "0.95, more than 9 in 10",
        "1, all"
    })
    void aShareIsSaidInTens(double share, String said) {
        assertThat(RecoveryWords.inTen(share, ChartDiary.ENGLISH)).isEqualTo(said);
    }

    @Test
    void lettersAreOneToTwoTimesTheUsualSize() {
        for (double scale : new double[] {0.99, 2.01, Double.NaN})
            assertThatIllegalArgumentException().isThrownBy(() -> new RecoveryOptions(false, scale));
    }
}
