package org.spasmdiary.analysis;

import java.time.LocalDate;
import java.util.TreeMap;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Period;

/** The days marked as not typical, found without reading all periods for each entry. */
final class NotTypical {
    /** The last marked day by the first one, of stretches that neither touch nor overlap. */
    private final TreeMap<LocalDate, LocalDate> stretches = new TreeMap<>();

    NotTypical(Diary diary) {
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

    /** By the entry's own local day. */
    boolean covers(Entry entry) {
        LocalDate day = entry.at().day();
        var stretch = stretches.floorEntry(day);
        return stretch != null && !stretch.getValue().isBefore(day);
    }
}
