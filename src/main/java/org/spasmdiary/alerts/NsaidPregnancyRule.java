package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.Caution;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;

/**
 * An anti-inflammatory by mouth in the last 336 h at 20 weeks of pregnancy or more, by the dose's own local date; weeks
 * that are not recorded are taken as that (X08). Rule R50.
 */
record NsaidPregnancyRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        if (moment.diary().profile().pregnant() != Tri.YES) return List.of();
        List<Treatment> doses = doses(moment, moment.now().minus(OverdoseRule.LOOKS_BACK));
        if (doses.isEmpty()) return List.of();
        if (moment.outcomes().isChecked(id(), Optional.empty(), List.of(doses.getLast())))
            return List.of(new Cleared(id(), Optional.empty()));
        return Events.of(doses(moment, Instant.MIN), OverdoseRule.LOOKS_BACK)
                .findings(about, moment.now(), Map.of("medicine", kinds(doses)));
    }

    private static List<TreatmentKind> kinds(List<Treatment> doses) {
        return doses.stream()
                .map(dose -> Item.of(dose).orElseThrow().kind())
                .distinct()
                .toList();
    }

    private static List<Treatment> doses(Moment moment, Instant after) {
        Profile profile = moment.diary().profile();
        return Window.of(moment.diary().treatments(), after, moment.now()).stream()
                .filter(dose -> Item.of(dose).filter(Item::isNsaid).isPresent())
                .filter(dose -> profile.pregnancy()
                        .map(weeks -> weeks.daysOn(dose.at().day()) >= Caution.WEEKS_20)
                        .orElse(true))
                .toList();
    }
}
