package org.spasmdiary.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;

/**
 * What one past spasm is like.
 *
 * @param days how many days it lasts, 1 to 17
 * @param peak the pain score at its start, 5 to 9
 * @param warned whether one warning sign was answered with yes, and checked by a doctor
 * @param gap whether nothing was written for two days in the middle
 */
record Plot(
        When onset,
        int days,
        int peak,
        OnsetHow how,
        Place place,
        Cause cause,
        EndReason ended,
        boolean warned,
        boolean gap) {
    private static final List<Cause> CAUSES = List.of(
            new Cause(Set.of(Trigger.STRAIN), "Carried shopping upstairs"),
            new Cause(Set.of(Trigger.POSTURE), "Long day at the desk"),
            new Cause(Set.of(Trigger.STRAIN, Trigger.HYDRATION), "Gardening in the heat"),
            new Cause(Set.of(Trigger.STRESS, Trigger.POSTURE), "Deadline week"),
            new Cause(Set.of(Trigger.TOO_LITTLE_ACTIVITY), ""),
            new Cause(Set.of(Trigger.NO_KNOWN_REASON), ""),
            new Cause(Set.of(Trigger.WEAK_CORE), "First run after the winter"));
    private static final List<Place> PLACES = List.of(
            new Place(Set.of(Region.LOWER_BACK), Side.LEFT, Set.of()),
            new Place(Set.of(Region.LOWER_BACK), Side.LEFT, Set.of()),
            new Place(Set.of(Region.LOWER_BACK), Side.RIGHT, Set.of()),
            new Place(Set.of(Region.LOWER_BACK, Region.ALONG_SPINE), Side.BOTH, Set.of()),
            new Place(Set.of(Region.MIDDLE_BACK), Side.RIGHT, Set.of()));
    /** Most are over within a week; a few take longer. */
    private static final List<Integer> DAYS = List.of(2, 3, 3, 4, 4, 5, 5, 6, 6, 9, 12, 17);

    static Plot of(Dice dice, LocalDate day, ZoneId zone, boolean first) {
        var at = day.atTime(LocalTime.of(dice.between(7, 18), dice.between(0, 59)))
                .atZone(zone);
        int days = dice.pick(DAYS);
        return new Plot(
                When.of(at.toInstant(), zone),
                first ? Math.max(days, 4) : days,
                dice.between(5, 9),
                dice.pick(List.of(OnsetHow.SUDDEN, OnsetHow.SUDDEN, OnsetHow.BUILT_UP, OnsetHow.WOKE_WITH_IT)),
                dice.pick(PLACES),
                dice.pick(CAUSES),
                !first && dice.chance(0.12) ? EndReason.STOPPED_LOGGING : EndReason.EASED,
                first,
                days >= 5 && dice.chance(0.5));
    }
}
