package org.spasmdiary.ui.today;

import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;

/** Some fields of the entry being written on Today. All parts are saved together as one reading. */
public interface EntryPart {
    /** Whether nothing was said here. */
    boolean isBlank();

    /** What was typed here and cannot be kept as it is. */
    default List<Problem> problems() {
        return List.of();
    }

    /** The reading with what was said here; only called when {@link #problems} is empty. */
    Reading addTo(Reading reading);

    /** Shows those of the problems that are about fields of this part, beside them; an empty list takes them away. */
    default void refuse(List<Problem> problems) {}

    /** Forgets what was said: it is saved. */
    void clear();

    /** What is typed, for the draft on disk; empty when blank. Keys must be the part's own. */
    default Map<String, String> typed() {
        return Map.of();
    }

    /** Brings back a draft; unknown keys are other parts'. */
    default void restore(Map<String, String> typed) {}
}
