package org.spasmdiary.analysis;

import java.time.LocalDate;
import java.util.TreeMap;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.When;

/**
 * The days the person marked as not typical, both ends of each period included. What began in them is left out of
 * figures, and that is said. Found without reading all periods for each entry.
 */
public final class NotTypical {
    /** The last marked day by the first one, of stretches that neither touch nor overlap. */
    private final TreeMap<LocalDate, LocalDate> stretches = new TreeMap<>();

    public NotTypical(Diary diary) {
        for (Period period : diary.periods())
            if (!period.mistake()) add(period.span().first(), period.span().last());
    }

    private void add(LocalDate from, LocalDate to) {
        LocalDate first = from;
        LocalDate last = to;
        for (var over = stretches.floorEntry(last);
                over != null && !over.getValue().isBefore(first);
                over = stretches.floorEntry(last)) {
            if (over.getKey().isBefore(first)) first = over.getKey();
            if (over.getValue().isAfter(last)) last = over.getValue();
            stretches.remove(over.getKey());
        }
        stretches.put(first, last);
    }

    /** Whether this lies on a marked day: the local day of the time itself. */
    public boolean covers(When time) {
        LocalDate day = time.day();
        var stretch = stretches.floorEntry(day);
        return stretch != null && !stretch.getValue().isBefore(day);
    }

    /** By the entry's own time. */
    boolean covers(Entry entry) {
        return covers(entry.at());
    }
}
