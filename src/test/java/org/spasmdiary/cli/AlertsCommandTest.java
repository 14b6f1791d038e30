package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.cli.CommandRun.Ran;

class AlertsCommandTest {
    private static final String ID = "2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10";
    private static final String DIARY = "{\"format\":\"spasm-diary\",\"version\":1,\"episodes\":[{\"id\":\"" + ID
            + "\",\"onset\":\"2026-03-10T07:40:00+01:00[Europe/Berlin]\",\"recordedAt\":\"2026-03-10T07:45:00Z\"}],"
            + "\"readings\":[{\"observedAt\":\"2026-03-17T07:41:00+01:00[Europe/Berlin]\",\"painNow\":4,"
            + "\"redFlags\":{\"bladderBowel\":\"YES\"}}]}";

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    private List<JsonObject> batch(String... lines) {
        Ran ran = command.input(String.join("\n", lines) + "\n").run("alerts", "--batch");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static String request(String diary, String... times) {
        return "{\"diary\":" + diary + ",\"at\":[\"" + String.join("\",\"", times) + "\"]}";
    }

    @Test
    void theBoardHasTheFormOfTheInterfacePage() {
        JsonObject board = batch(request(DIARY, "2026-03-18T10:00:00Z"))
                .getFirst()
                .getAsJsonArray("boards")
                .get(0)
                .getAsJsonObject();
        assertThat(board.keySet())
                .containsExactly("at", "alerts", "unknown", "notChecked", "replaced", "broken", "lastSafetyCheck");
        assertThat(board.get("at").getAsString()).isEqualTo("2026-03-18T10:00:00Z");
        assertThat(board.get("lastSafetyCheck").isJsonNull()).isTrue();
        JsonObject first = board.getAsJsonArray("alerts").get(0).getAsJsonObject();
        assertThat(first.keySet())
                .containsExactly(
                        "rule",
                        "name",
                        "tier",
                        "scope",
                        "episode",
                        "since",
                        "evidence",
                        "title",
                        "text",
                        "action",
                        "sources",
                        "seenAt");
        assertThat(first.get("rule").getAsString()).isEqualTo("R01");
        assertThat(first.get("tier").getAsString()).isEqualTo("EMERGENCY");
        assertThat(board.getAsJsonArray("alerts"))
                .anyMatch(one -> one.getAsJsonObject().get("rule").getAsString().equals("R11")
                        && one.getAsJsonObject().get("episode").getAsString().equals(ID)
                        && one.getAsJsonObject().get("since").getAsString().equals("2026-03-17T06:40:01Z"));
        assertThat(board.getAsJsonArray("replaced").toString()).contains("R22").contains("R11");
    }

    @Test
    void oneLineInOneLineOutWithABoardForEachTime() {
        var answers = batch(
                request(DIARY, "2026-03-10T10:00:00Z", "2026-03-18T11:00:00+01:00"),
                "",
                "nonsense",
                "{\"diary\":{}}",
                request("{\"format\":\"other\"}", "2026-03-10T10:00:00Z"),
                request(DIARY.replace("\"painNow\":4", "\"painNow\":11"), "2026-03-10T10:00:00Z"),
                request(DIARY, "whenever"),
                request("{\"format\":\"spasm-diary\",\"version\":1}", "2026-03-10T10:00:00Z"));
        assertThat(answers).hasSize(7);
        assertThat(answers.getFirst().getAsJsonArray("boards")).hasSize(2);
        for (int i = 1; i <= 5; i++)
            assertThat(answers.get(i).get("error").getAsString()).isNotBlank();
        assertThat(answers.get(4).get("error").getAsString()).contains("11");
        assertThat(answers.getLast().getAsJsonArray("boards")).hasSize(1);
        assertThat(command.diary()).doesNotExist();
        assertThat(folder.resolve("private")).doesNotExist();
    }

    @Test
    void aBoardFromTheFileIsTheSameAsFromTheBatch() throws java.io.IOException {
        java.nio.file.Files.writeString(command.file("d.json"), DIARY);
        assertThat(command.run("import", "@d.json").code()).isZero();
        JsonObject file =
                command.run("alerts", "--json", "--at", "2026-03-18T10:00:00Z").json();
        JsonObject line = batch(request(DIARY, "2026-03-18T10:00:00Z"))
                .getFirst()
                .getAsJsonArray("boards")
                .get(0)
                .getAsJsonObject();
        assertThat(file).isEqualTo(line);
    }

    @Test
    void inPlainWordsTheMostPressingComesFirst() {
        command.run("log", "--start", "--pain", "5");
        command.at(CommandRun.NOW.plus(Duration.ofDays(2)));
        Ran ran = command.run("alerts");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isNotBlank().doesNotContain("{").doesNotContain("null");
    }

    @Test
    void lookingNeverWrites() throws java.io.IOException {
        command.run("log", "--start", "--pain", "5");
        byte[] before = java.nio.file.Files.readAllBytes(command.diary());
        command.run("alerts", "--json");
        command.run("episodes", "--json");
        command.run("export", "--out", "@e.json");
        assertThat(java.nio.file.Files.readAllBytes(command.diary())).isEqualTo(before);
    }
}
