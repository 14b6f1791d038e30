package org.spasmdiary.charts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;

/**
 * Which of the spasms that have begun are drawn, and why the others are not.
 *
 * @param all in the order of their onsets
 * @param current the one that stands out; it is always drawn
 * @param drawn in the order of their onsets
 * @param leftOut likewise
 */
public record Compared(List<Spasm> all, Optional<Spasm> current, List<Spasm> drawn, List<LeftOut> leftOut) {

    /**
     * One spasm.
     *
     * @param number its place among all, from 1
     */
    public record Spasm(int number, BoutAt at) {
        public EntryId id() {
            return at.bout().id();
        }

        /** Whether an entry that belongs to it lies before its onset or after its end. */
        public boolean isOutside(Reading reading) {
            Instant time = reading.at().instant();
            return time.isBefore(at.onset().instant())
                    || at.bout()
                            .end()
                            .filter(end -> time.isAfter(end.at().instant()))
                            .isPresent();
        }

        /** Those that do, up to now. */
        public List<Reading> outside(Diary diary) {
            return diary.belonging().readings(at.bout()).stream()
                    .filter(reading ->
                            isOutside(reading) && !reading.at().instant().isAfter(at.now()))
                    .toList();
        }
    }

    /** A spasm that is not drawn. */
    public record LeftOut(Spasm spasm, Why why) {}

    /** Why a spasm is not drawn. */
    public enum Why {
        REGION,
        DAYS,
        NOT_TYPICAL,
        /** There are many, and it is not one of the newest. */
        OLDER,
        /** The person chose others. */
        NOT_CHOSEN
    }

    public Compared {
        all = List.copyOf(all);
        drawn = List.copyOf(drawn);
        leftOut = List.copyOf(leftOut);
    }

    /** As these options say. */
    public static Compared of(Diary diary, Instant now, CompareOptions options) {
        List<Spasm> all = all(diary, now);
        Optional<Spasm> current = current(all, options);
        List<Spasm> may = new ArrayList<>();
        List<LeftOut> out = new ArrayList<>();
        for (Spasm spasm : all) {
            Optional<Why> why = options.filter()
                    .leavesOut(diary, spasm.at().bout(), spasm.at().onset())
                    .map(reason -> Why.valueOf(reason.name()));
            if (why.isPresent() && !isOne(spasm, current)) out.add(new LeftOut(spasm, why.get()));
            else may.add(spasm);
        }
        Set<EntryId> wanted = options.chosen().orElseGet(() -> newest(may));
        Why rest = options.chosen().isPresent() ? Why.NOT_CHOSEN : Why.OLDER;
        List<Spasm> drawn = new ArrayList<>();
        for (Spasm spasm : may)
            if (wanted.contains(spasm.id()) || isOne(spasm, current)) drawn.add(spasm);
            else out.add(new LeftOut(spasm, rest));
        out.sort(java.util.Comparator.comparing(left -> left.spasm().number()));
        return new Compared(all, current, drawn, out);
    }

    private static List<Spasm> all(Diary diary, Instant now) {
        List<Spasm> all = new ArrayList<>();
        for (Bout bout : diary.bouts().all())
            if (!bout.onset().instant().isAfter(now)) all.add(new Spasm(all.size() + 1, BoutAt.of(diary, bout, now)));
        return all;
    }

    private static boolean isOne(Spasm spasm, Optional<Spasm> current) {
        return current.filter(spasm::equals).isPresent();
    }

    /** The one that was asked for, else the open one with the latest onset, else the newest. */
    private static Optional<Spasm> current(List<Spasm> all, CompareOptions options) {
        List<Spasm> newestFirst = all.reversed();
        return newestFirst.stream()
                .filter(spasm -> options.current().equals(Optional.of(spasm.id())))
                .findFirst()
                .or(() -> newestFirst.stream()
                        .filter(spasm -> spasm.at().isOpen())
                        .findFirst())
                .or(() -> newestFirst.stream().findFirst());
    }

    private static Set<EntryId> newest(List<Spasm> may) {
        int from = may.size() > CompareOptions.ALL_UP_TO ? may.size() - CompareOptions.NEWEST : 0;
        return may.subList(from, may.size()).stream().map(Spasm::id).collect(Collectors.toSet());
    }
}
