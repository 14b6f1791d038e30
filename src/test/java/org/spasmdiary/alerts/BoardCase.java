package org.spasmdiary.alerts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.JsonLine;
import org.spasmdiary.exchange.ReadResult;

/**
 * A small diary with the boards that rules.md gives it, worked out from the text alone, as one of the files of
 * {@code src/test/resources/boards} has it: a file a rule, each case with the sentence it rests on.
 *
 * @param boards with what is expected at each moment; lists that are empty, and a last check that was none, are left
 *     out, and so is a beginning or evidence that the pages do not pin down
 */
record BoardCase(String name, Diary diary, List<JsonObject> boards) {
    private static final Path FOLDER = Path.of("src/test/resources/boards");

    static List<BoardCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(BoardCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<BoardCase> of(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonArray().asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .map(one -> new BoardCase(
                            one.get("name").getAsString(),
                            diary(one.get("diary").toString()),
                            one.getAsJsonArray("boards").asList().stream()
                                    .map(JsonElement::getAsJsonObject)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diary diary(String json) {
        ReadResult read = DiaryJson.read(JsonLine.object(json).orElseThrow());
        if (!(read instanceof ReadResult.Ok(var imported)) || imported.refused() > 0)
            throw new AssertionError("not a diary: " + read);
        return imported.toDiary();
    }

    /** What differs from what is expected, a line each; none when all boards are as they should be. */
    List<String> differences(BoardSource source) {
        return boards.stream()
                .flatMap(expected -> differences(source, expected).stream())
                .toList();
    }

    private List<String> differences(BoardSource source, JsonObject expected) {
        Instant at = Instant.parse(expected.get("at").getAsString());
        AlertBoard board = source.board(diary, at);
        List<String> found = new ArrayList<>();
        List<Alert> alerts = board.alerts();
        List<JsonElement> wanted = expected.getAsJsonArray("alerts").asList();
        compare(
                found,
                "alerts",
                wanted.stream().map(BoardCase::line).toList(),
                alerts.stream().map(BoardCase::line).toList());
        for (int i = 0; found.isEmpty() && i < alerts.size(); i++)
            pinned(found, wanted.get(i).getAsJsonObject(), alerts.get(i));
        compare(
                found,
                "unknown",
                list(expected, "unknown").map(BoardCase::line).toList(),
                board.unknown().stream().map(BoardCase::line).toList());
        compare(
                found,
                "not checked",
                list(expected, "notChecked").map(JsonElement::getAsString).toList(),
                board.notChecked().stream()
                        .map(one -> one.rule().value())
                        .distinct()
                        .toList());
        compare(
                found,
                "replaced",
                list(expected, "replaced").map(JsonElement::getAsString).toList(),
                board.replaced().stream().map(one -> one.rule().value()).toList());
        compare(
                found,
                "last safety check",
                expected.has("lastSafetyCheck")
                        ? expected.get("lastSafetyCheck").getAsString()
                        : "none",
                board.lastSafetyCheck().map(Instant::toString).orElse("none"));
        compare(found, "broken", List.of(), board.broken());
        return found.stream().map(text -> name + " at " + at + ": " + text).toList();
    }

    /** Beginning and evidence, where the case gives them. */
    private static void pinned(List<String> found, JsonObject wanted, Alert alert) {
        if (wanted.has("since"))
            compare(
                    found,
                    "since of " + alert.rule(),
                    wanted.get("since").getAsString(),
                    alert.since().toString());
        if (wanted.has("evidence"))
            compare(
                    found,
                    "evidence of " + alert.rule(),
                    list(wanted, "evidence").map(JsonElement::getAsString).toList(),
                    alert.evidence().stream().map(EntryId::toString).sorted().toList());
    }

    private static void compare(List<String> found, String what, Object wanted, Object got) {
        if (!wanted.equals(got)) found.add(what + " are " + got + ", not " + wanted);
    }

    private static Stream<JsonElement> list(JsonObject board, String key) {
        JsonArray all = board.getAsJsonArray(key);
        return all == null ? Stream.empty() : all.asList().stream();
    }

    private static String line(JsonElement wanted) {
        JsonObject one = wanted.getAsJsonObject();
        return one.get("rule").getAsString()
                + (one.has("episode") ? " " + one.get("episode").getAsString() : "");
    }

    private static String line(Finding finding) {
        return finding.rule() + finding.episode().map(id -> " " + id).orElse("");
    }

    /** The cases by the rule they are of. */
    static Map<String, List<BoardCase>> byRule() {
        Map<String, List<BoardCase>> all = new TreeMap<>();
        for (BoardCase one : all())
            all.computeIfAbsent(one.name().substring(0, 3), _ -> new ArrayList<>())
                    .add(one);
        return all;
    }
}
