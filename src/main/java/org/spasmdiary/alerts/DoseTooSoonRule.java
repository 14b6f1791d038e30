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

/** A dose of the last 24 h came sooner after the one before than its label says (X02 to X04). Rule R52. */
record DoseTooSoonRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        List<DoseGap> gaps = Stream.of(Item.values())
                .flatMap(item -> DoseGap.tooShort(item, moment.taken().of(item), moment.now()).stream())
                .sorted((a, b) -> Entry.ORDER.compare(a.dose(), b.dose()))
                .toList();
        if (gaps.isEmpty()) return List.of();
        List<Events.Event> events = gaps.stream()
                .map(gap -> new Events.Event(
                        gap.dose(),
                        Stream.concat(gap.before().stream(), gap.doses().stream())
                                .toList()))
                .toList();
        return new Events(events, Marks.DAY)
                        .alert(about, Optional.empty(), moment.now(), args(gaps.getLast()))
                        .<Finding>map(alert -> alert)
                        .stream()
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
