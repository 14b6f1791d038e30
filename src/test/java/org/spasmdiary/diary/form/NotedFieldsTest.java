package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Field;

/** What a record is kept with all the same, and what is said about it; and single values as text. */
class NotedFieldsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        READINGS   | 'mood':'fine'                 | "mood" is not a field of this form. It was left out.
        READINGS   | 'daily':{'coffee':3}          | "coffee" is not a field of this form. It was left out.
        READINGS   | 'function':{'swim':'EASY'}    | "swim" is not a field of this form. It was left out.
        READINGS   | 'redFlags':{'headache':'YES'} | "headache" is not a field of this form. It was left out.
        READINGS   | 'kind':'DOCTOR'               | "kind" is not a field of this form. It was left out.
        EPISODES   | 'endReason':'EASED'           | The end is needed and is not there.
        EPISODES   | 'end':'2026-03-13T07:15:00Z'  | Why it ended is needed and is not there.
        EPISODES   | 'status':'OPEN'               | "status" is not a field of this form. It was left out.
        TREATMENTS | 'kind':'walk','units':2       | Tablets or units: walk takes no dose.
        TREATMENTS | 'kind':'massage','prescribed':true | Tablets or units: massage takes no dose.
        TREATMENTS | 'prescribedDays':7            | Prescribed most in 24 h, mg counts only where prescribed is true. It was left out.
        TREATMENTS | 'prescribedMaxMg24h':800,'prescribed':false | Prescribed most in 24 h, mg counts only where prescribed is true. It was left out.
        TREATMENTS | 'amountMg':400                | "amountMg" is not a field of this form. It was left out.
        ALERT_HISTORY | 'inputs':[{'entry':'2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10','why':'x'}] | "why" is not a field of this form. It was left out.
        """)
    void isSaidAndTheRecordKept(EntryKind kind, String given, String sentence) {
        Read read = Read.of(kind, "{" + given + "}");
        assertThat(read.said()).containsExactly(sentence);
        assertThat(read.entry()).isPresent();
        assertThat(Read.of(kind, read.written()).said())
                .as("what is written again needs no word")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unknownFieldsAreNamedInOrderAndTheHistoryBesideARecordIsNone(EntryKind kind) {
        Read read = Read.of(kind, "{'zeta':1,'alpha':2,'history':[{'field':'x'}]}");
        assertThat(read.entry()).isPresent();
        assertThat(read.said()).hasSize(2);
        assertThat(read.said().getFirst()).startsWith("\"alpha\"");
    }

    @Test
    void aMedicineOfOneIngredientMayNameItAndItIsNotWrittenTwice() {
        Read read = Read.of(EntryKind.TREATMENTS, "{'kind':'ibuprofen','ingredient':'naproxen-sodium'}");
        assertThat(read.said()).isEmpty();
        assertThat(read.written()).doesNotContain("naproxen");
    }

    @Test
    void aMistakeIsReadFromTheMarkOrFromTheReasonAndWrittenAsTheMark() {
        for (String given : List.of("'mistake':true", "'endReason':'MISTAKE'", "'endReason':'MISTAKE','mistake':false"))
            assertThat(Read.of(EntryKind.EPISODES, "{" + given + "}").written())
                    .contains("'mistake':true")
                    .doesNotContain("endReason");
    }

    @Test
    void aRecordWithoutAnIdGetsOneFromItsContentWhateverTheOrderAndTheHistory() {
        var plain = Read.of(EntryKind.CONTACTS, "{'said':'rest','plan':'walk'}");
        assertThat(Read.of(EntryKind.CONTACTS, "{'plan':'walk','said':'rest'}").entry())
                .isEqualTo(plain.entry());
        assertThat(Read.of(EntryKind.CONTACTS, "{'plan':'walk','said':'rest','history':[]}")
                        .entry())
                .isEqualTo(plain.entry());
        assertThat(Read.of(EntryKind.CONTACTS, "{'plan':'walk','said':'rest.'}")
                        .entry()
                        .orElseThrow()
                        .id())
                .isNotEqualTo(plain.entry().orElseThrow().id());
    }

    @Test
    void theSameFieldsInTwoKindsAreTwoRecords() {
        String json = "{'at':'" + Read.TIME + "','kind':'DOCTOR','rule':'R11','outcome':'MISTAKE'}";
        assertThat(Read.of(EntryKind.CONTACTS, json).entry().orElseThrow().id())
                .isNotEqualTo(Read.of(EntryKind.ALERT_OUTCOMES, json)
                        .entry()
                        .orElseThrow()
                        .id());
    }

    static List<Object[]> texts() {
        return List.of(
                new Object[] {new BigDecimal("2.50"), "2.5"},
                new Object[] {new BigDecimal("1E+3"), "1000"},
                new Object[] {new BigDecimal("1E+999999999"), "1E+999999999"},
                new Object[] {true, "true"},
                new Object[] {List.of("a", "b"), "[\"a\",\"b\"]"},
                new Object[] {List.of("a\"b\\c\nd"), "[\"a\\\"b\\\\c\\nd\"]"},
                new Object[] {Map.of("b", 1, "a", "x"), "{\"a\":\"x\",\"b\":1}"},
                new Object[] {"as it is", "as it is"});
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aValueIsOneLineOfTheHistory(Object value, String text) {
        assertThat(Values.text(value)).isEqualTo(text);
    }

    @Test
    void whatIsShownIsOneShortLine() {
        assertThat(Values.shown("a\nb\tc")).isEqualTo("a b c");
        assertThat(Values.shown("x".repeat(60))).hasSize(60);
        assertThat(Values.shown("\uD83D\uDE42".repeat(61))).isEqualTo("\uD83D\uDE42".repeat(60) + "...");
        assertThat(Values.shown(null)).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "äöü", "\uD83D\uDE42", "a\uD83D\uDE42b", "\u0000"})
    void wholeCharactersAreText(String text) {
        assertThat(Values.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83D", "\uDE42a", "\uDE42\uD83D"})
    void halfCharactersAreNone(String text) {
        assertThat(Values.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-12T07:15:00", "2026-03-12T07:15", "2026-10-25T02:30[Europe/Berlin]",
                "2026-03-29T02:30[Europe/Berlin]", "0000-12-31T23:59:59Z", "0001-01-01T00:00:00+01:00"
            })
    void aTimeThatCouldBeSeveralOrCannotBeWrittenAgainIsNone(String text) {
        assertThat(Values.when(Field.AT, text)).isEmpty();
    }
}
