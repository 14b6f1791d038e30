package org.spasmdiary.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.Found;
import org.spasmdiary.exchange.Imported;
import org.spasmdiary.exchange.JsonText;
import org.spasmdiary.exchange.ReadResult;

/** Boards for many diaries in one process: a line in, a line out. Touches no file. */
final class AlertBatch {
    private final Setting setting;

    AlertBatch(Setting setting) {
        this.setting = setting;
    }

    Exit run() {
        var lines = new BufferedReader(new InputStreamReader(setting.around().in(), StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) continue;
                setting.print(JsonText.line(answer(line)));
                setting.around().out().flush();
            }
        } catch (IOException e) {
            throw new Stop(Exit.CANNOT_READ, setting.words().text("cli.alerts.noInput"), e);
        }
        return Exit.FINE;
    }

    private Map<String, ? extends @Nullable Object> answer(String line) {
        try {
            return Map.of("boards", boards(line));
        } catch (Stop e) {
            return Map.of("error", e.lines());
        } catch (RuntimeException | StackOverflowError e) { // one bad line may not end the others
            return Map.of("error", setting.words().text("cli.unexpected", "what", e.toString()));
        }
    }

    private List<Map<String, @Nullable Object>> boards(String line) {
        Map<String, ?> request = JsonRequest.of(line).orElseThrow(() -> setting.wrongUse("cli.alerts.batchForm"));
        if (!(request.get("diary") instanceof Map<?, ?> document)) throw setting.wrongUse("cli.alerts.batchForm");
        if (!(request.get("at") instanceof List<?> times)) throw setting.wrongUse("cli.alerts.batchForm");
        Diary diary = diary(document);
        List<Map<String, @Nullable Object>> boards = new ArrayList<>();
        for (Object time : times)
            boards.add(BoardJson.of(Alerts.check(diary, instant(time)), diary.profile(), setting.words()));
        return boards;
    }

    private Instant instant(@Nullable Object time) {
        if (!(time instanceof String text)) throw setting.wrongUse("cli.alerts.batchForm");
        return setting.value(TimeText.parse(Field.AT, text, setting.zone())).instant();
    }

    /**
     * A board of half a diary could say too little, so a record that is wrong is an error. The request says that it
     * is a diary, so format and version may be left out.
     */
    private Diary diary(Map<?, ?> document) {
        Map<String, Object> named = new LinkedHashMap<>(JsonRequest.keyed(document));
        named.putIfAbsent("format", DiaryJson.FORMAT);
        named.putIfAbsent("version", DiaryJson.VERSION);
        return switch (DiaryJson.read(named)) {
            case ReadResult.Refused(Problem problem) ->
                throw new Stop(Exit.CANNOT_READ, setting.words().problem(problem));
            case ReadResult.Ok(Imported imported)
            when imported.refused() > 0 -> throw new Stop(Exit.PROBLEMS, problems(imported.problems()));
            case ReadResult.Ok(Imported imported) -> imported.toDiary();
        };
    }

    private String problems(List<Found> problems) {
        return problems.stream()
                .limit(5)
                .map(found -> found.text(setting.words()))
                .collect(Collectors.joining(" "));
    }
}
