package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;

/** Heat, cold and rubs for {@link PlainBoard}: R28 to R33 and R55. */
final class PlainSessions {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;
    private final PlainFacts facts;
    private final PlainFound found;

    PlainSessions(PlainFacts facts, PlainFound found) {
        this.facts = facts;
        this.found = found;
        List<Treatment> heat = facts.of("heat-moist", "heat-dry");
        List<Treatment> cold = facts.of("cold-pack");
        tooLong("R28", heat);
        tooLong("R30", cold);
        List<Instant> heatTooSoon = new ArrayList<>();
        for (int i = 1; i < heat.size(); i++)
            if (PlainFacts.seconds(start(heat.get(i - 1)), start(heat.get(i))) < 2 * HOUR)
                heatTooSoon.add(start(heat.get(i)));
        events("R29", "", heatTooSoon);
        List<Instant> coldTooSoon = new ArrayList<>();
        for (int i = 1; i < cold.size(); i++) {
            Instant end = cold.get(i - 1).end().orElse(start(cold.get(i - 1)).plusSeconds(1_200));
            if (PlainFacts.seconds(end, start(cold.get(i))) < 2 * HOUR) coldTooSoon.add(start(cold.get(i)));
        }
        events("R31", "", coldTooSoon);
        facts.spasmIds().forEach(this::freshInjury);
        heatOnRub();
        wear(facts.of("heat-wrap"));
    }

    private static Instant start(Treatment treatment) {
        return treatment.at().instant();
    }

    /** Each event shows for 24 h and speaks for itself: since the first of those that show. */
    private void events(String rule, String episode, List<Instant> times) {
        times.stream()
                .filter(within(facts.now))
                .min(Instant::compareTo)
                .ifPresent(first -> found.add(rule, episode, first));
    }

    private static Predicate<Instant> within(Instant moment) {
        return time -> !time.isAfter(moment) && PlainFacts.seconds(time, moment) < DAY;
    }

    private static boolean isLong(Treatment session) {
        return session.end().isPresent()
                && PlainFacts.seconds(start(session), session.end().get()) > 1_200;
    }

    private void tooLong(String rule, List<Treatment> sessions) {
        events(
                rule,
                "",
                sessions.stream()
                        .filter(PlainSessions::isLong)
                        .filter(one -> sessions.stream()
                                .noneMatch(later -> start(later).isAfter(start(one))
                                        && later.end().isPresent()
                                        && !isLong(later)))
                        .map(PlainSessions::start)
                        .toList());
    }

    private void freshInjury(String id) {
        boolean hurt = facts.parts(id).stream()
                .filter(part -> !part.at().instant().isAfter(facts.now))
                .anyMatch(part -> part.injury().isYes() || part.injury().swellingOrBruise() == Tri.YES);
        if (!hurt) return;
        Instant onset = facts.onset(id);
        events(
                "R32",
                id,
                facts.of("heat-moist", "heat-dry", "heat-wrap").stream()
                        .filter(one -> facts.belongs(one).filter(id::equals).isPresent())
                        .map(PlainSessions::start)
                        .filter(start -> !start.isBefore(onset) && PlainFacts.seconds(onset, start) < 48 * HOUR)
                        .toList());
    }

    private void heatOnRub() {
        List<Instant> later = new ArrayList<>();
        for (Treatment rub : facts.of("topical-menthol-camphor"))
            for (Treatment heat : facts.of("heat-moist", "heat-dry", "heat-wrap")) {
                boolean shared = rub.areas().isEmpty()
                        || heat.areas().isEmpty()
                        || !Collections.disjoint(rub.areas(), heat.areas());
                long assumed = heat.kind().isHeat() ? 1_200 : 8 * HOUR;
                Instant end = heat.end().orElse(start(heat).plusSeconds(assumed));
                long after = PlainFacts.seconds(start(rub), start(heat));
                boolean heatOnRub = after > 0 && after <= 8 * HOUR;
                boolean rubInHeat = after <= 0 && start(rub).isBefore(end);
                if (shared && (heatOnRub || rubInHeat)) later.add(after > 0 ? start(heat) : start(rub));
            }
        events("R33", "", later);
    }

    private long worn(List<Treatment> wraps, Instant moment) {
        Instant from = moment.minusSeconds(DAY);
        long seconds = 0;
        for (Treatment wrap : wraps) {
            if (wrap.end().isEmpty()) continue;
            Instant begin = start(wrap).isBefore(from) ? from : start(wrap);
            Instant end = wrap.end().get().isAfter(moment) ? moment : wrap.end().get();
            if (end.isAfter(begin)) seconds += PlainFacts.seconds(begin, end);
        }
        return seconds;
    }

    private void wear(List<Treatment> wraps) {
        if (worn(wraps, facts.now) <= 8 * HOUR) return;
        TreeSet<Instant> bends = new TreeSet<>();
        for (Treatment wrap : wraps)
            for (Instant bend : List.of(start(wrap), wrap.end().orElse(start(wrap)))) {
                bends.add(bend);
                bends.add(bend.plusSeconds(DAY));
            }
        Instant over = facts.now;
        while (bends.lower(over) != null && worn(wraps, bends.lower(over)) > 8 * HOUR) over = bends.lower(over);
        // between two bends the wear goes straight up or down: halve down to the first second over
        long low = bends.lower(over).getEpochSecond();
        long high = over.getEpochSecond();
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (worn(wraps, Instant.ofEpochSecond(middle)) > 8 * HOUR) high = middle;
            else low = middle;
        }
        found.add("R55", "", Instant.ofEpochSecond(high));
    }
}
