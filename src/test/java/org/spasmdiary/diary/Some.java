package org.spasmdiary.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The few facts that the tests of this package are made of. */
final class Some {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");

    private Some() {}

    static When hoursAgo(double hours) {
        return When.of(NOW.minus(Duration.ofSeconds((long) (hours * 3600))), ZONE);
    }

    static Episode spasm(double beganHoursAgo) {
        return Episode.begun(EntryId.random(), hoursAgo(beganHoursAgo), NOW);
    }

    static Episode spasm(double beganHoursAgo, double endedHoursAgo) {
        return spasm(beganHoursAgo).withEnd(Optional.of(new End(hoursAgo(endedHoursAgo), EndReason.EASED)));
    }

    static Reading pain(double hoursAgo, int score) {
        return Reading.empty(EntryId.random(), hoursAgo(hoursAgo), NOW).withPain(Pain.now(score));
    }

    static Treatment took(double hoursAgo, TreatmentKind kind) {
        return Treatment.of(EntryId.random(), kind, hoursAgo(hoursAgo), NOW);
    }

    static Diary diary(Entry... entries) {
        return Diary.of(Profile.UNKNOWN, java.util.List.of(entries), false);
    }
}
