package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.cli.CommandRun.Ran;

/** What import says it took, left as it was, replaced and left out; and that a second time adds nothing. */
class ImportWordsTest {
    private static final String ID = "2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10";

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    private Ran take(String lists, String... more) throws IOException {
        Files.writeString(
                command.file("f.json"),
                "{'format':'spasm-diary','version':1".replace('\'', '"')
                        + (lists.isEmpty() ? "" : "," + lists.replace('\'', '"')) + "}");
        String[] line = Arrays.copyOf(new String[] {"import", "@f.json"}, 2 + more.length);
        System.arraycopy(more, 0, line, 2, more.length);
        return command.run(line);
    }

    private static String reading(int pain, String recorded) {
        return "'readings':[{'id':'" + ID + "','observedAt':'2026-03-10T08:00:00Z','painNow':" + pain
                + ",'recordedAt':'" + recorded + "'}]";
    }

    private int entries() {
        return command.run("check", "--json").json("entries").getAsInt();
    }

    @Test
    void aRecordWithoutAnIdIsAddedOnceHoweverOftenItComes() throws IOException {
        String lists = "'treatments':[{'kind':'walk','start':'2026-03-10T08:00:00Z'}],"
                + "'movement':[{'at':'2026-03-10T09:00:00Z','what':'MOVED'}]";
        assertThat(take(lists).out().strip())
                .isEqualTo("New 2, already there 0, changed 0 (taken from the file 0), left out 0.");
        assertThat(take(lists).out().strip())
                .isEqualTo("New 0, already there 2, changed 0 (taken from the file 0), left out 0.");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void ofTwoVersionsTheOneChangedLastWins() throws IOException {
        take(reading(5, "2026-03-10T08:00:00Z"));
        assertThat(take(reading(7, "2026-03-10T09:00:00Z")).out().strip())
                .isEqualTo("New 0, already there 0, changed 1 (taken from the file 1), left out 0.");
        assertThat(take(reading(3, "2026-03-10T08:30:00Z")).out().strip())
                .isEqualTo("New 0, already there 0, changed 1 (taken from the file 0), left out 0.");
        command.run("export", "--out", "@e.json");
        assertThat(Files.readString(command.file("e.json")))
                .contains("\"painNow\": 7")
                .contains("\"old\": \"5\"");
    }

    @Test
    void anIdThatTwoRecordsShareIsNamed() throws IOException {
        Ran ran = take(reading(5, "2026-03-10T08:00:00Z") + ",'treatments':[{'id':'" + ID
                + "','kind':'walk','start':'2026-03-10T08:00:00Z'}]");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains(ID).contains("is used by more than one record");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void anEmptyDiaryIsTakenInAsNothingNew() throws IOException {
        Ran ran = take("");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("New 0,");
        assertThat(entries()).isZero();
    }

    @Test
    void timesAheadOfTheClockAndTwoOpenSpasmsAreKeptAndNoted() throws IOException {
        Ran ran = take("'episodes':[{'onset':'2026-03-01T08:00:00Z'},{'onset':'2026-03-02T08:00:00Z'},"
                + "{'onset':'2027-03-02T08:00:00Z'}]");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("New 3,").contains("left out 0");
        assertThat(ran.err().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("Note, kept all the same: The start: "))
                .anyMatch(line -> line.contains("a spasm is already open, since Sun 1 Mar 2026, 08:00"))
                .anyMatch(line -> line.contains("Tue 2 Mar 2027, 08:00 is in the future"));
        assertThat(entries()).isEqualTo(3);
        assertThat(command.run("import", "@f.json").err())
                .as("what is already there is not noted again")
                .isEmpty();
    }

    @Test
    void notesBeyondTwentyAreCountedAsTheRest() throws IOException {
        var many = new StringJoiner(",", "'readings':[", "]");
        for (int i = 10; i < 31; i++) many.add("{'observedAt':'2027-03-" + i + "T08:00:00Z','painNow':3}");
        assertThat(take(many.toString()).err().lines())
                .hasSize(21)
                .last()
                .isEqualTo("More than 20 problems. The rest is not listed.");
    }

    @Test
    void theMarkAtTheBeginningOfSomeTextFilesIsPassedOver() throws IOException {
        Files.writeString(command.file("f.json"), "\uFEFF{\"format\":\"spasm-diary\",\"version\":1}");
        assertThat(command.run("import", "@f.json").code()).isZero();
    }

    @Test
    void aDryRunSaysTheSameAndLeavesTheDiaryAsItIs() throws IOException {
        take(reading(5, "2026-03-10T08:00:00Z"));
        byte[] before = Files.readAllBytes(command.diary());
        Ran dry = take(reading(7, "2026-03-10T09:00:00Z"), "--dry-run");
        assertThat(dry.out().lines())
                .containsExactly(
                        "Nothing was saved. This is what would happen:",
                        "New 0, already there 0, changed 1 (taken from the file 1), left out 0.");
        assertThat(Files.readAllBytes(command.diary())).isEqualTo(before);
        Ran wrong = take("'readings':[{'observedAt':'soon','painNow':3}]", "--dry-run");
        assertThat(wrong.code()).as("the same code as it would have").isEqualTo(1);
        assertThat(wrong.err()).startsWith("readings[1]").contains("\"soon\"");
    }

    @Test
    void theProfileFillsOnlyWhatIsNotRecordedYet() throws IOException {
        take("'profile':{'country':'DE'}");
        take("'profile':{'country':'NZ','age':46}");
        command.run("export", "--out", "@e.json");
        assertThat(Files.readString(command.file("e.json")))
                .contains("\"country\": \"DE\"")
                .contains("\"age\": 46");
    }

    @Test
    void theCommandIsNotAskedToReadItsOwnDiary() {
        command.run("log", "--pain", "3");
        Ran ran = command.run("import", "@diary.db");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("diary.db").contains("not UTF-8 text");
        assertThat(entries()).isEqualTo(1);
    }
}
