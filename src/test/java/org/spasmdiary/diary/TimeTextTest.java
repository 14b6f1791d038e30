package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static When read(String text) {
        return TimeText.parse(Field.AT, text, BERLIN).ok().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-10T07:40:00+01:00[Europe/Berlin]",
                "2026-03-10T07:40:00Z",
                "2026-03-10T07:40:00-07:00",
                "2026-10-25T02:30:00+02:00[Europe/Berlin]",
                "2026-10-25T02:30:00+01:00[Europe/Berlin]",
                "2026-03-10T07:40:00+05:30[Asia/Kolkata]"
            })
    void writesWhatItRead(String text) {
        assertThat(TimeText.format(read(text))).isEqualTo(text);
    }

    @Test
    void keepsTheStoredOffsetEvenWhereTheZoneHasAnotherToday() {
        When when = read("2026-03-10T07:40:00+03:00[Europe/Berlin]");
        assertThat(when.offset()).isEqualTo(ZoneOffset.ofHours(3));
        assertThat(when.instant()).isEqualTo(Instant.parse("2026-03-10T04:40:00Z"));
        assertThat(TimeText.format(when)).isEqualTo("2026-03-10T07:40:00+03:00[Europe/Berlin]");
    }

    @Test
    void aLocalTimeIsReadInTheZoneGiven() {
        assertThat(read("2026-03-10T07:40").instant()).isEqualTo(Instant.parse("2026-03-10T06:40:00Z"));
        assertThat(read("2026-03-10T07:40[America/New_York]").zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void aFractionOfASecondIsCutOff() {
        assertThat(TimeText.format(read("2026-03-10T07:40:00.999Z"))).isEqualTo("2026-03-10T07:40:00Z");
    }

    @Test
    void aTimeThatTheClocksSkipIsRefusedWithBothReadings() {
        var problem = TimeText.parse(Field.AT, "2026-03-29T02:30", BERLIN).bad().orElseThrow();
        assertThat(problem.key()).isEqualTo("timeSkipped");
        assertThat(problem.args())
                .containsExactly(
                        "2026-03-29T02:30",
                        "2026-03-29T03:30:00+02:00[Europe/Berlin]",
                        "2026-03-29T01:30:00+01:00[Europe/Berlin]");
    }

    @Test
    void aTimeThatHappensTwiceIsRefusedWithBothReadings() {
        var problem = TimeText.parse(Field.AT, "2026-10-25T02:30", BERLIN).bad().orElseThrow();
        assertThat(problem.key()).isEqualTo("timeTwice");
        assertThat(problem.args())
                .containsExactly(
                        "2026-10-25T02:30",
                        "2026-10-25T02:30:00+02:00[Europe/Berlin]",
                        "2026-10-25T02:30:00+01:00[Europe/Berlin]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30T07:40Z",
                "2026-03-10",
                "2026-03-10T25:00Z",
                "2026-03-10T07:40:00+01:00[Nowhere/Land]",
                "2026-03-10T07:40:00+99:00",
                "10/03/2026 07:40"
            })
    void whatIsNoTimeIsAProblemAndNeverAnException(String text) {
        assertThat(TimeText.parse(Field.AT, text, BERLIN).bad().orElseThrow().key())
                .isEqualTo("time");
    }
}
