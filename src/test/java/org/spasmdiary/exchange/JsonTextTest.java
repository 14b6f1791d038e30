package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.FullDiary;

/** JSON text in and out: exact numbers, any character, nothing that could mean two things. */
class JsonTextTest {
    private static Object read(String text) {
        try {
            return JsonTree.read(text);
        } catch (JsonTree.Unreadable e) {
            return e.problem().key();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1E+3, 1000",
        "1E-7, 0.0000001",
        "0.10, 0.10",
        "-0.0, 0.0",
        "123456789012345678901234567890.5, 123456789012345678901234567890.5",
    })
    void decimalsAreWrittenOutAndNeverWithAnExponent(String number, String text) {
        assertThat(JsonText.line(new BigDecimal(number))).isEqualTo(text);
        assertThat((BigDecimal) read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\"b\\c/d",
                "\b\f\n\r\t",
                "\u0000\u001F\u007F",
                "\u2028\u2029",
                "\uD83D\uDE00",
                "\uFEFF",
                "<script>&amp;'</script>",
                "null",
                "{}",
            })
    void anyTextComesBackAlsoAsAKey(String text) {
        Map<String, String> map = Map.of("key " + text, text);
        assertThat(read(JsonText.of(map))).isEqualTo(map);
        assertThat(read(JsonText.line(map))).isEqualTo(map);
        assertThat(JsonText.line(map)).doesNotContain("\n");
    }

    @Test
    void nullsListsAndTruthValuesComeBackInTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", null);
        map.put("a", Arrays.asList(true, null, List.of(), Map.of()));
        assertThat(JsonText.line(map)).isEqualTo("{\"z\":null,\"a\":[true,null,[],{}]}");
        assertThat(read(JsonText.line(map))).isEqualTo(map);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2}|keyTwice",
                "{\"a\":{\"b\":1,\"b\":1}}|keyTwice",
                "{\"a\":1|cutOff",
                "[1,2|cutOff",
                "\"abc|cutOff",
                "{\"a\":}|notJson",
                "{a:1}|notJson",
                "[1,]|notJson",
                "[01]|notJson",
                "[+1]|notJson",
                "[.5]|notJson",
                "[NaN]|notJson",
                "[TRUE]|notJson",
                "{} {}|notJson",
                "// comment|notJson",
                "[1 2]|notJson",
                ")]}'{}|notJson",
            })
    void whatCouldMeanTwoThingsOrNoneIsRefused(String text, String key) {
        assertThat(read(text)).isEqualTo(key);
    }

    /** Wherever a copy broke off, inside a text, a number or a word. */
    @Test
    void aDocumentThatEndsAnywhereInTheMiddleIsCutOff() {
        String whole = FullDiary.json().strip();
        for (int length = 0; length < whole.length(); length++)
            assertThat(read(whole.substring(0, length)))
                    .as("%d characters", length)
                    .isEqualTo("cutOff");
        assertThat(read(whole)).isInstanceOf(Map.class);
    }

    @Test
    void aNumberLongerThanAnyProgramWritesIsText() {
        assertThat(read("1".repeat(200))).isInstanceOf(BigDecimal.class);
        assertThat(read("1".repeat(201))).isEqualTo("1".repeat(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"text\"", "", "{", "{\"a\":1} x", "true"})
    void aLineThatIsNoObjectIsNone(String line) {
        assertThat(JsonLine.object(line)).isEqualTo(Optional.empty());
    }

    @Test
    void aLineThatIsAnObjectIsRead() {
        assertThat(JsonLine.object(" {\"at\":[\"x\"]} ").orElseThrow().get("at"))
                .isEqualTo(List.of("x"));
    }
}
