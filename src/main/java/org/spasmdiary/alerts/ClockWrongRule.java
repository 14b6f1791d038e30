package org.spasmdiary.alerts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clock says a time more than 5 minutes before something was recorded; the 5 minutes are a choice that allows small
 * corrections. Everything else is then worked out as at that record's time. Rule R36.
 */
record ClockWrongRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        return moment
                .aheadOfClock()
                .<Finding>map(
                        newest -> Alert.of(about, Optional.empty(), List.of(newest.id()), moment.clock(), Map.of()))
                .stream()
                .toList();
    }
}
