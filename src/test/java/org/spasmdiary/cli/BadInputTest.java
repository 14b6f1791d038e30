package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.cli.CommandRun.Ran;

/** A clear sentence that names the field, the value and what is allowed; nothing saved; never a stack trace. */
class BadInputTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    private static void refusedPlainly(Ran ran, int code, String... parts) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines()).isBetween(1L, 2L);
        assertThat(ran.err()).contains(parts).doesNotContain("Exception").doesNotContain("\tat ");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("log --pain 11", "Pain|11|0 to 10"),
                Arguments.of("log --pain -1", "Pain|-1|0 to 10"),
                Arguments.of("log --pain 7.5", "Pain|7.5|whole number"),
                Arguments.of("log --pain five", "Pain|five|0 to 10"),
                Arguments.of("log --pain=", "Pain|0 to 10"),
                Arguments.of("log --worst 12", "Worst|12|0 to 10"),
                Arguments.of("log", "nothing to save"),
                Arguments.of("log --pain 3 --symptom itchy", "itchy|sharp"),
                Arguments.of("log --pain 3 --still-there maybe", "maybe|yes, no"),
                Arguments.of("log --pain 3 --time 2026-03-12T11:46", "future|5 minutes"),
                Arguments.of("log --pain 3 --time 1899-03-12T11:46", "1900"),
                Arguments.of("log --pain 3 --time noon", "noon|2026-03-10T07:40"),
                Arguments.of(
                        "log --pain 3 --time 2026-03-29T02:30", "2026-03-29T01:30:00+01:00|2026-03-29T03:30:00+02:00"),
                Arguments.of("log --pain 3 --time 2025-10-26T02:30", "+02:00|+01:00"),
                Arguments.of("treat ibuprofen --units 0 --strength-mg 200", "Tablets|0|above 0"),
                Arguments.of("treat ibuprofen --units -2", "Tablets|-2|above 0"),
                Arguments.of("treat ibuprofen --units 21", "Tablets|21|20"),
                Arguments.of("treat ibuprofen --units 2 --strength-mg 5001", "Strength|5,000"),
                Arguments.of("treat walk --units 2", "walk|no dose"),
                Arguments.of("treat walk --minutes 0", "Minutes|0.5"),
                Arguments.of("treat walk --minutes 1441", "Minutes|1441|1,440"),
                Arguments.of("treat tea", "tea|ibuprofen"),
                Arguments.of("treat ibuprofen --time 2027-01-01T00:00", "future"),
                Arguments.of("log --pain 3 --zone Mars/Base", "Mars/Base"),
                Arguments.of("log --pain 3 --lang _", "--lang"),
                Arguments.of("log --pain 3 --at never", "never"),
                Arguments.of("log --pan 3", "--pan|--help"),
                Arguments.of("treat", "KIND|--help"),
                Arguments.of("bogus", "bogus|--help"),
                Arguments.of("restore", "FILE|--help"),
                Arguments.of("sample --out s.db --years 0", "--years|0|100"),
                Arguments.of("sample --out s.db --years many", "--years|many"),
                Arguments.of("chart --kind pie --out c.png", "pie|episode|compare|calendar"),
                Arguments.of("chart --kind episode --out c.gif", "c.gif|.png"),
                Arguments.of("chart --kind episode --out c.png --size 10x10", "10x10|1600x900"),
                Arguments.of("chart --kind episode --out c.png --look pink", "pink|mono"),
                Arguments.of("report --out r.txt", "r.txt|.pdf"),
                Arguments.of("report --out r.pdf --paper a5", "a5|letter"),
                Arguments.of("report --out r.pdf --from 2026-03-01", "--to"),
                Arguments.of("report --out r.pdf --from 2026-03-02 --to 2026-03-01", "2026-03-02|2026-03-01"),
                Arguments.of("report --out r.pdf --from 2026-02-30 --to 2026-03-01", "2026-02-30"),
                Arguments.of("report --out r.pdf --question a --question b --question c --question d", "4|3"),
                Arguments.of("export --out e.zip", "e.zip|.json"),
                Arguments.of("export --out e.fhir.json", ".json"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aValueThatIsNotAllowedIsRefusedAndNothingIsSaved(String line, String parts) {
        refusedPlainly(command.run(line.split(" ")), 2, parts.split("\\|"));
        assertThat(command.diary()).doesNotExist();
    }

    @Test
    void aNoteOf20001CharactersIsRefusedAndOneOf20000IsSaved() {
        refusedPlainly(command.run("log", "--pain", "3", "--note", "n".repeat(20_001)), 2, "Note", "20,001", "20,000");
        assertThat(command.run("log", "--pain", "3", "--note", "n".repeat(20_000))
                        .code())
                .isZero();
    }

    @Test
    void aSecondOpenSpasmIsRefused() {
        assertThat(command.run("log", "--start", "--pain", "8", "--time", "2026-03-10T07:40")
                        .code())
                .isZero();
        refusedPlainly(command.run("log", "--start", "--pain", "4"), 2, "already open", "10 Mar 2026, 07:40");
        assertThat(command.run("check", "--json").json("entries").getAsInt()).isEqualTo(2);
    }

    @Test
    void anEndBeforeTheStartIsRefusedWithBothTimes() {
        command.run("log", "--start", "--pain", "8", "--time", "2026-03-10T07:40");
        refusedPlainly(command.run("end", "--time", "2026-03-10T07:39"), 2, "07:39", "07:40");
        refusedPlainly(command.run("end", "--time", "2026-03-13T07:40"), 2, "future");
        refusedPlainly(command.run("end", "--reason", "bored"), 2, "bored", "EASED");
        refusedPlainly(command.run("end", "--reason", "SAME_AS_EARLIER"), 2, "Joined");
    }

    @Test
    void withNoneOpenThereIsNothingToEnd() {
        command.run("log", "--pain", "3");
        refusedPlainly(command.run("end"), 2, "nothing to end");
    }

    @Test
    void anUnknownSpasmIsRefused() {
        command.run("log", "--pain", "3");
        for (String which : new String[] {"last", "open", "2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10", "first"})
            refusedPlainly(command.run("chart", "--kind", "episode", "--out", "@c.png", "--episode", which), 2, which);
        assertThat(command.file("c.png")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"alerts", "episodes", "check", "end", "export --out @e.json", "chart --kind episode --out @c.png"})
    void aMissingDiaryIsSaidAndNotMade(String line) {
        refusedPlainly(command.run(line.split(" ")), 4, "diary.db");
        assertThat(command.diary()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"alerts", "check", "log --pain 3", "treat walk", "end", "export --out @e.json"})
    void aFolderAndAFileOf0BytesAreNoDiary(String line) throws IOException {
        Files.createDirectory(command.diary());
        refusedPlainly(command.run(line.split(" ")), 4, "folder");
        Files.delete(command.diary());
        Files.createFile(command.diary());
        refusedPlainly(command.run(line.split(" ")), 4, "0 bytes");
        Files.writeString(command.diary(), "not a database at all ".repeat(100));
        refusedPlainly(command.run(line.split(" ")), 4, "not a diary");
        assertThat(command.diary()).hasContent("not a database at all ".repeat(100));
    }

    @Test
    void aPlaceThatCannotBeWrittenEndsWith5() {
        refusedPlainly(command.run("log", "--pain", "3", "--diary", "/proc/nowhere/diary.db"), 5, "/proc/nowhere");
        command.run("log", "--pain", "3");
        refusedPlainly(command.run("export", "--out", "/proc/e.json"), 5, "/proc/e.json");
        refusedPlainly(command.run("export", "--out", "@no/folder/e.json"), 5, "folder is not there");
    }

    @Test
    void theDiaryItselfIsNeverWrittenOver() {
        command.run("log", "--pain", "3");
        Path named = folder.resolve("d.json");
        assertThat(command.run("log", "--pain", "3", "--diary", named.toString())
                        .code())
                .isZero();
        refusedPlainly(command.run("export", "--diary", named.toString(), "--out", named.toString()), 2, "itself");
        assertThat(command.run("check", "--diary", named.toString()).code()).isZero();
    }

    @Test
    void verboseAddsWhatADeveloperNeeds() {
        Ran ran = command.run("alerts", "--verbose");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("    at org.spasmdiary");
    }
}
