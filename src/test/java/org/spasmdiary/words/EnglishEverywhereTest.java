package org.spasmdiary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English is written with other commas and months from country to country: whatever is written is read again. */
class EnglishEverywhereTest {
    private static Format in(String tag) {
        return Words.of(Locale.forLanguageTag(tag)).format();
    }

    static Stream<Locale> everyEnglish() {
        return Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals("en"))
                .filter(locale -> locale.getScript().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyEnglish")
    void aDayIsReadBackAsItIsWrittenInEveryMonth(Locale locale) {
        Format format = Words.of(locale).format();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2028, month, 29);
            assertThat(format.readDay(format.shortDay(day))).contains(day);
            assertThat(format.readDay(format.shortDay(day).toUpperCase(locale))).contains(day);
            assertThat(format.readDay(day.toString())).contains(day);
            assertThat(format.readDay("29 " + format.month(YearMonth.from(day))))
                    .contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-NZ", "en-ZA", "de-DE", "fr-FR", "ja-JP"})
    void theOrderOfADayIsTheSameEverywhereSoThatNobodyMixesUpMonthAndDay(String tag) {
        LocalDate day = LocalDate.of(2026, 5, 4);
        assertThat(in(tag).shortDay(day)).isEqualTo("4 May 2026");
        assertThat(in(tag).dayYear(day)).isEqualTo("Mon 4 May 2026");
        assertThat(in(tag).longDay(day)).isEqualTo("Monday 4 May");
        assertThat(in(tag).shortWeekday(DayOfWeek.MONDAY)).isEqualTo("Mon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "en-AU", "en-CA", "de-DE", "ar-EG", "fa-IR", "hi-IN", "th-TH"})
    void aClockHas24HoursAndPlainDigits(String tag) {
        assertThat(in(tag).clock(OffsetDateTime.parse("2026-03-10T00:05:59Z"))).isEqualTo("00:05");
        assertThat(in(tag).clock(OffsetDateTime.parse("2026-03-10T19:40:00Z"))).isEqualTo("19:40");
        assertThat(in(tag).dayTime(OffsetDateTime.parse("2026-03-10T19:40:00+09:00")))
                .isEqualTo("Tue 10 Mar 2026, 19:40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 1,234,567 | 1,234.5",
                "en-US | 1,234,567 | 1,234.5",
                "en-AU | 1,234,567 | 1,234.5",
                "ar-EG | 1,234,567 | 1,234.5",
                "und   | 1,234,567 | 1,234.5",
            })
    void numbersHaveTheSignsOfTheirPlace(String tag, String whole, String decimal) {
        assertThat(in(tag.strip()).number(1_234_567)).isEqualTo(whole);
        assertThat(in(tag.strip()).number(new BigDecimal("1234.5"))).isEqualTo(decimal);
        assertThat(in(tag.strip()).oneDigit(1234.5)).isEqualTo(decimal);
    }

    @ParameterizedTest
    @MethodSource("everyEnglish")
    void aNumberNeverLosesADigitAndIsNeverRounded(Locale locale) {
        Format format = Words.of(locale).format();
        for (String text : new String[] {"0.001", "33.333", "0.1", "7", "-2.5", "0"})
            assertThat(format.number(new BigDecimal(text)).replaceAll("[^0-9]", ""))
                    .isEqualTo(text.replaceAll("[^0-9]", ""));
    }

    @Test
    void aLengthIsTheSameWordsInEveryCountry() {
        for (Locale locale : everyEnglish().toList()) {
            Format format = Words.of(locale).format();
            assertThat(format.length(Duration.ofHours(52))).isEqualTo("2 d 4 h");
            assertThat(format.spoken(Duration.ofDays(22))).isEqualTo("3 weeks 1 day");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PT23H59M59S, 23 h, 23 hours",
        "PT24H, 1 d, 1 day",
        "PT48H, 2 d, 2 days",
        "PT335H59M, 13 d 23 h, 13 days 23 hours",
        "PT336H, 2 wk, 2 weeks",
        "P7000D, '1,000 wk', '1,000 weeks'",
    })
    void writtenAndSpokenLengthsChangeTheirUnitsAtTheSameMoment(Duration length, String written, String spoken) {
        assertThat(in("en-GB").length(length)).isEqualTo(written);
        assertThat(in("en-GB").spoken(length)).isEqualTo(spoken);
    }

    @Test
    void theLastDayOfFebruaryIsADayOnlyInALeapYear() {
        assertThat(in("en-GB").readDay("29 Feb 2028")).contains(LocalDate.of(2028, 2, 29));
        assertThat(in("en-GB").readDay("29 Feb 2100")).isEmpty();
        assertThat(in("en-GB").readDay("29 Feb 2000")).contains(LocalDate.of(2000, 2, 29));
    }
}
