package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A live sign that was typed more than 336 h after it was so asks whether it was ever checked, in place of its normal
 * rule: calling an ambulance for last month helps no one (a choice). Rule R35.
 *
 * @param normal the rules whose signs it may take over
 */
record PastSignRule(About about, List<LatchedAnswerRule> normal) implements Rule {
    PastSignRule {
        normal = List.copyOf(normal);
    }

    @Override
    public List<Finding> check(Moment moment) {
        Optional<Instant> cleared = moment.outcomes().newest(id(), Optional.empty());
        List<Sign> live = new ArrayList<>();
        for (LatchedAnswerRule rule : normal)
            for (Sign sign : rule.live(moment))
                if (sign.isPast()
                        && cleared.filter(at -> !at.isBefore(sign.recorded())).isEmpty()
                        && !LatchedAnswerRule.isSameAsChecked(moment, sign, List.of(id()))) live.add(sign);
        return live.isEmpty()
                ? List.of()
                : List.of(LatchedAnswerRule.alert(about, Optional.empty(), live, LatchedAnswerRule.args(live)));
    }
}
