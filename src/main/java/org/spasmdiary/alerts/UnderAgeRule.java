package org.spasmdiary.alerts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.Caution;

/** The lowest age the profile allows is under 18, and every limit here is an adult's (a choice). Rule R56. */
record UnderAgeRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        return Caution.lowestAge(moment.diary().profile(), moment.now())
                .filter(age -> age < Caution.ADULT)
                .<Finding>map(age -> Alert.of(about, Optional.empty(), List.of(), moment.clock(), Map.of("age", age)))
                .stream()
                .toList();
    }
}
