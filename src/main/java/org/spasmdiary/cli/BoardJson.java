package org.spasmdiary.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.words.Words;

/** The alert board in the form of the interface description, section 4. */
final class BoardJson {
    private BoardJson() {}

    static Map<String, @Nullable Object> of(AlertBoard board, Profile profile, Words words) {
        Map<String, @Nullable Object> top = new LinkedHashMap<>();
        top.put("at", board.at().toString());
        top.put("alerts", list(board.alerts(), alert -> alert(alert, profile, words)));
        top.put("unknown", list(board.unknown(), one -> {
            Map<String, @Nullable Object> map = rule(one.rule());
            map.put("episode", id(one.episode()));
            map.put("text", AlertText.of(one, words));
            return map;
        }));
        top.put("notChecked", list(board.notChecked(), one -> {
            Map<String, @Nullable Object> map = rule(one.rule());
            map.put("text", AlertText.of(one, words));
            return map;
        }));
        top.put("replaced", list(board.replaced(), one -> {
            Map<String, @Nullable Object> map = rule(one.rule());
            map.put("by", one.by().toString());
            return map;
        }));
        top.put("broken", list(board.broken(), one -> {
            Map<String, @Nullable Object> map = rule(one.rule());
            map.put("text", AlertText.of(one, words));
            return map;
        }));
        top.put(
                "lastSafetyCheck",
                board.lastSafetyCheck().map(Instant::toString).orElse(null));
        return top;
    }

    private static Map<String, @Nullable Object> alert(Alert alert, Profile profile, Words words) {
        AlertText text = AlertText.of(alert, profile, words);
        Map<String, @Nullable Object> map = rule(alert.rule());
        map.put("name", alert.name());
        map.put("tier", alert.tier().code());
        map.put("scope", alert.scope().code());
        map.put("episode", id(alert.episode()));
        map.put("since", alert.since().toString());
        map.put("evidence", list(alert.evidence(), EntryId::toString));
        map.put("title", AlertText.boldLine(alert, words)); // the text says whose limit it is
        map.put("text", text.text());
        map.put("action", text.action());
        map.put("sources", alert.sources());
        map.put("seenAt", alert.seenAt().map(Instant::toString).orElse(null));
        return map;
    }

    private static Map<String, @Nullable Object> rule(Object id) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("rule", id.toString());
        return map;
    }

    private static @Nullable String id(Optional<EntryId> id) {
        return id.map(EntryId::toString).orElse(null);
    }

    private static <T, R> List<R> list(List<T> all, Function<T, R> form) {
        return all.stream().map(form).toList();
    }
}
