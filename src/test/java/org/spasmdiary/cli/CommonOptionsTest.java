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

/** The options every command has, before it or after it; and a stack trace only for who asks for one. */
class CommonOptionsTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--at 2026-02-01T09:00 log --pain 3|log --pain 3 --at 2026-02-01T09:00|1 Feb 2026, 09:00",
                "--zone Asia/Tokyo log --pain 3|log --pain 3 --zone Asia/Tokyo|12 Mar 2026, 19:40",
                "--at 2026-02-01T09:00 --zone UTC treat walk|treat walk --zone UTC --at 2026-02-01T09:00|1 Feb 2026, 09:00",
            })
    void anOptionCountsAlikeBeforeAndAfterTheCommand(String before, String after, String time) {
        Ran first = command.run(before.split(" "));
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains(time);
        assertThat(command.run(after.split(" ")).out()).isEqualTo(first.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--at 2026-02-01T09:00 log --pain 3 --at 2026-02-02T10:00",
                "--zone Asia/Tokyo log --pain 3 --zone UTC --at 2026-02-02T10:00",
                "--at never log --pain 3 --at 2026-02-02T10:00",
            })
    void theOneBesideTheCommandWins(String line) {
        assertThat(command.run(line.split(" ")).out()).contains("2 Feb 2026, 10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--at never log --pain 3", "--zone Mars/Base log --pain 3", "--lang _ log --pain 3"})
    void aWrongOneIsRefusedBeforeTheCommandToo(String line) {
        Ran ran = command.run(line.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(command.diary()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "de-DE", "ar-EG", "tr-TR", "th-TH-u-ca-buddhist", "zz"})
    void aLanguageWithoutWordsIsAnsweredInEnglishWithPlainDigits(String tag) {
        assertThat(command.run("log", "--pain", "3", "--lang", tag).out())
                .startsWith("Saved: pain 3, Thu 12 Mar 2026, 11:40.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "e", "en_US", "12345678910"})
    void whatIsNoLanguageTagIsNamedWithAnExample(String tag) {
        Ran ran = command.run("log", "--pain", "3", "--lang", tag);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines("--lang: \"" + tag + "\" is not a language tag. Write it like en or de-AT.");
    }

    @Test
    void aRelativeDiaryIsNamedInFull() {
        Ran ran = command.run("alerts", "--diary", "no-such-folder-here/d.db");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err())
                .contains(Path.of("no-such-folder-here/d.db").toAbsolutePath().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts --verbose", "--verbose alerts"})
    void aTraceIsShownOnlyToWhoAsks(String line) {
        assertThat(command.run(line.split(" ")).err()).contains("    at org.spasmdiary.cli.");
        assertThat(command.run("alerts").err()).doesNotContain(" at org.");
    }

    @Test
    void aReportIsForASpasmOrForDaysAndForBothOfThem() throws IOException {
        command.run("log", "--start", "--pain", "7", "--time", "2026-03-10T08:00");
        Ran both = command.run(
                "report", "--out", "@r.pdf", "--episode", "last", "--from", "2026-03-01", "--to", "2026-03-02");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).isEqualToIgnoringNewLines("Give either --episode or --from and --to, not both.");
        Ran half = command.run("report", "--out", "@r.pdf", "--to", "2026-03-02");
        assertThat(half.err()).isEqualToIgnoringNewLines("--from and --to go together. Give both or neither.");
        assertThat(command.file("r.pdf")).doesNotExist();
        for (String paper : new String[] {"a4", "LETTER"})
            assertThat(command.run(
                                    "report",
                                    "--out",
                                    "@r.pdf",
                                    "--from",
                                    "2026-03-10",
                                    "--to",
                                    "2026-03-10",
                                    "--paper",
                                    paper)
                            .code())
                    .as("one day, both ends the same")
                    .isZero();
        assertThat(Files.size(command.file("r.pdf"))).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--years 0|\"0\" is not from 1 to 100.",
                "--years 101|\"101\" is not from 1 to 100.",
                "--years -1|\"-1\" is not from 1 to 100.",
                "--years 1.5|\"1.5\" is not a whole number.",
                "--seed one|\"one\" is not a whole number.",
                "--seed 9223372036854775808|\"9223372036854775808\" is not a whole number.",
            })
    void aSampleOfAnImpossibleLengthOrSeedIsRefused(String option, String sentence) {
        Ran ran = command.run(("sample --out @s.db " + option).split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().strip()).isEqualTo(option.split(" ")[0] + ": " + sentence);
        assertThat(command.file("s.db")).doesNotExist();
    }

    @Test
    void aSampleSaysWhatItMadeAndThatItIsNoRealDiary() {
        Ran ran = command.run("sample", "--out", "@s.db", "--years", "1", "--seed", "-3");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Made: " + command.file("s.db")).contains("marked as a sample.");
        Ran again = command.run("sample", "--out", "@s.db", "--years", "1");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("there is already something at " + command.file("s.db"));
        Ran nowhere = command.run("sample", "--out", "@no/s.db");
        assertThat(nowhere.code()).isEqualTo(5);
        assertThat(nowhere.err()).contains("its folder is not there");
    }
}
