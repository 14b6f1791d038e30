package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.words.Words;

class HelpLinesTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"US, 911", "CA, 911", "GB, 999", "uk, 999", "DE, 112", "IE, 112", "HR, 112", "AU, 000", "NZ, 111"})
    void aCountryHasItsStartingNumber(String country, String number) {
        HelpLines lines = HelpLines.of(Profile.UNKNOWN.withCountry(country), WORDS);
        assertThat(lines.emergency()).isEqualTo(number);
        assertThat(lines.emergencyNumber()).contains(number);
    }

    @Test
    void onlyBritainHasAnUrgentLineToStartWith() {
        assertThat(HelpLines.of(Profile.UNKNOWN.withCountry("GB"), WORDS).urgent())
                .isEqualTo("111");
        assertThat(HelpLines.of(Profile.UNKNOWN.withCountry("DE"), WORDS).urgent())
                .isEqualTo("your local urgent line");
    }

    @ParameterizedTest
    @CsvSource({"''", "JP", "CH", "no"})
    void elsewhereWordsStandIn(String country) {
        HelpLines lines = HelpLines.of(Profile.UNKNOWN.withCountry(country), WORDS);
        assertThat(lines.emergency()).isEqualTo("your local emergency number");
        assertThat(lines.poison()).isEqualTo("your local poison line");
        assertThat(lines.emergencyNumber()).isEmpty();
    }

    @Test
    void aNumberTypedOverWins() {
        HelpLines lines = HelpLines.of(with("GB", new HelpNumbers("110", "", " 0800 1 ")), WORDS);
        assertThat(lines.emergency()).isEqualTo("110");
        assertThat(lines.urgent()).isEqualTo("111");
        assertThat(lines.poison()).isEqualTo("0800 1");
    }

    private static Profile with(String country, HelpNumbers numbers) {
        Profile none = Profile.UNKNOWN;
        return new Profile(
                "",
                none.birthYear(),
                none.age(),
                country,
                "",
                none.temperatureUnit(),
                none.pregnant(),
                none.pregnancy(),
                none.conditions(),
                none.medicines(),
                "",
                none.alcohol3plus(),
                none.dailyLoad(),
                none.history(),
                "",
                numbers);
    }
}
