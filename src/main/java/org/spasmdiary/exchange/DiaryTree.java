package org.spasmdiary.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.form.EntryForm;
import org.spasmdiary.diary.form.EntryKind;
import org.spasmdiary.diary.form.ProfileForm;

/** A diary as the maps and lists of its JSON document. */
final class DiaryTree {
    private DiaryTree() {}

    static Map<String, @Nullable Object> of(Diary diary, List<Revision> revisions, String program, Instant exportedAt) {
        Map<String, @Nullable Object> top = new LinkedHashMap<>();
        top.put("format", DiaryJson.FORMAT);
        top.put("version", DiaryJson.VERSION);
        top.put("program", program);
        top.put(
                "exportedAt",
                exportedAt.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
        if (diary.sample()) top.put("sample", true);
        top.put("profile", ProfileForm.write(diary.profile()));
        Map<EntryId, List<Revision>> histories = new HashMap<>();
        revisions.forEach(r ->
                histories.computeIfAbsent(r.entry(), _ -> new ArrayList<>()).add(r));
        for (EntryKind kind : EntryKind.values()) top.put(kind.list(), list(diary, kind, histories));
        return top;
    }

    private static List<Map<String, Object>> list(Diary diary, EntryKind kind, Map<EntryId, List<Revision>> histories) {
        List<Entry> entries =
                new ArrayList<>(diary.entries().filter(kind.type()::isInstance).toList());
        if (kind == EntryKind.MOVEMENT) entries.sort(MOVEMENT_ORDER);
        return entries.stream()
                .map(entry -> record(entry, histories.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /** Movement marks are written without an id, so their order must not hang on it. */
    private static final Comparator<Entry> MOVEMENT_ORDER = Comparator.comparing(
                    (Entry entry) -> entry.at().instant())
            .thenComparing(Entry::recorded)
            .thenComparing(entry -> ((Movement) entry).what())
            .thenComparing(Entry::mistake);

    private static Map<String, Object> record(Entry entry, List<Revision> history) {
        LinkedHashMap<String, Object> fields = EntryForm.write(entry);
        if (!history.isEmpty()) fields.put(Field.HISTORY.code(), history(history));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> history(List<Revision> history) {
        return history.stream()
                .sorted(Comparator.comparing(Revision::at))
                .map(revision -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("at", revision.at().toString());
                    one.put("field", revision.field());
                    one.put("old", revision.oldText().orElse(null));
                    one.put("new", revision.newText().orElse(null));
                    return one;
                })
                .toList();
    }
}
