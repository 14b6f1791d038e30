package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spasmdiary.analysis.DoseGap;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Entry;

/** A dose of the last 24 h came sooner after the one before than its label says (X02 to X04). Rule R52. */
record DoseTooSoonRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        List<DoseGap> gaps = tooShort(moment, moment.now().minus(Marks.DAY));
        if (gaps.isEmpty()) return List.of();
        List<Events.Event> events = gaps.stream()
                .map(gap -> new Events.Event(
                        gap.dose(),
                        Stream.concat(gap.before().stream(), gap.doses().stream())
                                .toList()))
                .toList();
        return new Events(events, Marks.DAY)
                .onlyShowing(moment.now())
                .findings(about, moment.now(), args(gaps.getLast()));
    }

    private static List<DoseGap> tooShort(Moment moment, Instant from) {
        return Stream.of(Item.values())
                .flatMap(item -> DoseGap.tooShort(item, moment.taken().of(item), from).stream())
                .sorted((a, b) -> Entry.ORDER.compare(a.dose(), b.dose()))
                .toList();
    }

    private static Map<String, Object> args(DoseGap gap) {
        Instant next = gap.dose().at().instant().plus(gap.least());
        return Map.of(
                "medicine", gap.item().kind(),
                "gap", gap.length(),
                "min", gap.least(),
                "next", gap.dose().at().at(next));
    }
}
