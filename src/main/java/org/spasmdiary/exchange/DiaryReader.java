package org.spasmdiary.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.form.EntryForm;
import org.spasmdiary.diary.form.EntryKind;
import org.spasmdiary.diary.form.ProfileForm;
import org.spasmdiary.diary.form.Values;

/** Takes a document apart into records, and lists what is wrong with it. */
final class DiaryReader {
    private static final Set<String> TOP = Set.of("format", "version", "program", "exportedAt", "sample", "profile");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Found> problems = new ArrayList<>();
    private final Set<EntryId> ids = new HashSet<>();
    private final Map<EntryId, Integer> alike = new HashMap<>();
    private int refused;

    private DiaryReader() {}

    static ReadResult read(@Nullable Object document) {
        if (!(document instanceof Map<?, ?> top) || !DiaryJson.FORMAT.equals(top.get("format")))
            return refuse(Field.FORMAT, "notOurs", DiaryJson.FORMAT);
        Object version = top.get("version");
        if (!(version instanceof Number number)) return refuse(Field.VERSION, "notOurs", DiaryJson.FORMAT);
        int newer = new BigDecimal(number.toString()).compareTo(BigDecimal.valueOf(DiaryJson.VERSION));
        if (newer != 0) {
            String key = newer > 0 ? "newerVersion" : "unknownVersion";
            return refuse(Field.VERSION, key, shown(number), DiaryJson.VERSION);
        }
        return new ReadResult.Ok(new DiaryReader().all(top));
    }

    private static ReadResult refuse(Field field, String key, Object... args) {
        return new ReadResult.Refused(Problem.of(field, key, args));
    }

    private static String shown(Number number) {
        return Values.shown(number);
    }

    private Imported all(Map<?, ?> top) {
        Object sample = top.get("sample");
        if (sample != null && !(sample instanceof Boolean))
            found("sample", Problem.of(Field.FILE, "word", Values.shown(sample), "true, false"));
        Profile profile = profile(top.get("profile"));
        for (EntryKind kind : EntryKind.values()) list(kind, top.get(kind.list()));
        top.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !TOP.contains(key))
                .filter(key -> EntryKind.byList(key).isEmpty())
                .forEach(key -> found("$", Problem.of(Field.FILE, "unknownKey", Values.shown(key))));
        return new Imported(Boolean.TRUE.equals(sample), profile, entries, revisions, problems, refused);
    }

    private Profile profile(@Nullable Object given) {
        if (given == null) return Profile.UNKNOWN;
        if (given instanceof Map<?, ?> map) return ProfileForm.read(keyed(map), problem -> found("profile", problem));
        found("profile", Problem.of(Field.FILE, "object", "profile"));
        return Profile.UNKNOWN;
    }

    private void list(EntryKind kind, @Nullable Object given) {
        if (given == null) return;
        if (!(given instanceof List<?> list)) {
            found(kind.list(), Problem.of(Field.FILE, "list", kind.list()));
            refused++;
            return;
        }
        for (int i = 0; i < list.size(); i++) record(kind, kind.list() + "[" + (i + 1) + "]", list.get(i));
    }

    private void record(EntryKind kind, String where, @Nullable Object given) {
        if (!(given instanceof Map<?, ?> map)) {
            found(where, Problem.of(Field.FILE, "object", Values.shown(given)));
            refused++;
            return;
        }
        Map<String, ?> fields = keyed(map);
        Optional<Entry> entry = EntryForm.read(kind.type(), fields, problem -> found(where, problem));
        if (kind == EntryKind.MOVEMENT && isThere(entry)) return; // one mark, said twice
        if (kind != EntryKind.MOVEMENT && fields.get(Field.ID.code()) == null)
            entry = entry.flatMap(made -> ownId(kind, fields, made));
        if (entry.isEmpty()) {
            refused++;
        } else if (ids.add(entry.get().id())) {
            entries.add(entry.get());
            history(entry.get().id(), where, fields.get(Field.HISTORY.code()));
        } else {
            found(where, Problem.of(Field.ID, "idTwice", entry.get().id()));
            refused++;
        }
    }

    private boolean isThere(Optional<Entry> entry) {
        return entry.filter(one -> ids.contains(one.id()) && entries.contains(one))
                .isPresent();
    }

    /** Two doses without ids that are alike are two doses: each further one gets an id by its place among them. */
    private Optional<Entry> ownId(EntryKind kind, Map<String, ?> fields, Entry made) {
        int nth = alike.merge(made.id(), 1, Integer::sum);
        if (nth == 1) return Optional.of(made);
        EntryId id = EntryId.ofContent(made.id() + " " + nth);
        Map<String, Object> named = new HashMap<>(fields);
        named.put(Field.ID.code(), id.toString());
        return EntryForm.read(kind.type(), named, _ -> {});
    }

    private void history(EntryId id, String where, @Nullable Object given) {
        if (given == null) return;
        revisions.addAll(HistoryReader.read(id, given, problem -> found(where, problem)));
    }

    private void found(String where, Problem problem) {
        if (problems.size() < Limits.PROBLEMS) problems.add(new Found(where, problem));
        else if (problems.size() == Limits.PROBLEMS)
            problems.add(new Found("$", Problem.of(Field.FILE, "manyProblems", Limits.PROBLEMS)));
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    private static Map<String, ?> keyed(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }
}
