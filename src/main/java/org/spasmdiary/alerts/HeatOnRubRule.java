package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.spasmdiary.analysis.HeatAndCold;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.analysis.Worn;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Treatment;

/**
 * Heat over a rub or patch, or a rub under heat, on a shared part of the back; a part that was not said counts as
 * shared (X06, X07). It shows for 24 h from the later of the two starts. Rule R33.
 */
record HeatOnRubRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        return new Events(met(moment), Marks.DAY).findings(about, moment.now(), Map.of());
    }

    /** Heat and rubs that met in the last 24 h, by the later start. */
    private static List<Events.Event> met(Moment moment) {
        List<Treatment> rubs = moment.taken().of(Item.TOPICAL);
        if (rubs.isEmpty()) return List.of();
        List<Treatment> warm = moment.taken().warm();
        Worn on = new Worn(warm, HeatAndCold::endOrUsual);
        List<Treatment> both = new ArrayList<>(rubs);
        both.addAll(warm);
        both.sort(Entry.ORDER);
        List<Events.Event> found = new ArrayList<>();
        Instant dayAgo = moment.now().minus(Marks.DAY);
        for (Treatment later : both.reversed()) {
            Instant start = later.at().instant();
            if (!start.isAfter(dayAgo)) break;
            List<Treatment> with = HeatAndCold.isWarm(later) ? rubbedBefore(rubs, later) : onAt(on, later);
            if (with.isEmpty()) continue;
            found.add(new Events.Event(later, with));
        }
        return found.reversed();
    }

    /** Rubs of the 8 h before the heat began, the beginning included. */
    private static List<Treatment> rubbedBefore(List<Treatment> rubs, Treatment heat) {
        Instant start = heat.at().instant();
        return Window.all(rubs, start.minus(HeatAndCold.RUB_LASTS).minusSeconds(1), start).stream()
                .filter(rub -> sharesRegion(rub, heat))
                .toList();
    }

    /** Heat that was on when the rub was put on. */
    private static List<Treatment> onAt(Worn on, Treatment rub) {
        Instant start = rub.at().instant();
        return on.on(start, start).stream()
                .filter(heat -> sharesRegion(rub, heat))
                .toList();
    }

    private static boolean sharesRegion(Treatment a, Treatment b) {
        return a.areas().isEmpty() || b.areas().isEmpty() || !Collections.disjoint(a.areas(), b.areas());
    }
}
