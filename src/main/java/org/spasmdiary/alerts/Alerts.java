package org.spasmdiary.alerts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Diary;

/** Works out the whole alert board. Pure: the same diary and moment give the same board. */
public final class Alerts {
    private Alerts() {}

    /** The board of this diary when the clock says {@code now}; a fraction of a second is cut off. */
    public static AlertBoard check(Diary diary, Instant now) {
        return check(diary, now, Rules.ALL);
    }

    static AlertBoard check(Diary diary, Instant clock, List<Rule> rules) {
        Instant now = clock.truncatedTo(ChronoUnit.SECONDS);
        List<BrokenRule> broken = new ArrayList<>();
        Moment moment;
        try {
            moment = Moment.of(diary, now);
        } catch (RuntimeException e) { // nothing could be checked, and that is said of every rule
            rules.forEach(rule -> broken.add(broken(rule, e)));
            return new AlertBoard(now, List.of(), List.of(), List.of(), List.of(), broken, Optional.empty());
        }
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                found.addAll(rule.check(moment));
            } catch (RuntimeException | StackOverflowError e) { // no rule may silence another
                broken.add(broken(rule, e));
            }
        }
        Standing standing = Standing.of(found, rules);
        return new AlertBoard(
                now,
                standing.showing().stream()
                        .map(alert -> alert.withSeenAt(AlertHistory.seenAt(alert, moment)))
                        .toList(),
                standing.unknown(),
                standing.notChecked(),
                standing.replaced(),
                broken,
                moment.lastSafetyCheck());
    }

    private static BrokenRule broken(Rule rule, Throwable error) {
        return new BrokenRule(rule.id(), error.getClass().getSimpleName());
    }
}
