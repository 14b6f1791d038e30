package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.analysis.HeatAndCold;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * Heat over a rub or patch, or a rub under heat, on a shared part of the back; a part that was not said counts as
 * shared (X06, X07). It shows for 24 h from the later of the two starts. Rule R33.
 */
record HeatOnRubRule(About about) implements Rule {

    /** A rub and heat that met. */
    private record Pair(Treatment rub, Treatment heat) {
        boolean meets() {
            Instant rubbed = rub.at().instant();
            Instant heated = heat.at().instant();
            boolean over = heated.isAfter(rubbed) && !heated.isAfter(rubbed.plus(HeatAndCold.RUB_LASTS));
            boolean under = !rubbed.isBefore(heated) && rubbed.isBefore(HeatAndCold.endOrUsual(heat));
            return (over || under) && sharesRegion();
        }

        private boolean sharesRegion() {
            return rub.areas().isEmpty() || heat.areas().isEmpty() || !Collections.disjoint(rub.areas(), heat.areas());
        }
    }

    @Override
    public List<Finding> check(Moment moment) {
        List<Pair> pairs = pairs(moment, moment.now());
        if (pairs.isEmpty()) return List.of();
        Instant since = Since.before(moment.now())
                .changing(moment.diary().treatments(), Marks.DAY)
                .holds(at -> !pairs(moment, at).isEmpty());
        List<EntryId> evidence = new ArrayList<>();
        for (Pair pair : pairs)
            evidence.addAll(List.of(pair.rub().id(), pair.heat().id()));
        return List.of(Alert.of(about, Optional.empty(), evidence, since, Map.of()));
    }

    /** Those whose later start lies in the day before the moment. */
    private static List<Pair> pairs(Moment moment, Instant at) {
        List<Pair> pairs = new ArrayList<>();
        for (Treatment later : Window.of(moment.diary().treatments(), at.minus(Marks.DAY), at)) {
            if (isRub(later)) under(moment, later).forEach(heat -> pairs.add(new Pair(later, heat)));
            else if (HeatAndCold.isWarm(later)) on(moment, later).forEach(rub -> pairs.add(new Pair(rub, later)));
        }
        pairs.removeIf(pair -> !pair.meets());
        return pairs;
    }

    /** Heat of any length that began by then. */
    private static Stream<Treatment> under(Moment moment, Treatment rub) {
        List<Treatment> all = moment.diary().treatments();
        return all.subList(0, Window.countUpTo(all, rub.at().instant())).stream()
                .filter(one -> !one.mistake() && HeatAndCold.isWarm(one));
    }

    private static Stream<Treatment> on(Moment moment, Treatment heat) {
        Instant start = heat.at().instant();
        Instant after = start.minus(HeatAndCold.RUB_LASTS).minusSeconds(1);
        return Window.of(moment.diary().treatments(), after, start).stream().filter(HeatOnRubRule::isRub);
    }

    private static boolean isRub(Treatment treatment) {
        return treatment.kind() == TreatmentKind.TOPICAL_MENTHOL_CAMPHOR;
    }
}
