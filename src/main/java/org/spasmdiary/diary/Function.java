package org.spasmdiary.diary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Everyday abilities as ticks; a tick not asked is absent. Not a score. */
public record Function(Map<FunctionTick, Ease> ticks) {
    public static final Function NOT_ASKED = new Function(Map.of());

    public Function {
        ticks = ticks.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(ticks));
    }
}
