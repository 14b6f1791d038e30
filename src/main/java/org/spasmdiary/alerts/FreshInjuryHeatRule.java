package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.HeatAndCold;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;

/**
 * Heat or a heat wrap in the first 48 h of a spasm that came from an injury, or with swelling or a bruise (F119, X07;
 * 48 h is a choice). It shows for 24 h from the start of the session, also when the spasm ends meanwhile. Rule R32.
 */
record FreshInjuryHeatRule(About about) implements Rule {
    private static final Duration FRESH = Duration.ofHours(48);

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.begun()) {
            if (spasm.onset().instant().isBefore(moment.now().minus(FRESH).minus(Marks.DAY))) continue;
            List<Episode> injured = spasm.bout().parts().stream()
                    .filter(FreshInjuryHeatRule::isInjured)
                    .toList();
            if (injured.isEmpty()) continue;
            Map<String, Object> args = isUnsure(injured) ? Map.of("unsure", true) : Map.of();
            Events.of(heat(moment, spasm), Marks.DAY)
                    .onlyShowing(moment.now())
                    .alert(about, Optional.of(spasm.bout().id()), moment.now(), args)
                    .map(alert -> with(alert, injured))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Alert with(Alert alert, List<Episode> injured) {
        List<EntryId> evidence = new ArrayList<>(alert.evidence());
        injured.stream().map(Entry::id).forEach(evidence::add);
        return alert.withEvidence(evidence);
    }

    private static boolean isInjured(Episode part) {
        return part.injury().isYes() || part.injury().swellingOrBruise() == Tri.YES;
    }

    private static boolean isUnsure(List<Episode> injured) {
        return injured.stream()
                .allMatch(part -> part.injury().swellingOrBruise() != Tri.YES
                        && part.injury().injury().orElseThrow().unsure());
    }

    private static List<Treatment> heat(Moment moment, BoutAt spasm) {
        Instant onset = spasm.onset().instant();
        return moment.diary().belonging().treatments(spasm.bout()).stream()
                .filter(HeatAndCold::isWarm)
                .filter(one -> !one.at().instant().isBefore(onset)
                        && one.at().instant().isBefore(onset.plus(FRESH))
                        && !one.at().instant().isAfter(moment.now()))
                .toList();
    }
}
