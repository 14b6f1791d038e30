package org.spasmdiary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** Turkish has an I without a dot, Arabic other digits, Apia a day that never was: none of it may show. */
@Isolated
class OtherDefaultsTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void asItWas() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** All that words make, as one text. */
    private static List<String> everything() {
        Words words = Words.of(Locale.UK);
        Format format = words.format();
        When when = When.of(Instant.parse("2026-03-10T07:40:00Z"), ZoneId.of("Europe/London"));
        return List.of(
                format.number(1_234_567),
                format.number(new BigDecimal("1234.5")),
                format.oneDigit(0.25),
                format.clock(when.local()),
                format.dayTime(when.local()),
                format.longDay(when.day()),
                format.length(Duration.ofHours(340)),
                format.spoken(Duration.ofHours(340)),
                format.inSentence("Ibuprofen"),
                format.readDay("10 MAR 2026").toString(),
                format.readDay("1 jul 2026").toString(),
                format.readClock("0740").toString(),
                words.name(TreatmentKind.IBUPROFEN),
                words.count("unit.spoken.hours", 1200),
                words.problem(Problem.of(Field.SLEEP_HOURS, "range", "25", 0, new BigDecimal("24"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "ar-EG", "ar-SA-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva"})
    void theComputersLanguageChangesNothing(String tag) {
        List<String> before = everything();
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theComputersZoneChangesNothing() {
        List<String> before = everything();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(everything()).isEqualTo(before);
        assertThat(Words.of(Locale.UK).format().readDay("30 Dec 2011"))
                .as("skipped in Apia, but a day of the calendar")
                .contains(LocalDate.of(2011, 12, 30));
    }

    @Test
    void theDefaultsOfThisTestDoMakeADifferenceToWhoAsksThem() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat("IBUPROFEN".toLowerCase(Locale.getDefault())).isNotEqualTo("ibuprofen");
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Pacific/Apia"));
    }
}
