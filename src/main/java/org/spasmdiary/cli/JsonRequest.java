package org.spasmdiary.cli;

import java.util.Map;
import java.util.Optional;
import org.spasmdiary.exchange.JsonLine;

/** A line of JSON as a map. */
final class JsonRequest {
    private JsonRequest() {}

    static Optional<Map<String, ?>> of(String line) {
        return JsonLine.object(line);
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    static Map<String, ?> keyed(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }
}
