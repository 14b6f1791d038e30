package org.spasmdiary.ui.spasm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.When;

/** The quick answers to "When did it start?". */
enum StartWhen {
    NOW("now"),
    HALF_HOUR_AGO("halfHourAgo"),
    /** Seven o'clock on this day, "about". */
    THIS_MORNING("thisMorning"),
    /** A date and time of one's own. */
    CHOOSE("choose");

    /** What "this morning" stands for; it is stored as "about" and can be changed. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String code;

    StartWhen(String code) {
        this.code = code;
    }

    /** The key of its word, {@code ui.spasm.when.CODE}. */
    String code() {
        return code;
    }

    OnsetCertainty certainty() {
        return this == NOW ? OnsetCertainty.EXACT : OnsetCertainty.ABOUT;
    }

    /** The moment it stands for; empty for a chosen one. */
    Optional<When> at(Instant now, ZoneId zone) {
        return switch (this) {
            case NOW -> Optional.of(When.of(now, zone));
            case HALF_HOUR_AGO -> Optional.of(When.of(now.minus(Duration.ofMinutes(30)), zone));
            case THIS_MORNING -> {
                var day = now.atZone(zone).toLocalDate();
                yield Optional.of(When.of(day.atTime(MORNING).atZone(zone).toInstant(), zone));
            }
            case CHOOSE -> Optional.empty();
        };
    }

    /** Those that make sense now: before seven there was no "this morning" yet. */
    static List<StartWhen> offered(Instant now, ZoneId zone) {
        boolean early = now.atZone(zone).toLocalTime().isBefore(MORNING);
        return Arrays.stream(values())
                .filter(when -> when != THIS_MORNING || !early)
                .toList();
    }
}
