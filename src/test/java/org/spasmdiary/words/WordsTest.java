package org.spasmdiary.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TreatmentKind;

/** Text by key, with names filled in. */
class WordsTest {
    private final Words words = Words.of(Locale.UK);

    @Test
    void aKeyIsFoundInTheRoomItBeginsWith() {
        assertThat(words.text("ui.shell.undo")).isEqualTo("Undo");
        assertThat(words.text("ui.today.save")).isEqualTo("Save");
        assertThat(words.text("alerts.R11.title")).isNotBlank();
        assertThat(words.text("unit.hours", "n", 3)).isEqualTo("3 h");
        assertThat(words.has("ui.shell.undo")).isTrue();
        assertThat(words.has("ui.shell.nothing-of-that-name")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui.shell.nothing-of-that-name", "nowhere.key"})
    void aMissingKeyIsLoud(String key) {
        assertThatThrownBy(() -> words.text(key)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void namesAreFilledInAndUnknownOnesStay() {
        assertThat(words.text("unit.daysHours", "n", "2", "m", "4")).isEqualTo("2 d 4 h");
        assertThat(words.text("unit.daysHours", Map.of("n", "2"))).isEqualTo("2 d {m} h");
        assertThat(words.text("unit.daysHours", "n", "2", "other", "x")).isEqualTo("2 d {m} h");
    }

    @Test
    void whatIsFilledInIsNotReadAsAPatternAgain() {
        assertThat(words.text("unit.daysHours", "n", "$1", "m", "\\")).isEqualTo("$1 d \\ h");
        assertThat(words.text("unit.daysHours", "n", "{m}", "m", "{n}")).isEqualTo("{m} d {n} h");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 minutes", "1, 1 minute", "2, 2 minutes", "-1, -1 minutes", "1200, '1,200 minutes'"})
    void oneIsSingularAndAllElsePlural(long n, String text) {
        assertThat(words.count("unit.spoken.minutes", n)).isEqualTo(text);
    }

    @Test
    void aCountTakesFurtherNamesToo() {
        assertThat(words.count("ui.shell.start.damaged.text", 1, "unused", "x")).contains("1 place that is");
        assertThat(words.count("ui.shell.start.damaged.text", 3)).contains("3 places that are");
    }

    @Test
    void everyConstantAScreenNamesHasAWord() {
        for (TreatmentKind kind : TreatmentKind.values())
            assertThat(words.name(kind)).isNotBlank();
        for (Symptom symptom : Symptom.values()) assertThat(words.name(symptom)).isNotBlank();
        for (Region region : Region.values()) assertThat(words.name(region)).isNotBlank();
        for (Field field : Field.values()) assertThat(words.field(field)).isNotBlank();
    }

    @Test
    void aProblemNamesTheFieldWhatWasGivenAndWhatIsAllowed() {
        assertThat(words.problem(Problem.of(Field.PAIN_NOW, "pain", "11")))
                .isEqualTo("Pain is a whole number from 0 to 10. You gave \"11\".");
        assertThat(words.problem(Problem.of(Field.NOTE, "tooLong", 20_001, 20_000)))
                .contains("20,001")
                .contains("20,000");
    }

    @Test
    void whatAPersonTypedIsQuotedAsItIs() {
        assertThat(words.problem(Problem.of(Field.UNITS, "above", "{1} $0 \\", 0, 20)))
                .contains("\"{1} $0 \\\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "und", "ja"})
    void aLanguageWithoutWordsGetsEnglishThroughout(String tag) {
        Words other = Words.of(Locale.forLanguageTag(tag));
        assertThat(other.text("ui.shell.undo")).isEqualTo("Undo");
        assertThat(other.format().day(LocalDate.of(2026, 3, 10)))
                .startsWith("Tue")
                .contains("Mar");
        assertThat(other.format().inSentence("Ibuprofen")).isEqualTo("ibuprofen");
        assertThat(other.format().number(7)).isEqualTo("7");
    }

    @Test
    void theCountryStaysForItsHelpNumbers() {
        assertThat(Words.of(Locale.GERMANY).locale().getCountry()).isEqualTo("DE");
        assertThat(Words.of(Locale.UK).locale()).isEqualTo(Locale.UK);
        assertThat(Words.of(Locale.US).locale()).isEqualTo(Locale.US);
    }
}
