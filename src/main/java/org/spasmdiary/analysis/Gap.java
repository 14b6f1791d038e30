package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;

/** A stretch of more than 36 h without an entry; no line is drawn across it (rules.md, 5). */
public record Gap(Instant from, Instant to) {

    /** The gaps of a spasm between its onset, its entries and its end, or now while it is open. */
    public static List<Gap> of(Diary diary, Bout bout, Instant now) {
        return of(BoutAt.of(diary, bout, now));
    }

    public static List<Gap> of(BoutAt spasm) {
        Instant last = spasm.bout().end().map(end -> end.at().instant()).orElse(spasm.now());
        List<Gap> gaps = new ArrayList<>();
        Instant from = spasm.onset().instant();
        for (Reading entry : spasm.entries()) {
            Instant to = entry.at().instant();
            if (to.isAfter(last)) break;
            addIfLong(gaps, from, to);
            from = to;
        }
        addIfLong(gaps, from, last);
        return List.copyOf(gaps);
    }

    private static void addIfLong(List<Gap> gaps, Instant from, Instant to) {
        if (Duration.between(from, to).compareTo(Marks.GAP) > 0) gaps.add(new Gap(from, to));
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
