package org.spasmdiary.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;

/**
 * What came after each kind of treatment, beside what came after none. It never says what was the cause.
 *
 * @param treatments those used, the most pairs of scores first, never the best first (ux.md 2.6)
 * @param nothing the times with no treatment written down
 * @param together kinds used at the same time, most often first
 * @param leftOut uses left out as they lie on days marked as not typical
 */
public record WhatHelped(List<BeforeAfter> treatments, NothingLogged nothing, List<Together> together, int leftOut) {

    public WhatHelped {
        treatments = List.copyOf(treatments);
        together = List.copyOf(together);
    }

    /**
     * By now.
     *
     * @param wanted which treatments count, and which first entries of the times without one
     */
    public static WhatHelped of(Diary diary, Instant now, Predicate<? super Entry> wanted) {
        List<BeforeAfter> all = BeforeAfter.all(diary, now, wanted);
        var notTypical = new NotTypical(diary);
        long leftOut = diary.treatments().subList(0, Window.countUpTo(diary.treatments(), now)).stream()
                .filter(one -> !one.mistake() && notTypical.covers(one) && wanted.test(one))
                .count();
        return new WhatHelped(
                all.stream().sorted(BeforeAfter.MOST_FIRST).toList(),
                NothingLogged.of(diary, now, wanted),
                Together.of(all),
                (int) leftOut);
    }

    /** Of all there is. */
    public static WhatHelped of(Diary diary, Instant now) {
        return of(diary, now, _ -> true);
    }

    /** Whether an entry belongs to this spasm. */
    public static Predicate<Entry> in(Diary diary, Bout bout) {
        Set<EntryId> ids =
                diary.belonging().readings(bout).stream().map(Entry::id).collect(Collectors.toSet());
        return entry -> entry instanceof Treatment treatment
                ? diary.boutOf(treatment).filter(bout::equals).isPresent()
                : ids.contains(entry.id());
    }

    /** Whether an entry was made on this day, by its own local date, or later. */
    public static Predicate<Entry> since(LocalDate day) {
        return entry -> !entry.at().day().isBefore(day);
    }
}
