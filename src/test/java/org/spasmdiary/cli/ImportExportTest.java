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
import org.spasmdiary.cli.CommandRun.Ran;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.form.AnyEntry;
import org.spasmdiary.exchange.DiaryJson;

class ImportExportTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    private String text(String file) throws IOException {
        return Files.readString(command.file(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(command.file(file), text);
    }

    @Test
    void aSampleGoesThroughEveryCommandAndComesBackByteForByte() throws IOException {
        assertThat(command.run("sample", "--out", "@diary.db", "--years", "2", "--seed", "7")
                        .code())
                .isZero();
        assertThat(command.run("export", "--out", "@one.json").code()).isZero();
        String other = command.file("other.db").toString();
        Ran in = command.run("import", "@one.json", "--diary", other);
        assertThat(in.code()).as(in.err()).isZero();
        assertThat(command.run("export", "--out", "@two.json", "--diary", other).code())
                .isZero();
        assertThat(text("two.json")).isEqualTo(text("one.json")).contains("\"sample\": true");
        assertThat(command.run("check", "--diary", other).code()).isZero();
        Ran again = command.run("import", "@one.json", "--diary", other);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("New 0,").contains("left out 0");
    }

    @Test
    void whateverARecordCanHoldGoesThroughTheFileAndBack() throws IOException {
        var any = new AnyEntry(11);
        write(
                "one.json",
                DiaryJson.write(
                        Diary.of(any.profile(), any.several(12), false),
                        java.util.List.of(),
                        "Spasm Diary",
                        CommandRun.NOW));
        Ran in = command.run("import", "@one.json");
        assertThat(in.code()).as(in.err()).isZero();
        command.run("export", "--out", "@two.json");
        assertThat(text("two.json")).isEqualTo(text("one.json"));
        assertThat(command.run("check").code()).isZero();
    }

    @Test
    void historyComesAlongAndTheLaterVersionWins() throws IOException {
        command.run("log", "--start", "--pain", "8", "--time", "2026-03-10T07:40");
        command.run("end", "--time", "2026-03-12T11:00");
        command.run("export", "--out", "@one.json");
        assertThat(text("one.json")).contains("\"history\"").contains("\"field\": \"endReason\"");
        String other = command.file("other.db").toString();
        command.run("import", "@one.json", "--diary", other);
        command.run("export", "--out", "@two.json", "--diary", other);
        assertThat(text("two.json")).isEqualTo(text("one.json"));
    }

    @Test
    void aDryRunMakesNothing() throws IOException {
        command.run("log", "--pain", "8");
        command.run("export", "--out", "@one.json");
        String other = command.file("other.db").toString();
        Ran ran = command.run("import", "@one.json", "--diary", other, "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Nothing was saved").contains("New 1,");
        assertThat(Path.of(other)).doesNotExist();
    }

    @Test
    void goodRecordsAreTakenAndTheOthersListed() throws IOException {
        write(
                "f.json",
                "{\"format\":\"spasm-diary\",\"version\":1,\"readings\":["
                        + "{\"observedAt\":\"2026-03-12T07:15:00Z\",\"painNow\":3},"
                        + "{\"observedAt\":\"2026-03-12T07:16:00Z\",\"painNow\":11},"
                        + "{\"observedAt\":\"2026-03-12T07:17:00Z\",\"painNow\":4,\"mood\":1}]}");
        Ran ran = command.run("import", "@f.json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("New 2,").contains("left out 1");
        assertThat(ran.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("readings[2]") && line.contains("11"))
                .anyMatch(line -> line.startsWith("readings[3]") && line.contains("mood"));
        assertThat(command.run("check", "--json").json("entries").getAsInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"spasm-diary\",\"version\":2}|newer version",
                "{\"some\":\"json\"}|not a diary of ours",
                "hello|not JSON",
                "{\"format\":|cut off"
            })
    void whatIsNotOursEndsWith4AndMakesNoDiary(String text, String sentence) throws IOException {
        write("f.json", text);
        Ran ran = command.run("import", "@f.json");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains(sentence).contains("f.json");
        assertThat(ran.errorLines()).isEqualTo(1);
        assertThat(command.diary()).doesNotExist();
    }

    @Test
    void aFileThatIsMissingAFolderOrNoTextEndsWith4() throws IOException {
        Files.createDirectory(command.file("folder.json"));
        Files.write(command.file("bytes.json"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(command.run("import", "@none.json").err()).contains("no such file");
        assertThat(command.run("import", "@folder.json").err()).contains("folder");
        assertThat(command.run("import", "@bytes.json").err()).contains("UTF-8");
        assertThat(command.run("import", "@none.json").code()).isEqualTo(4);
        assertThat(command.diary()).doesNotExist();
    }

    @Test
    void aSampleDoesNotGoIntoTheOwnDiary() {
        command.run("sample", "--out", "@s.db");
        command.run("export", "--diary", command.file("s.db").toString(), "--out", "@s.json");
        command.run("log", "--pain", "3");
        Ran ran = command.run("import", "@s.json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("sample");
        assertThat(command.run("check", "--json").json("entries").getAsInt()).isEqualTo(1);
    }

    @Test
    void aSampleGoesIntoANewFileAlsoInADryRunAndIntoAnotherSample() {
        command.run("sample", "--out", "@s.db", "--seed", "1");
        command.run("export", "--diary", command.file("s.db").toString(), "--out", "@s.json");
        assertThat(command.run("import", "@s.json", "--dry-run").code()).isZero();
        assertThat(command.run("import", "@s.json").code()).isZero();
        command.run("sample", "--out", "@t.db", "--seed", "2");
        assertThat(command.run(
                                "import",
                                "@s.json",
                                "--diary",
                                command.file("t.db").toString())
                        .code())
                .isZero();
    }

    @Test
    void theSameSeedGivesTheSameExportAndAFileThatIsThereStays() throws IOException {
        command.run("sample", "--out", "@a.db", "--seed", "5");
        command.run("sample", "--out", "@b.db", "--seed", "5");
        for (String name : new String[] {"a", "b"})
            command.run("export", "--diary", command.file(name + ".db").toString(), "--out", "@" + name + ".json");
        assertThat(text("a.json")).isEqualTo(text("b.json"));
        assertThat(command.run("sample", "--out", "@a.db").code()).isEqualTo(2);
    }

    @Test
    void privateNotesAreInTheCompleteFormAndThatIsSaid() throws IOException {
        write(
                "f.json",
                "{\"format\":\"spasm-diary\",\"version\":1,\"readings\":[{\"observedAt\":"
                        + "\"2026-03-12T07:15:00Z\",\"painNow\":3,\"privateNote\":\"secret\"}]}");
        command.run("import", "@f.json");
        Ran ran = command.run("export", "--out", "@e.json");
        assertThat(ran.err()).contains("private notes");
        assertThat(text("e.json")).contains("secret");
        assertThat(command.run("export", "--out", "@e.json", "--private").err()).isEmpty();
    }
}
