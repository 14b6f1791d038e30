package org.spasmdiary.analysis;

import java.time.Instant;
import java.util.ArrayList;
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

    /** The times of one kind, in the order of their beginnings, with the latest end so far. */
    private static final class Spans {
        private final TreatmentKind kind;
        private final Instant[] from;
        private final Instant[] to;
        private final Instant[] latest;

        Spans(BeforeAfter all) {
            kind = all.kind();
            List<BeforeAfter.Pair> pairs = all.pairs().stream()
                    .sorted(Comparator.comparing(BeforeAfter.Pair::from))
                    .toList();
            from = pairs.stream().map(BeforeAfter.Pair::from).toArray(Instant[]::new);
            to = pairs.stream().map(BeforeAfter.Pair::to).toArray(Instant[]::new);
            latest = to.clone();
            for (int i = 1; i < latest.length; i++) if (latest[i - 1].isAfter(latest[i])) latest[i] = latest[i - 1];
        }

        /** How many of these overlap with one of those; to touch is not to overlap. Both are read once. */
        int over(Spans those) {
            int count = 0;
            Integer[] byEnd = new Integer[to.length];
            for (int i = 0; i < byEnd.length; i++) byEnd[i] = i;
            java.util.Arrays.sort(byEnd, Comparator.comparing(i -> to[i]));
            int begun = 0;
            for (int i : byEnd) {
                while (begun < those.from.length && those.from[begun].isBefore(to[i])) begun++;
                if (begun > 0 && those.latest[begun - 1].isAfter(from[i])) count++;
            }
            return count;
        }
    }
}
