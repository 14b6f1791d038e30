package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.cli.CommandRun.Ran;

/** What lies where the diary should be: every command says what it is, ends with its code and touches nothing. */
class NotADiaryTest {
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() throws IOException {
        command = new CommandRun(folder);
        Files.writeString(command.file("in.json"), "{\"format\":\"spasm-diary\",\"version\":1}");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "log --pain 3",
                "treat walk",
                "end",
                "alerts",
                "alerts --json",
                "episodes",
                "episodes --json",
                "chart --kind episode --out @c.png",
                "report --out @r.pdf",
                "export --out @e.json",
                "import @in.json",
                "import @in.json --dry-run",
                "check",
                "check --json"
            })
    @interface EveryCommand {}

    private void refused(String line, int code, String... parts) throws IOException {
        boolean isFile = Files.isRegularFile(command.diary());
        byte[] before = isFile ? Files.readAllBytes(command.diary()) : new byte[0];
        Ran ran = command.run(line.split(" "));
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        assertThat(ran.out())
                .as("nothing but the result goes to standard output")
                .isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("diary.db").contains(parts).doesNotContain("Exception");
        if (isFile) assertThat(Files.readAllBytes(command.diary())).isEqualTo(before);
        for (String made : new String[] {"c.png", "r.pdf", "e.json"})
            assertThat(command.file(made)).doesNotExist();
    }

    private void change(int at, int value) throws IOException {
        command.run("log", "--start", "--pain", "5");
        byte[] bytes = Files.readAllBytes(command.diary());
        bytes[at] = (byte) value;
        Files.write(command.diary(), bytes);
    }

    @EveryCommand
    void aFolder(String line) throws IOException {
        Files.createDirectory(command.diary());
        refused(line, 4, "is a folder, not a diary", "Give the name of a diary file");
        assertThat(command.diary()).isEmptyDirectory();
    }

    @EveryCommand
    void aFileOf0Bytes(String line) throws IOException {
        Files.createFile(command.diary());
        refused(line, 4, "0 bytes");
    }

    @EveryCommand
    void aText(String line) throws IOException {
        Files.writeString(command.diary(), "Dear diary. ".repeat(100));
        refused(line, 4, "is not a diary of this program");
    }

    @EveryCommand
    void theDatabaseOfAnotherProgram(String line) throws IOException {
        change(APPLICATION_ID, 0x11);
        refused(line, 4, "belongs to another program");
    }

    @EveryCommand
    void aDiaryOfANewerVersion(String line) throws IOException {
        change(USER_VERSION, 1); // the highest byte of it: format 16,777,217 or so
        refused(line, 4, "newer version of this program", "Install the newer version");
    }

    @EveryCommand
    void aLink(String line) throws IOException {
        Path elsewhere = folder.resolve("elsewhere.db");
        command.run("log", "--pain", "3", "--diary", elsewhere.toString());
        Files.createSymbolicLink(command.diary(), elsewhere);
        Ran ran = command.run(line.split(" "));
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("no plain file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end",
                "alerts --json",
                "episodes",
                "chart --kind episode --out @c.png",
                "report --out @r.pdf",
                "export --out @e.json",
                "check --json"
            })
    void nothingAtAll(String line) throws IOException {
        refused(line, 4, "There is no diary at", "make one with the command log");
        assertThat(command.diary()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --pain 3", "treat walk", "import @in.json"})
    void onlyTheseThreeMakeANewDiary(String line) {
        assertThat(command.run(line.split(" ")).code()).isZero();
        assertThat(command.run("check").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --pain 3", "treat walk", "import @in.json"})
    void whereTheFolderIsMissingTooNothingIsMade(String line) {
        String away = command.file("no/where/diary.db").toString();
        Ran ran = command.run((line + " --diary " + away).split(" "));
        assertThat(ran.code()).as(ran.err()).isEqualTo(5);
        assertThat(ran.err()).contains(away).contains("folder is not there");
        assertThat(command.file("no")).doesNotExist();
    }

    @Test
    void aDamagedDiaryIsReadByNoCommandButCheck() throws IOException {
        command.run("log", "--start", "--pain", "5");
        byte[] bytes = Files.readAllBytes(command.diary());
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Europe/Berlin")] = 'X';
        Files.write(command.diary(), bytes);
        for (String line : new String[] {
            "alerts", "episodes --json", "log --pain 3", "treat walk", "end", "export --out @e.json", "import @in.json"
        }) refused(line, 4, "is damaged", "Run the command check");
        Ran check = command.run("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out().lines()).isNotEmpty().allMatch(said -> said.contains(": "));
        assertThat(check.err()).contains("is left as it is").contains("backups");
        assertThat(Files.readAllBytes(command.diary())).isEqualTo(bytes);
    }

    @Test
    void aDiaryThatMayNotBeReadSaysSo() throws IOException {
        command.run("log", "--pain", "3");
        Files.setPosixFilePermissions(command.diary(), PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(command.diary())) return; // the user of this machine may read everything
        refused("alerts", 4, "may not be read", "rights");
    }
}
