package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {
    @TempDir
    Path dir;

    private CommandRun commands;

    @BeforeEach
    void diary() {
        commands = new CommandRun(dir);
        assertThat(commands.run("log", "--pain", "3").code()).isZero();
    }

    private JsonArray backups() {
        var ran = commands.run("backups", "--json");
        assertThat(ran.code()).isZero();
        return ran.json().getAsJsonArray("backups");
    }

    private int entries() {
        return commands.run("check", "--json").json("entries").getAsInt();
    }

    @Test
    void theFirstEntryOfADayLeavesABackupWithAllThatIsKnownOfIt() throws IOException {
        JsonArray all = backups();
        assertThat(all).hasSize(1);
        JsonObject one = all.get(0).getAsJsonObject();
        assertThat(one.keySet()).containsExactly("file", "at", "reason", "entries", "bytes", "encrypted", "checked");
        assertThat(one.get("at").getAsString()).isEqualTo("2026-03-12T10:40:00Z");
        assertThat(one.get("reason").getAsString()).isEqualTo("daily");
        assertThat(one.get("entries").getAsInt()).isEqualTo(1);
        assertThat(one.get("bytes").getAsLong())
                .isEqualTo(Files.size(Path.of(one.get("file").getAsString())));
        assertThat(one.get("encrypted").getAsBoolean()).isFalse();
        assertThat(one.get("checked").getAsBoolean()).isTrue();
    }

    @Test
    void aDamagedBackupIsListedAsNotChecked() throws IOException {
        Path file = Path.of(backups().get(0).getAsJsonObject().get("file").getAsString());
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[(int) raw.length() - 4096]);
        }
        JsonObject one = backups().get(0).getAsJsonObject();
        assertThat(one.get("checked").getAsBoolean()).isFalse();
        assertThat(one.get("entries").isJsonNull()).isTrue();
        var restored = commands.run("restore", file.toString());
        assertThat(restored.code()).isEqualTo(4);
        assertThat(restored.err()).contains("Nothing was changed.", "does not check");
        assertThat(commands.run("backups").out()).contains("cannot be restored");
    }

    @Test
    void newestFirstAndThereAndBackAgain() {
        assertThat(commands.run("backup").out()).startsWith("Backup made and checked: ");
        commands.at(CommandRun.NOW.plusSeconds(60));
        commands.run("log", "--pain", "5");
        commands.run("backup");
        JsonArray all = backups();
        assertThat(all).hasSize(3);
        assertThat(all.get(0).getAsJsonObject().get("entries").getAsInt()).isEqualTo(2);
        String oldest = all.get(2).getAsJsonObject().get("file").getAsString();
        var restored = commands.run("restore", Path.of(oldest).getFileName().toString());
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("The diary is now the one of the backup", "is kept: ");
        assertThat(entries()).isEqualTo(1);
        String before = restored.out().lines().reduce((a, b) -> b).orElseThrow().replaceFirst(".*is kept: ", "");
        assertThat(commands.run("restore", before).code()).isZero();
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void aCopyGoesWhereItIsAskedForAndNeverOverSomething() {
        assertThat(commands.run("backup", "--out", "@copy.spasmdiary").code()).isZero();
        assertThat(commands.run("check", "--diary", "@copy.spasmdiary").code()).isZero();
        assertThat(commands.run("backup", "--out", "@copy.spasmdiary").code()).isEqualTo(2);
        assertThat(commands.run("backup", "--out", "@no/copy.spasmdiary").code())
                .isEqualTo(5);
        assertThat(commands.run("backup", "--out", "@diary.db").code()).isEqualTo(2);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void whereTheDiaryIsGoneItsBackupsAreListedAndBringItBack() throws IOException {
        Files.delete(commands.diary());
        JsonArray all = backups();
        assertThat(all).hasSize(1);
        String name = all.get(0).getAsJsonObject().get("file").getAsString();
        assertThat(commands.run("restore", Path.of(name).getFileName().toString())
                        .code())
                .isZero();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void withoutADiaryThereIsNothingToCopyAndNothingListed() {
        assertThat(commands.run("backup", "--diary", "@none.db").code()).isEqualTo(4);
        assertThat(commands.run("backups", "--json", "--diary", "@none.db").code())
                .isEqualTo(4);
        assertThat(commands.run("restore", "@none.spasmdiary").code()).isEqualTo(4);
        assertThat(commands.run("restore").code()).isEqualTo(2);
    }
}
