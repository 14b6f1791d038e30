package org.spasmdiary.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.spasmdiary.diary.TreatmentKind;

/**
 * Two kinds of treatment whose times from before to after overlapped, so that neither can be told from the other.
 *
 * @param times uses of the one that overlapped with the other, of whichever kind that makes fewer: it is never more
 *     than either was used
 */
public record Together(TreatmentKind one, TreatmentKind other, int times) {

    /** All that were, most often first. Only uses with a score before and after count. */
    static List<Together> of(List<BeforeAfter> all) {
        List<Spans> spans = all.stream()
                .filter(each -> !each.pairs().isEmpty())
                .map(Spans::new)
                .toList();
        List<Together> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++)
            for (int j = i + 1; j < spans.size(); j++) {
                Spans one = spans.get(i);
                Spans other = spans.get(j);
                int times = Math.min(one.over(other), other.over(one));
                if (times > 0) found.add(new Together(one.kind, other.kind, times));
            }
        found.sort(Comparator.comparingInt(Together::times).reversed());
        return List.copyOf(found);
    }

    /** The times of one kind in whole seconds, sorted once in each order that is asked for. */
    private static final class Spans {
        private final TreatmentKind kind;
        /** Beginnings and ends, in the order of the ends. */
        private final long[] from;

        private final long[] to;
        /** Beginnings in their own order, and the latest end of those up to each. */
        private final long[] begins;

        private final long[] latest;

        Spans(BeforeAfter all) {
            kind = all.kind();
            long[][] spans = all.pairs().stream()
                    .map(pair ->
                            new long[] {pair.from().getEpochSecond(), pair.to().getEpochSecond()})
                    .toArray(long[][]::new);
            Arrays.sort(spans, Comparator.comparingLong(span -> span[1]));
            from = Arrays.stream(spans).mapToLong(span -> span[0]).toArray();
            to = Arrays.stream(spans).mapToLong(span -> span[1]).toArray();
            Arrays.sort(spans, Comparator.comparingLong(span -> span[0]));
            begins = Arrays.stream(spans).mapToLong(span -> span[0]).toArray();
            latest = Arrays.stream(spans).mapToLong(span -> span[1]).toArray();
            for (int i = 1; i < latest.length; i++) latest[i] = Math.max(latest[i], latest[i - 1]);
        }

        /** How many of these overlap with one of those; to touch is not to overlap. Both are read once. */
        int over(Spans those) {
            int count = 0;
            int begun = 0;
            for (int i = 0; i < to.length; i++) {
                while (begun < those.begins.length && those.begins[begun] < to[i]) begun++;
                if (begun > 0 && those.latest[begun - 1] > from[i]) count++;
            }
            return count;
        }
    }
}
