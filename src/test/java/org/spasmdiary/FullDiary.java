package org.spasmdiary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.form.EntryForm;
import org.spasmdiary.diary.form.EntryKind;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.Imported;
import org.spasmdiary.exchange.ReadResult;

/** One record of each kind in which every field of the interface page is filled, as {@code diaries/full.json}. */
public final class FullDiary {
    private FullDiary() {}

    /** The document, in the exact form in which it must be written again. */
    public static String json() {
        try (InputStream in = FullDiary.class.getResourceAsStream("/diaries/full.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Imported read() {
        return ((ReadResult.Ok) DiaryJson.read(json())).imported();
    }

    public static Entry of(EntryKind kind) {
        return read().entries().stream()
                .filter(kind.type()::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** The record of that kind once without each of its fields, as far as it can be without. */
    public static Map<String, Entry> eachFieldAbsent(EntryKind kind) {
        Map<String, Object> all = EntryForm.write(of(kind));
        Map<String, Entry> found = new LinkedHashMap<>();
        for (String key : all.keySet()) {
            Map<String, Object> less = new LinkedHashMap<>(all);
            less.remove(key);
            read(kind, less).ifPresent(entry -> found.put(key, entry));
        }
        return found;
    }

    /** A record of that kind with nothing but what it must have and one field more, for each field. */
    public static Map<String, Entry> eachFieldAlone(EntryKind kind) {
        Map<String, Object> all = EntryForm.write(of(kind));
        List<String> needed = new ArrayList<>(all.keySet());
        needed.removeAll(eachFieldAbsent(kind).keySet());
        needed.addFirst("id");
        Map<String, Entry> found = new LinkedHashMap<>();
        for (String key : all.keySet()) {
            Map<String, Object> few = new LinkedHashMap<>(all);
            few.keySet().removeIf(one -> !needed.contains(one) && !one.equals(key));
            read(kind, few).ifPresent(entry -> found.put(key, entry));
        }
        return found;
    }

    private static Optional<Entry> read(EntryKind kind, Map<String, Object> fields) {
        return EntryForm.read(kind.type(), fields, _ -> {});
    }
}
