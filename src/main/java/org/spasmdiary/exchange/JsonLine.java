package org.spasmdiary.exchange;

import java.util.Map;
import java.util.Optional;

/** One JSON object on a line, for programs that talk line by line. */
public final class JsonLine {
    private JsonLine() {}

    /** The object; empty when the text is none. */
    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    public static Optional<Map<String, ?>> object(String line) {
        try {
            return JsonTree.read(line) instanceof Map<?, ?> map ? Optional.of((Map<String, ?>) map) : Optional.empty();
        } catch (JsonTree.Unreadable e) {
            return Optional.empty();
        }
    }
}
