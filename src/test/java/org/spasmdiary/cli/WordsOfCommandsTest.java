package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.cli.CommandRun.Ran;

/** What log, treat and end say, word for word, and what each leaves in the diary. */
class WordsOfCommandsTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    private void says(String line, String... out) {
        Ran ran = command.run(line.split(" "));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).containsExactly(out);
    }

    private String refused(String line) {
        Ran ran = command.run(line.split(" "));
        assertThat(ran.code()).as(ran.out()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        return ran.err().strip();
    }

    private int entries() {
        return command.run("check", "--json").json("entries").getAsInt();
    }

    @Test
    void aSpasmBeginsWithItsFirstReading() {
        says(
                "log --start --pain 8",
                "A spasm began: Thu 12 Mar 2026, 11:40.",
                "Saved: pain 8, Thu 12 Mar 2026, 11:40.");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void aSpasmMayBeginWithoutAnythingElse() {
        says("log --start --time 2026-03-12T08:00", "A spasm began: Thu 12 Mar 2026, 08:00.");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aReadingOutsideAnySpasmIsSavedAndOneLineSaysSo() {
        says(
                "log --pain 0",
                "Saved: pain 0, Thu 12 Mar 2026, 11:40.",
                "No spasm is open at that time, so this belongs to none. Begin one with --start.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--worst 7", "--average 3", "--symptom tight", "--symptom TIGHT", "--still-there no", "--note x"
            })
    void anyOneFieldIsAReading(String field) {
        command.run("log", "--start", "--time", "2026-03-12T08:00");
        says("log " + field, "Saved: Thu 12 Mar 2026, 11:40.");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void aReadingBelongsToTheSpasmOfItsTimeAlsoWhenThatIsOver() {
        command.run("log", "--start", "--pain", "5", "--time", "2026-03-10T08:00");
        command.run("end", "--time", "2026-03-11T08:00");
        says("log --pain 3 --time 2026-03-11T08:00", "Saved: pain 3, Wed 11 Mar 2026, 08:00.");
        assertThat(command.run("log", "--pain", "3", "--time", "2026-03-11T08:00:01")
                        .out())
                .contains("belongs to none");
        assertThat(command.run("episodes").out()).contains("2 entries");
    }

    @Test
    void aSecondSpasmIsNotBegunWhileOneIsOpenAndNothingOfTheLineIsSaved() {
        command.run("log", "--start", "--pain", "5", "--time", "2026-03-10T08:00");
        assertThat(refused("log --start --pain 9"))
                .isEqualTo("The start: a spasm is already open, since Tue 10 Mar 2026, 08:00. Is this the same one?"
                        + " End that one first, or join them.");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void aSpasmIsNotBegunInsideOneThatIsOver() {
        command.run("log", "--start", "--pain", "5", "--time", "2026-03-10T08:00");
        command.run("end", "--time", "2026-03-11T08:00");
        assertThat(refused("log --start --pain 9 --time 2026-03-11T07:59"))
                .isEqualTo("The start: that start is inside the spasm of Tue 10 Mar 2026, 08:00 to Wed 11 Mar 2026,"
                        + " 08:00. Change the start or join them.");
        says("log --start --time 2026-03-11T08:00", "A spasm began: Wed 11 Mar 2026, 08:00.");
        assertThat(refused("log --start --time 2026-03-01T08:00")).contains("a spasm is already open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "treat heat-moist --minutes 15|Saved: Moist heat, Thu 12 Mar 2026, 11:40.",
                "treat HEAT-MOIST|Saved: Moist heat, Thu 12 Mar 2026, 11:40.",
                "treat walk --time 2026-03-12T07:00|Saved: Walk, Thu 12 Mar 2026, 07:00.",
                "treat ibuprofen --product Nurofen --units 1 --strength-mg 200|Saved: Ibuprofen, Thu 12 Mar 2026, 11:40.",
            })
    void aTreatmentIsNamedAsOnTheScreen(String line, String said) {
        assertThat(command.run(line.split(" ")).out().lines().findFirst().orElseThrow())
                .isEqualTo(said);
    }

    @Test
    void aProductMayHave120Characters() {
        assertThat(command.run("treat", "ibuprofen", "--product", "p".repeat(120))
                        .code())
                .isZero();
        Ran ran = command.run("treat", "ibuprofen", "--product", "p".repeat(121));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualToIgnoringNewLines("Product may have 120 characters. This has 121.");
    }

    @Test
    void aDoseUnderAtAndOverTheLimitSaysWhichAndWhenThereIsRoomAgain() {
        String dose = "treat ibuprofen --units 2 --strength-mg 200 --time 2026-03-12T0";
        says(
                dose + "1:00",
                "Saved: Ibuprofen, Thu 12 Mar 2026, 01:00.",
                "Ibuprofen: 400 mg in the last 24 hours, of 1,200 mg (US shop label).");
        command.run((dose + "5:00").split(" "));
        says(
                dose + "9:00",
                "Saved: Ibuprofen, Thu 12 Mar 2026, 09:00.",
                "Ibuprofen: 1,200 mg in the last 24 hours. That is the limit of 1,200 mg (US shop label). Room for a"
                        + " usual dose again from Fri 13 Mar 2026, 01:00.");
        says(
                "treat ibuprofen --units 0,5 --strength-mg 200",
                "Saved: Ibuprofen, Thu 12 Mar 2026, 11:40.",
                "Ibuprofen: 1,300 mg in the last 24 hours. That is over the limit of 1,200 mg (US shop label). Room for"
                        + " a usual dose again from Fri 13 Mar 2026, 01:00. Ask a pharmacist.");
    }

    @Test
    void aDoseIsHeldAgainstItsOwnMedicineOnly() {
        command.run("treat", "ibuprofen", "--units", "6", "--strength-mg", "200");
        assertThat(command.run("treat", "acetaminophen", "--units", "1", "--strength-mg", "500")
                        .out())
                .contains("500 mg in the last 24 hours")
                .doesNotContain("Ibuprofen");
        assertThat(command.run("treat", "topical-menthol-camphor", "--units", "1")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void dosesOutsideAnySpasmCountToo() {
        command.run("treat", "ibuprofen", "--units", "2", "--strength-mg", "200", "--time", "2026-03-12T01:00");
        command.run("log", "--start", "--pain", "6");
        assertThat(command.run("treat", "ibuprofen", "--units", "2", "--strength-mg", "200")
                        .out())
                .contains("800 mg in the last 24 hours");
    }

    @Test
    void anEndSaysBothTimes() {
        command.run("log", "--start", "--pain", "5", "--time", "2026-03-10T08:00");
        says("end", "The spasm of Tue 10 Mar 2026, 08:00 ended: Thu 12 Mar 2026, 11:40.");
        assertThat(refused("end")).isEqualTo("No spasm is open, so there is nothing to end.");
    }

    @ParameterizedTest
    @CsvSource({"EASED, EASED", "eased, EASED", "stopped_logging, STOPPED_LOGGING"})
    void theReasonIsKept(String given, String reason) {
        command.run("log", "--start", "--pain", "5", "--time", "2026-03-10T08:00");
        assertThat(command.run("end", "--reason", given).code()).isZero();
        var episode = command.run("episodes", "--json")
                .json()
                .getAsJsonArray("episodes")
                .get(0)
                .getAsJsonObject();
        assertThat(episode.get("endReason").getAsString()).isEqualTo(reason);
    }

    @Test
    void anEndMayBeTheSecondOfTheStartAndNotBefore() {
        command.run("log", "--start", "--pain", "5", "--time", "2026-03-10T08:00");
        assertThat(refused("end --time 2026-03-10T07:59:59"))
                .isEqualTo("The end: the end, Tue 10 Mar 2026, 07:59, is before the start, Tue 10 Mar 2026, 08:00."
                        + " The end must come after the start.");
        assertThat(command.run("episodes").out()).contains("open");
        assertThat(command.run("end", "--time", "2026-03-10T08:00").code()).isZero();
    }

    @Test
    void aMistakenSpasmIsOutOfTheListAndLeavesItsReadings() {
        command.run("log", "--start", "--pain", "5", "--time", "2026-03-10T08:00");
        says("end --reason MISTAKE", "The spasm of Tue 10 Mar 2026, 08:00 is marked as entered by mistake.");
        assertThat(command.run("episodes").out().strip()).isEqualTo("No spasm has been logged.");
        assertThat(entries()).isEqualTo(2);
        says("log --start --time 2026-03-10T08:00", "A spasm began: Tue 10 Mar 2026, 08:00.");
    }

    @Test
    void spasmsAreListedOldestFirstWithWhatIsKnown() {
        command.run("log", "--start", "--pain", "8", "--time", "2026-02-10T08:00");
        command.run("end", "--time", "2026-02-10T08:45");
        command.run("log", "--start", "--time", "2026-03-10T08:00");
        command.run("log", "--still-there", "yes");
        assertThat(command.run("episodes").out().lines().map(line -> line.replaceAll("id [0-9a-f-]{36}$", "id")))
                .containsExactly(
                        "1. Tue 10 Feb 2026, 08:00, 45 min, 1 entry, highest pain 8, id",
                        "2. Tue 10 Mar 2026, 08:00, open, at least 2 d 3 h, 1 entry, highest pain -, id");
    }
}
