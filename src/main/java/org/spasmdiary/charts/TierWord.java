package org.spasmdiary.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.words.Words;

/** How fast an alert asks one to act, in a word. */
final class TierWord {
    private TierWord() {}

    /** Of alerts drawn as one mark, the most urgent: in full, then short. */
    static List<String> of(List<Event> alerts, Words words) {
        Optional<Tier> highest =
                alerts.stream().flatMap(alert -> alert.tier().stream()).min(Comparator.naturalOrder());
        return highest.map(tier ->
                        List.of(words.text("alerts.tier." + tier.code()), words.text("charts.tier." + tier.code())))
                .orElseGet(() -> List.of(words.text("charts.tier.unknown")));
    }
}
