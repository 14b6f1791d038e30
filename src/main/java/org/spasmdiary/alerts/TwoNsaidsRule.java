package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * Two different anti-inflammatories by mouth within {@code (now-24h, now]}; one that names no ingredient counts as one
 * more (X02, X03). Rule R51.
 */
record TwoNsaidsRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        List<Treatment> doses = doses(moment, moment.now());
        List<TreatmentKind> kinds = kinds(doses);
        if (kinds.size() < 2) return List.of();
        if (moment.outcomes().isChecked(id(), Optional.empty(), doses))
            return List.of(new Cleared(id(), Optional.empty()));
        Instant since = Since.before(moment.now())
                .changing(moment.diary().treatments(), Marks.DAY)
                .holds(at -> kinds(doses(moment, at)).size() >= 2);
        return List.of(Alert.of(
                about,
                Optional.empty(),
                doses.stream().map(Entry::id).toList(),
                since,
                Map.of("medicine", kinds.subList(0, kinds.size() - 1), "medicine2", kinds.getLast())));
    }

    private static List<Treatment> doses(Moment moment, Instant at) {
        return Window.of(moment.diary().treatments(), at.minus(Marks.DAY), at).stream()
                .filter(dose -> Item.of(dose).filter(Item::isNsaid).isPresent())
                .toList();
    }

    private static List<TreatmentKind> kinds(List<Treatment> doses) {
        return doses.stream()
                .map(dose -> Item.of(dose).orElseThrow().kind())
                .distinct()
                .toList();
    }
}
