package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;

/**
 * A run of doses of one item with no gap longer than 48 h, still going on (rules.md, 12). It is over when nothing
 * was taken for more than 48 h. A dose without an amount counts as a use like any other.
 *
 * @param doses at least one, oldest first
 */
public record Course(Item item, List<Treatment> doses) {
    /** A longer gap ends a course; a choice that lets one missed day pass. */
    public static final Duration LONGEST_GAP = Duration.ofHours(48);

    public Course {
        doses = List.copyOf(doses);
    }

    /**
     * The course of this item that is going on at {@code now}; empty when none is.
     *
     * @param uses all of the item up to now, oldest first
     */
    public static Optional<Course> of(Item item, List<Treatment> uses, Instant now) {
        int from = uses.size();
        Instant oldest = now;
        while (from > 0) {
            Instant start = uses.get(from - 1).at().instant();
            if (Duration.between(start, oldest).compareTo(LONGEST_GAP) > 0) break;
            oldest = start;
            from--;
        }
        return from == uses.size() ? Optional.empty() : Optional.of(new Course(item, uses.subList(from, uses.size())));
    }

    /** Whole 24 h from the first dose to the latest, and 1. */
    public long day() {
        return dayOf(doses.getLast());
    }

    private long dayOf(Treatment dose) {
        return Duration.between(doses.getFirst().at().instant(), dose.at().instant())
                        .toDays()
                + 1;
    }

    /** The first dose on a day later than this one; empty while the course is within it. */
    public Optional<Treatment> firstAfterDay(long last) {
        return doses.stream().filter(dose -> dayOf(dose) > last).findFirst();
    }

    /** The days in a row on the newest dose that carries a prescriber's number. */
    public Optional<Integer> prescribedDays() {
        return doses.reversed().stream()
                .flatMap(dose -> dose.dose().prescription().flatMap(Prescription::days).stream())
                .findFirst();
    }
}
