package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * A session of the last 24 h began less than 2 h after the one before. Rules R29 (heat, from its start; F126) and R31
 * (cold, from its end, F122).
 *
 * @param rests from when on the rest after a session is counted
 */
record SessionTooSoonRule(About about, Predicate<TreatmentKind> kind, Function<Treatment, Instant> rests)
        implements Rule {

    /** A session and the one before it. */
    private record Pair(Treatment before, Treatment session) {}

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
        List<Pair> soon = tooSoon(moment);
        List<Pair> now = within(soon, moment.now());
        if (now.isEmpty()) return List.of();
        List<Treatment> starts = soon.stream().map(Pair::session).toList();
        Instant since = Since.before(moment.now())
                .changing(starts, Marks.DAY)
                .holds(at -> !within(soon, at).isEmpty());
        List<EntryId> evidence = new ArrayList<>();
        for (Pair pair : now)
            evidence.addAll(List.of(pair.before().id(), pair.session().id()));
        Treatment last = now.getLast().session();
        Instant next = rests.apply(last).plus(Sessions.REST);
        return List.of(Alert.of(
                about,
                Optional.empty(),
                evidence,
                since,
                Map.of("next", last.at().at(next))));
    }

    private static List<Pair> within(List<Pair> pairs, Instant at) {
        return pairs.stream()
                .filter(pair -> {
                    Instant start = pair.session().at().instant();
                    return start.isAfter(at.minus(Marks.DAY)) && !start.isAfter(at);
                })
                .toList();
    }

    /** Every session up to now that began too soon, oldest first. */
    private List<Pair> tooSoon(Moment moment) {
        List<Treatment> sessions = moment.diary().treatments().stream()
                .filter(session -> !session.mistake()
                        && kind.test(session.kind())
                        && !session.at().instant().isAfter(moment.now()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < sessions.size(); i++) {
            Pair pair = new Pair(sessions.get(i - 1), sessions.get(i));
            Duration rest = Duration.between(
                    rests.apply(pair.before()), pair.session().at().instant());
            if (rest.compareTo(Sessions.REST) < 0) pairs.add(pair);
        }
        return pairs;
    }
}
