package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;

/** How far back a pattern looks. */
public enum Reach {
    /** The open spasm, else the last one, from its onset on. */
    SPASM,
    /** The last 365 days of 24 h. */
    YEAR,
    ALL;

    private static final Duration YEAR_LONG = Duration.ofDays(365);

    /** The entries within it, up to now, mistakes left out, oldest first. */
    public List<Reading> readings(Diary diary, Instant now) {
        return switch (this) {
            case SPASM -> spasm(diary, now).map(BoutAt::entries).orElse(List.of());
            case YEAR -> Window.of(diary.readings(), now.minus(YEAR_LONG), now);
            case ALL -> Window.of(diary.readings(), Instant.MIN, now);
        };
    }

    private static Optional<BoutAt> spasm(Diary diary, Instant now) {
        List<Bout> begun = diary.bouts().all().stream()
                .filter(bout -> !bout.onset().instant().isAfter(now))
                .toList();
        return begun.stream()
                .filter(Bout::isOpen)
                .reduce((a, b) -> b)
                .or(() -> begun.stream().reduce((a, b) -> b))
                .map(bout -> BoutAt.of(diary, bout, now));
    }
}
