package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.analysis.DoseGap;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;

/** A dose of the last 24 h came sooner after the one before than its label says (X02 to X04). Rule R52. */
record DoseTooSoonRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        List<DoseGap> all = Stream.of(Item.values())
                .flatMap(item -> DoseGap.tooShort(moment.diary(), item, moment.now()).stream())
                .sorted((a, b) -> Entry.ORDER.compare(a.dose(), b.dose()))
                .toList();
        List<DoseGap> now = within(all, moment.now());
        if (now.isEmpty()) return List.of();
        List<Treatment> doses = all.stream().map(DoseGap::dose).toList();
        Instant since = Since.before(moment.now())
                .changing(doses, Marks.DAY)
                .holds(at -> !within(all, at).isEmpty());
        List<EntryId> evidence = now.stream()
                .flatMap(gap -> Stream.concat(gap.before().stream(), gap.doses().stream()))
                .map(Entry::id)
                .toList();
        return List.of(Alert.of(about, Optional.empty(), evidence, since, args(now.getLast())));
    }

    private static Map<String, Object> args(DoseGap gap) {
        Instant next = gap.dose().at().instant().plus(gap.least());
        return Map.of(
                "medicine", gap.item().kind(),
                "gap", gap.length(),
                "min", gap.least(),
                "next", gap.dose().at().at(next));
    }

    private static List<DoseGap> within(List<DoseGap> gaps, Instant at) {
        return gaps.stream()
                .filter(gap -> {
                    Instant start = gap.dose().at().instant();
                    return start.isAfter(at.minus(Marks.DAY)) && !start.isAfter(at);
                })
                .toList();
    }
}
