package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTableTest {
    private static String csv(String cell) {
        return new ChartTable(List.of("a"), List.of(List.of(cell))).csv();
    }

    @Test
    void rowsEndInCarriageReturnAndLineFeed() {
        assertThat(new ChartTable(List.of("a", "b"), List.of(List.of("1", "2"))).csv())
                .isEqualTo("a,b\r\n1,2\r\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(csv("x,y")).isEqualTo("a\r\n\"x,y\"\r\n");
        assertThat(csv("say \"ouch\"")).isEqualTo("a\r\n\"say \"\"ouch\"\"\"\r\n");
        assertThat(csv("one\ntwo")).isEqualTo("a\r\n\"one\ntwo\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20 7946", "-cmd", "@sum", "\tx", "-", "-1-1"})
    void aTextASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(csv(text)).isEqualTo("a\r\n'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.50", "0", "12", "a=b", " -x", ""})
    void numbersAndHarmlessTextsStayAsTheyAre(String text) {
        assertThat(csv(text)).isEqualTo("a\r\n" + text + "\r\n");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartTable(List.of("a", "b"), List.of(List.of("1"))));
    }
}
