package org.spasmdiary.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;

/** Runs real commands in this process, on diaries in one folder, at a fixed time. */
public final class CommandRun {
    public static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Path folder;
    private Instant now = NOW;
    private String input = "";

    public CommandRun(Path folder) {
        this.folder = folder;
    }

    /** What a command gave back. */
    public record Ran(int code, String out, String err) {
        public JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        public JsonElement json(String key) {
            return json().get(key);
        }

        public long errorLines() {
            return err.lines().count();
        }
    }

    public CommandRun at(Instant time) {
        now = time;
        return this;
    }

    public CommandRun input(String text) {
        input = text;
        return this;
    }

    public Path diary() {
        return folder.resolve("diary.db");
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Relative names of files in the arguments that begin with {@code @} are put into the folder. */
    public Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var around = new Surroundings(
                diary(),
                folder.resolve("private"),
                InstantSource.fixed(now),
                ZONE,
                Locale.ENGLISH,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                _ -> Exit.NO_DISPLAY.code());
        String[] given = Arrays.stream(args)
                .map(arg -> arg.startsWith("@") ? file(arg.substring(1)).toString() : arg)
                .toArray(String[]::new);
        int code = Commands.run(around, given);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
