package org.spasmdiary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.When;

/** Lengths, numbers and dates as a person reads them, and days and times as a person types them. */
class FormatTest {
    private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2026-03-10T07:40:00Z");
    private final Format format = Words.of(Locale.UK).format();

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 min",
        "PT59S, 0 min",
        "PT1M, 1 min",
        "PT59M59S, 59 min",
        "PT60M, 1 h",
        "PT23H59M59S, 23 h",
        "PT24H, 1 d",
        "PT24H59M, 1 d",
        "PT25H, 1 d 1 h",
        "PT52H, 2 d 4 h",
        "P13DT23H59M, 13 d 23 h",
        "P14D, 2 wk",
        "P14DT23H59M, 2 wk",
        "P15D, 2 wk 1 d",
        "P20DT23H, 2 wk 6 d",
        "P21D, 3 wk",
        "P400D, 57 wk 1 d"
    })
    void lengthIsCutOffToTwoUnitsAndNeverRoundedUp(Duration length, String text) {
        assertThat(format.length(length)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 minutes",
        "PT1M59S, 1 minute",
        "PT59M59S, 59 minutes",
        "PT60M, 1 hour",
        "PT23H59M, 23 hours",
        "PT24H, 1 day",
        "PT25H, 1 day 1 hour",
        "P13DT23H, 13 days 23 hours",
        "P14D, 2 weeks",
        "P22D, 3 weeks 1 day"
    })
    void aSpokenLengthIsWordsWithTheirOwnPlurals(Duration length, String text) {
        assertThat(format.spoken(length)).isEqualTo(text);
    }

    @Test
    void numbersHaveTheirThousandsAndExactlyTheirDigits() {
        assertThat(format.number(999)).isEqualTo("999");
        assertThat(format.number(1200)).isEqualTo("1,200");
        assertThat(format.number(new BigDecimal("7.5"))).isEqualTo("7.5");
        assertThat(format.number(new BigDecimal("0.125"))).isEqualTo("0.125");
        assertThat(format.number(new BigDecimal("400.00"))).isEqualTo("400");
        assertThat(format.number(new BigDecimal("1.2E+3"))).isEqualTo("1,200");
    }

    @Test
    void oneDigitRoundsAndDropsAnEmptyOne() {
        assertThat(format.oneDigit(4.54)).isEqualTo("4.5");
        assertThat(format.oneDigit(4.04)).isEqualTo("4");
        assertThat(format.oneDigit(1234.56)).isEqualTo("1,234.6");
    }

    @Test
    void datesAreNamedAsFarAsNeeded() {
        LocalDate day = TUESDAY.toLocalDate();
        assertThat(format.clock(TUESDAY)).isEqualTo("07:40");
        assertThat(format.day(day)).isEqualTo("Tue 10 Mar");
        assertThat(format.dayYear(day)).isEqualTo("Tue 10 Mar 2026");
        assertThat(format.dayMonth(day)).isEqualTo("10 Mar");
        assertThat(format.longDay(day)).isEqualTo("Tuesday 10 March");
        assertThat(format.month(YearMonth.of(2026, 3))).isEqualTo("March 2026");
        assertThat(format.shortMonth(YearMonth.of(2026, 3))).isEqualTo("Mar");
        assertThat(format.shortWeekday(DayOfWeek.MONDAY)).isEqualTo("Mon");
        assertThat(format.dayTime(TUESDAY)).isEqualTo("Tue 10 Mar 2026, 07:40");
    }

    @Test
    void theClockIsTheOneItWasWrittenBy() {
        When flown = When.of(TUESDAY.toInstant(), ZoneId.of("Pacific/Apia"));
        assertThat(format.any(flown)).isEqualTo("Tue 10 Mar 2026, 20:40");
    }

    @Test
    void whateverAProblemNamesIsSaidAsAPersonReadsIt() {
        assertThat(format.any(20_001)).isEqualTo("20,001");
        assertThat(format.any(20_001L)).isEqualTo("20,001");
        assertThat(format.any(new BigDecimal("43.0"))).isEqualTo("43");
        assertThat(format.any(Duration.ofHours(47))).isEqualTo("1 d 23 h");
        assertThat(format.any("five")).isEqualTo("five");
    }

    @Test
    void onlyTheFirstLetterIsMadeSmallInsideASentence() {
        assertThat(format.inSentence("Heat or Cold")).isEqualTo("heat or Cold");
        assertThat(format.inSentence("")).isEmpty();
        assertThat(format.inSentence("Österreich")).isEqualTo("österreich");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10 Mar 2026", " 10 Mar 2026 ", "10 mar 2026", "10 MAR 2026", "10 March 2026", "2026-03-10"})
    void aDayIsReadInEveryWayItIsWritten(String text) {
        assertThat(format.readDay(text)).contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void eachDayOfAYearIsReadBackAsItIsWritten() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1))
            assertThat(format.readDay(format.shortDay(day))).contains(day);
        assertThat(format.readDay("1 Sep 2026")).contains(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "10 Mar",
                "10.03.2026",
                "03/10/2026",
                "2026-3-10",
                "31 Feb 2026",
                "29 Feb 2026",
                "2026-02-29",
                "0 Mar 2026",
                "32 Mar 2026",
                "10 Foo 2026",
                "10 Mar 2026 07:40"
            })
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(format.readDay(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "07:40, 07:40",
        "7:40, 07:40",
        "7.40, 07:40",
        "0740, 07:40",
        "740, 07:40",
        "' 07:40 ', 07:40",
        "00:00, 00:00",
        "0:00, 00:00",
        "23:59, 23:59"
    })
    void aTimeOfDayIsReadWithOrWithoutItsColon(String text, LocalTime time) {
        assertThat(format.readClock(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "74", "24:00", "23:60", "7:4", "07:40:00", "-7:40", "7 40", "7:40 pm", "noon", "٠٧:٤٠"})
    void whatIsNoTimeOfDayIsNotGuessed(String text) {
        assertThat(format.readClock(text)).isEmpty();
    }
}
