package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.analysis.Taken;
import org.spasmdiary.diary.Treatment;

/**
 * A session of the last 24 h began less than 2 h after the one before. Rules R29 (heat, from its start; F126) and R31
 * (cold, from its end, F122).
 *
 * @param sessions of the sort it looks at
 * @param rests from when on the rest after a session is counted
 */
record SessionTooSoonRule(About about, Function<Taken, List<Treatment>> sessions, Function<Treatment, Instant> rests)
        implements Rule {

    /** Heat rests from its start on. */
    static Instant fromStart(Treatment session) {
        return session.at().instant();
    }

    /** Cold rests from its end on; without a known end 20 minutes are taken for it. */
    static Instant fromEnd(Treatment session) {
        return session.end().orElse(session.at().instant().plus(Sessions.ADVISED_TO));
    }

    @Override
    public List<Finding> check(Moment moment) {
        Events soon = tooSoon(sessions.apply(moment.taken()), moment.now());
        List<Events.Event> showing = soon.showing(moment.now());
        if (showing.isEmpty()) return List.of();
        Treatment last = showing.getLast().about();
        Instant next = rests.apply(last).plus(Sessions.REST);
        return soon.findings(about, moment.now(), Map.of("next", last.at().at(next)));
    }

    /** Those of the last 24 h that began too soon. */
    private Events tooSoon(List<Treatment> all, Instant now) {
        List<Events.Event> found = new ArrayList<>();
        Instant dayAgo = now.minus(Marks.DAY);
        for (int i = all.size() - 1; i > 0 && all.get(i).at().instant().isAfter(dayAgo); i--) {
            Treatment before = all.get(i - 1);
            Treatment session = all.get(i);
            Duration rest = Duration.between(rests.apply(before), session.at().instant());
            if (rest.compareTo(Sessions.REST) >= 0) continue;
            found.add(new Events.Event(session, List.of(before)));
        }
        return new Events(found.reversed(), Marks.DAY);
    }
}
