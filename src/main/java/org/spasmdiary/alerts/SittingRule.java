package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.SittingTimer;

/** The sitting timer has run for an hour without a mark of movement; a reminder one opts into (F155). Rule R27. */
record SittingRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        Optional<Instant> due = SittingTimer.of(moment.diary(), moment.now()).map(SittingTimer::due);
        if (due.filter(at -> !moment.now().isBefore(at)).isEmpty()) return List.of();
        return List.of(Alert.of(about, Optional.empty(), List.of(), due.get(), Map.of()));
    }
}
