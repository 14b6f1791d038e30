package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.analysis.Taken;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Treatment;

/**
 * A session of the last 24 h was longer than 20 minutes, strictly, and no later one was shorter; one without a known
 * length says nothing. Rules R28 (heat, F126) and R30 (cold, F121).
 *
 * @param sessions of the sort it looks at
 */
record SessionTooLongRule(About about, Function<Taken, List<Treatment>> sessions) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        List<Treatment> over = tooLong(sessions.apply(moment.taken()), moment.now());
        if (over.isEmpty()) return List.of();
        Instant since = over.getFirst().at().instant();
        return List.of(
                Alert.of(about, Optional.empty(), over.stream().map(Entry::id).toList(), since, Map.of()));
    }

    /** The sessions over the limit, but for those before one within it; at the same start neither is later. */
    private static List<Treatment> tooLong(List<Treatment> all, Instant at) {
        List<Treatment> day = Window.all(all, at.minus(Marks.DAY), at).stream()
                .filter(session -> session.duration().isPresent())
                .toList();
        Instant lastWithin = day.stream()
                .filter(session -> !isTooLong(session))
                .map(session -> session.at().instant())
                .reduce(Instant.MIN, (_, later) -> later);
        return day.stream()
                .filter(session -> isTooLong(session) && !session.at().instant().isBefore(lastWithin))
                .toList();
    }

    private static boolean isTooLong(Treatment session) {
        return session.duration().orElseThrow().compareTo(Sessions.ADVISED_TO) > 0;
    }
}
