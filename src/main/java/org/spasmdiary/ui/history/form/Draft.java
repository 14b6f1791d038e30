package org.spasmdiary.ui.history.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Field;

/** What stands in the form, as it was typed, right or wrong. An empty text is "not said". */
public record Draft(Map<Field, String> typed) {
    public static final Draft EMPTY = new Draft(Map.of());

    public Draft {
        var copy = new EnumMap<Field, String>(Field.class);
        typed.forEach((field, text) -> {
            if (!text.isEmpty()) copy.put(field, text);
        });
        typed = java.util.Collections.unmodifiableMap(copy);
    }

    public String text(Field field) {
        return typed.getOrDefault(field, "");
    }

    public Draft with(Field field, String text) {
        var copy = new EnumMap<Field, String>(Field.class);
        copy.putAll(typed);
        copy.put(field, text);
        return new Draft(copy);
    }

    /** By stored words, as drafts are kept on the disk. */
    public Map<String, String> stored() {
        var all = new TreeMap<String, String>();
        typed.forEach((field, text) -> all.put(field.code(), text));
        return all;
    }

    /** The other way; words of a later version are passed over. */
    public static Draft of(Map<String, String> stored) {
        var all = new EnumMap<Field, String>(Field.class);
        stored.forEach((code, text) -> Codes.find(Field.class, code).ifPresent(field -> all.put(field, text)));
        return new Draft(all);
    }
}
