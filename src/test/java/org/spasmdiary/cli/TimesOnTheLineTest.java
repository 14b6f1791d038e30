package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.cli.CommandRun.Ran;

/** Times as RFC 9557, with an offset, or local in the zone that is given; what could be two is refused with both. */
class TimesOnTheLineTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    private String stored(String... line) throws IOException {
        Ran ran = command.run(line);
        assertThat(ran.code()).as(ran.err()).isZero();
        command.run("export", "--out", "@e.json");
        return Files.readString(command.file("e.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T07:40:00+01:00[Europe/Berlin], 2026-03-10T07:40:00+01:00[Europe/Berlin]",
        "2026-03-10T07:40:00-07:00[America/Los_Angeles], 2026-03-10T07:40:00-07:00[America/Los_Angeles]",
        "2026-03-10T07:40:00+05:30, 2026-03-10T07:40:00+05:30",
        "2026-03-10T07:40Z, 2026-03-10T07:40:00Z",
        "2026-03-10T07:40:59.9Z, 2026-03-10T07:40:59Z",
        "2026-03-10T07:40, 2026-03-10T07:40:00+01:00[Europe/Berlin]",
        "2026-03-10T07:40:30, 2026-03-10T07:40:30+01:00[Europe/Berlin]",
        "2026-03-10T07:40[Asia/Tokyo], 2026-03-10T07:40:00+09:00[Asia/Tokyo]",
        "2025-10-26T02:30:00+01:00[Europe/Berlin], 2025-10-26T02:30:00+01:00[Europe/Berlin]",
        "2025-10-26T02:30:00+02:00[Europe/Berlin], 2025-10-26T02:30:00+02:00[Europe/Berlin]",
    })
    void aTimeIsKeptAsItWasGiven(String given, String stored) throws IOException {
        assertThat(stored("log", "--pain", "3", "--time", given)).contains("\"observedAt\": \"" + stored + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-10T07:40:00-04:00[America/New_York]",
        "Asia/Kathmandu, 2026-03-10T07:40:00+05:45[Asia/Kathmandu]",
        "UTC, 2026-03-10T07:40:00Z[UTC]",
        "+02:00, 2026-03-10T07:40:00+02:00",
    })
    void aLocalTimeIsReadInTheZoneThatIsGiven(String zone, String stored) throws IOException {
        assertThat(stored("log", "--pain", "3", "--time", "2026-03-10T07:40", "--zone", zone))
                .contains("\"observedAt\": \"" + stored + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --pain 3 --time", "treat walk --time", "end --time", "alerts --at"})
    void aTimeTheClocksSkipIsRefusedWithBothReadings(String line) {
        command.run("log", "--start", "--pain", "3", "--at", "2025-03-01T08:00");
        Ran ran = command.run((line + " 2025-03-30T02:30").split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("2025-03-30T02:30 does not exist, because the clocks go forward. Write "
                        + "2025-03-30T03:30:00+02:00[Europe/Berlin] or 2025-03-30T01:30:00+01:00[Europe/Berlin].");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --pain 3 --time", "treat walk --time", "end --time", "episodes --at"})
    void aTimeThatComesTwiceIsRefusedWithBothReadings(String line) {
        command.run("log", "--start", "--pain", "3", "--at", "2025-10-01T08:00");
        Ran ran = command.run((line + " 2025-10-26T02:30").split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("2025-10-26T02:30 happens twice, because the clocks go back. Write "
                        + "2025-10-26T02:30:00+02:00[Europe/Berlin] or 2025-10-26T02:30:00+01:00[Europe/Berlin].");
    }

    @Test
    void eachOfTheTwoReadingsIsTaken() {
        for (String offset : new String[] {"+02:00", "+01:00"})
            assertThat(command.run("log", "--pain", "3", "--time", "2025-10-26T02:30:00" + offset + "[Europe/Berlin]")
                            .code())
                    .isZero();
        assertThat(command.run("log", "--pain", "3", "--time", "2025-10-26T02:30", "--zone", "UTC")
                        .code())
                .as("in a zone where it comes once")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noon",
                "2026-03-10",
                "07:40",
                "10.03.2026 07:40",
                "2026-02-30T07:40",
                "2026-03-10T24:00",
                "2026-03-10T07:40:00+01:00[Mars/Base]",
                "2026-03-10 07:40"
            })
    void whatIsNoTimeIsNamedWithAnExample(String given) {
        Ran ran = command.run("treat", "walk", "--time", given);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The start: \"" + given + "\" is not a time. Write it like 2026-03-10T07:40.");
        assertThat(command.diary()).doesNotExist();
    }

    @Test
    void nowMayBeFiveMinutesBehindAndNotMore() {
        assertThat(command.run("log", "--pain", "3", "--time", "2026-03-12T11:45")
                        .code())
                .isZero();
        Ran ran = command.run("log", "--pain", "3", "--time", "2026-03-12T11:45:01");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("is in the future. Check the date");
    }

    @Test
    void aTimeMoreThanAYearAgoIsSavedWithANote() {
        Ran ran = command.run("log", "--pain", "3", "--time", "2025-03-12T11:39");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).startsWith("Note: The time: Wed 12 Mar 2025, 11:39 is more than a year ago. Keep it?");
        assertThat(ran.out()).contains("Saved: pain 3");
        assertThat(command.run("log", "--pain", "3", "--time", "2025-03-12T11:40")
                        .err())
                .as("a year to the minute")
                .isEmpty();
    }

    @Test
    void atIsNowForTheRecordAndForWhatIsSaid() throws IOException {
        String json = stored("treat", "walk", "--at", "2026-02-01T09:00:30+01:00");
        assertThat(json)
                .contains("\"start\": \"2026-02-01T09:00:30+01:00[Europe/Berlin]\"")
                .contains("\"recordedAt\": \"2026-02-01T08:00:30Z\"");
        assertThat(command.run("alerts", "--json", "--at", "2026-02-01T09:00:30+01:00")
                        .json("at")
                        .getAsString())
                .isEqualTo("2026-02-01T08:00:30Z");
    }

    @Test
    void theSameMomentIsSaidOnTheClockItWasGivenIn() {
        assertThat(command.run("log", "--pain", "3", "--time", "2026-03-10T07:40:00-07:00[America/Los_Angeles]")
                        .out())
                .contains("Tue 10 Mar 2026, 07:40");
        assertThat(command.run("log", "--pain", "3", "--zone", "Asia/Tokyo").out())
                .contains("Thu 12 Mar 2026, 19:40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Base", "berlin", "+25:00"})
    void aZoneThatIsNoneIsNamedWithAnExample(String zone) {
        Ran ran = command.run("log", "--pain", "3", "--zone", zone);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines("--zone: \"" + zone + "\" is not a time zone. Write it like Europe/Berlin.");
    }
}
