package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.spasmdiary.diary.Treatment;

/** Sessions with their ends, to find those that were on at some time without reading all of them. */
public final class Worn {
    private final List<Treatment> sessions;
    private final Instant[] ends;
    private final Instant[] latestEnds; // of all up to here: whoever looks after it finds none of them on

    /**
     * Sorted by start.
     *
     * @param end when each ended; a start of its own where it does not count
     */
    public Worn(List<Treatment> sessions, Function<Treatment, Instant> end) {
        this.sessions = List.copyOf(sessions);
        this.ends = this.sessions.stream().map(end).toArray(Instant[]::new);
        this.latestEnds = ends.clone();
        for (int i = 1; i < latestEnds.length; i++)
            if (latestEnds[i].isBefore(latestEnds[i - 1])) latestEnds[i] = latestEnds[i - 1];
    }

    /** Those that began at or before the end of the window and ended after its beginning, oldest first. */
    public List<Treatment> on(Instant after, Instant upTo) {
        List<Treatment> found = new ArrayList<>();
        for (int i = Window.countUpTo(sessions, upTo) - 1; i >= 0 && latestEnds[i].isAfter(after); i--)
            if (ends[i].isAfter(after)) found.add(sessions.get(i));
        return found.reversed();
    }

    /** How long they were on inside {@code (at-24h, at]}, added over sessions and cut at both ends (R55). */
    public Duration inTheDayTo(Instant at) {
        Instant from = at.minus(Marks.DAY);
        Duration sum = Duration.ZERO;
        for (int i = Window.countUpTo(sessions, at) - 1; i >= 0 && latestEnds[i].isAfter(from); i--) {
            Instant start = sessions.get(i).at().instant();
            Instant begin = start.isAfter(from) ? start : from;
            Instant end = ends[i].isBefore(at) ? ends[i] : at;
            if (end.isAfter(begin)) sum = sum.plus(Duration.between(begin, end));
        }
        return sum;
    }
}
