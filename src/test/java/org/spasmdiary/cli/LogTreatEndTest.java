package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.cli.CommandRun.Ran;

class LogTreatEndTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    @Test
    void aDayIsLoggedAndTheExportHoldsExactlyThat() throws java.io.IOException {
        Ran began = command.run(
                "log",
                "--start",
                "--pain",
                "8",
                "--worst",
                "9",
                "--symptom",
                "sharp",
                "--symptom",
                "tight",
                "--still-there",
                "yes",
                "--note",
                "lifting",
                "--time",
                "2026-03-10T07:40");
        assertThat(began.code()).as(began.err()).isZero();
        assertThat(began.out()).contains("A spasm began").contains("pain 8");
        assertThat(command.run("treat", "heat-moist", "--minutes", "15").code()).isZero();
        assertThat(command.run("end", "--time", "2026-03-12T11:00").out()).contains("ended");
        command.run("export", "--out", "@e.json");
        var json = com.google.gson.JsonParser.parseString(java.nio.file.Files.readString(command.file("e.json")))
                .getAsJsonObject();
        var episode = json.getAsJsonArray("episodes").get(0).getAsJsonObject();
        assertThat(episode.get("onset").getAsString()).isEqualTo("2026-03-10T07:40:00+01:00[Europe/Berlin]");
        assertThat(episode.get("end").getAsString()).isEqualTo("2026-03-12T11:00:00+01:00[Europe/Berlin]");
        assertThat(episode.get("endReason").getAsString()).isEqualTo("EASED");
        assertThat(episode.has("regions")).isFalse();
        var reading = json.getAsJsonArray("readings").get(0).getAsJsonObject();
        assertThat(reading.get("painWorst24h").getAsInt()).isEqualTo(9);
        assertThat(reading.getAsJsonArray("symptoms")).hasToString("[\"sharp\",\"tight\"]");
        assertThat(reading.get("stillThere").getAsString()).isEqualTo("YES");
        assertThat(reading.get("recordedAt").getAsString()).isEqualTo("2026-03-12T10:40:00Z");
        var treatment = json.getAsJsonArray("treatments").get(0).getAsJsonObject();
        assertThat(treatment.get("minutes").getAsString()).isEqualTo("15");
    }

    @Test
    void withNoneOpenOneLineSaysThatItBelongsToNone() {
        Ran ran = command.run("log", "--pain", "2");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(2).anyMatch(line -> line.contains("belongs to none"));
        command.run("log", "--start", "--pain", "5");
        assertThat(command.run("log", "--pain", "4").out().lines()).hasSize(1);
    }

    @Test
    void aQuestionDoesNotStopACommand() {
        Ran ran = command.run("log", "--pain", "5", "--worst", "4");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("lower than now");
    }

    @Test
    void atIsWhatNowIs() {
        Ran ran = command.run("log", "--pain", "5", "--at", "2026-01-01T10:00:00+01:00");
        assertThat(ran.out()).contains("1 Jan 2026, 10:00");
        assertThat(command.run("log", "--pain", "5", "--at", "2026-01-01T10:00", "--time", "2026-01-01T10:06")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aDoseSaysItsTotalAndTheLimitItTouches() {
        String[] dose = {"treat", "ibuprofen", "--units", "2", "--strength-mg", "200", "--time"};
        assertThat(command.run(with(dose, "2026-03-11T11:41")).out())
                .contains("400 mg")
                .contains("1,200 mg");
        assertThat(command.run(with(dose, "2026-03-12T05:00")).out())
                .contains("800 mg")
                .doesNotContain("limit.");
        assertThat(command.run(with(dose, "2026-03-12T10:00")).out())
                .contains("That is the limit of 1,200 mg")
                .contains("12 Mar 2026, 11:41");
        assertThat(command.run(with(dose, "2026-03-12T11:00")).out())
                .contains("1,600 mg")
                .contains("over the limit");
    }

    @Test
    void aDoseExactly24HoursOldNoLongerCounts() {
        String[] dose = {"treat", "ibuprofen", "--units", "2", "--strength-mg", "200", "--time"};
        command.run(with(dose, "2026-03-11T11:40"));
        assertThat(command.run(with(dose, "2026-03-12T11:40")).out()).contains(" 400 mg in the last 24 hours");
    }

    @Test
    void aDoseWithoutAnAmountIsCountedApart() {
        assertThat(command.run("treat", "ibuprofen").out()).contains("One dose").contains("no amount");
        assertThat(command.run("treat", "walk", "--minutes", "5").out().lines()).hasSize(1);
    }

    @Test
    void anEndAsMistakeMarksTheSpasm() {
        command.run("log", "--start", "--pain", "5");
        assertThat(command.run("end", "--reason", "mistake").out()).contains("mistake");
        assertThat(command.run("episodes").out()).contains("No spasm");
    }

    @Test
    void aReadOnlyLookWorksWithoutAnEndedLock() {
        command.run("log", "--start", "--pain", "5");
        assertThat(command.run("alerts").code()).isZero();
        assertThat(command.run("log", "--pain", "4").code()).isZero();
    }

    private static String[] with(String[] line, String last) {
        String[] all = java.util.Arrays.copyOf(line, line.length + 1);
        all[line.length] = last;
        return all;
    }
}
