package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;

/**
 * The sitting timer while it runs: from its start until it is stopped, also over a restart of the program.
 *
 * @param lastMoved the newest mark of movement since its start, or the start
 */
public record SittingTimer(Instant started, Instant lastMoved) {
    /** About once an hour is the advice (F155; R27). */
    public static final Duration SIT_MOST = Duration.ofMinutes(60);

    /** The timer that runs at {@code now}; empty when none does. */
    public static Optional<SittingTimer> of(Diary diary, Instant now) {
        List<Movement> all = diary.movements();
        Instant moved = null;
        for (int i = Window.countUpTo(all, now) - 1; i >= 0; i--) {
            Movement mark = all.get(i);
            if (mark.mistake()) continue;
            Instant at = mark.at().instant();
            if (mark.what() == MovementKind.SITTING_TIMER_STOP) return Optional.empty();
            if (mark.what() == MovementKind.SITTING_TIMER_START)
                return Optional.of(new SittingTimer(at, moved == null ? at : moved));
            if (moved == null) moved = at;
        }
        return Optional.empty();
    }

    /** When it is time to move. */
    public Instant due() {
        return lastMoved.plus(SIT_MOST);
    }
}
