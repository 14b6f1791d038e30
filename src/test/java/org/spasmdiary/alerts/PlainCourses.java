package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Treatment;

/** Days in a row for {@link PlainBoard}: R45 to R49. */
final class PlainCourses {
    private static final long DAY = 24 * 3_600;
    private final PlainFacts facts;
    private final PlainFound found;

    PlainCourses(PlainFacts facts, PlainFound found) {
        this.facts = facts;
        this.found = found;
        rule("R45", 10, Integer.MAX_VALUE, true, "ibuprofen", "naproxen-sodium");
        rule("R46", 10, Integer.MAX_VALUE, true, "acetaminophen");
        rule("R47", 14, 21, false, "cyclobenzaprine");
        rule("R48", 21, Integer.MAX_VALUE, false, "cyclobenzaprine");
        rule("R49", 7, Integer.MAX_VALUE, false, "topical-menthol-camphor", "heat-wrap");
    }

    /** The course running at that moment; empty when it is over. */
    private static List<Treatment> course(List<Treatment> doses, Instant moment) {
        List<Treatment> course = new ArrayList<>();
        for (Treatment dose : doses) {
            if (dose.at().instant().isAfter(moment)) break;
            if (!course.isEmpty()
                    && PlainFacts.seconds(
                                    course.getLast().at().instant(), dose.at().instant())
                            > 2 * DAY) course.clear();
            course.add(dose);
        }
        boolean over =
                !course.isEmpty() && PlainFacts.seconds(course.getLast().at().instant(), moment) > 2 * DAY;
        return over ? List.of() : course;
    }

    private static long day(List<Treatment> course, Treatment dose) {
        return PlainFacts.seconds(course.getFirst().at().instant(), dose.at().instant()) / DAY + 1;
    }

    private static int limit(List<Treatment> course, int label, boolean prescribed) {
        int limit = label;
        if (prescribed)
            for (Treatment dose : course)
                limit = dose.dose().prescription().flatMap(one -> one.days()).orElse(limit);
        return limit;
    }

    private static boolean over(List<Treatment> course, int label, int most, boolean prescribed) {
        if (course.isEmpty()) return false;
        long day = day(course, course.getLast());
        return day > limit(course, label, prescribed) && day <= most;
    }

    private void rule(String rule, int label, int most, boolean prescribed, String... items) {
        Optional<Instant> since = List.of(items).stream()
                .flatMap(item -> since(rule, label, most, prescribed, facts.of(item)).stream())
                .min(Comparator.naturalOrder());
        since.ifPresent(time -> found.add(rule, "", time));
    }

    private Optional<Instant> since(String rule, int label, int most, boolean prescribed, List<Treatment> doses) {
        List<Treatment> course = course(doses, facts.now);
        if (!over(course, label, most, prescribed)) return Optional.empty();
        Treatment first = course.stream()
                .filter(dose -> day(course, dose) > limit(course, label, prescribed))
                .findFirst()
                .orElseThrow();
        if (facts.checked(rule, "", List.of(first))) return Optional.empty();
        return Optional.of(PlainFound.since(
                facts.now,
                PlainFound.times(doses, 2 * DAY + 1),
                moment -> over(course(doses, moment), label, most, prescribed)));
    }
}
