package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spasmdiary.analysis.Course;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;

/**
 * A course that is going on has passed its days. A check clears it, not before the first dose over the days of this
 * course was taken and recorded. Rules R45 to R49.
 *
 * @param items each with a course of its own
 * @param days the label's number of days, as the data file has it
 * @param upTo where a stronger rule takes over, days; empty where none does (R47, R48)
 * @param prescribable whether a prescriber's days replace the label's (R45, R46)
 */
record CourseRule(
        About about,
        List<Item> items,
        Function<MedicineLimits.Row, Optional<Integer>> days,
        Optional<Function<MedicineLimits.Row, Optional<Integer>>> upTo,
        boolean prescribable)
        implements Rule {

    static CourseRule limit(About about, boolean prescribable, Item... items) {
        return new CourseRule(about, List.of(items), MedicineLimits.Row::limitDays, Optional.empty(), prescribable);
    }

    static CourseRule notice(About about, Item item) {
        return new CourseRule(
                about,
                List.of(item),
                MedicineLimits.Row::noticeDays,
                Optional.of(MedicineLimits.Row::limitDays),
                false);
    }

    /** A course past its days, and the first dose that was. */
    private record Past(Course course, int limit, boolean own, Treatment firstOver) {}

    @Override
    public List<Finding> check(Moment moment) {
        List<Past> past = new ArrayList<>();
        for (Item item : items)
            Course.of(item, moment.taken().of(item), moment.now())
                    .flatMap(this::past)
                    .ifPresent(past::add);
        List<Past> live = past.stream()
                .filter(one -> !moment.outcomes().isChecked(id(), Optional.empty(), List.of(one.firstOver())))
                .toList();
        if (live.isEmpty()) return past.isEmpty() ? List.of() : List.of(new Cleared(id(), Optional.empty()));
        List<EntryId> evidence = live.stream()
                .flatMap(one -> one.course().doses().stream().map(Entry::id))
                .toList();
        Instant since = live.stream()
                .map(one -> since(one, moment.now()))
                .min(Instant::compareTo)
                .orElseThrow();
        return List.of(Alert.of(about, Optional.empty(), evidence, since, args(live)));
    }

    private Optional<Past> past(Course course) {
        MedicineLimits.Row label = MedicineLimits.of(course.item()).orElseThrow();
        Optional<Integer> own = prescribable ? course.prescribedDays() : Optional.empty();
        int limit = own.or(() -> days.apply(label)).orElseThrow();
        boolean strongerTakesOver = upTo.flatMap(most -> most.apply(label))
                .filter(most -> course.day() > most)
                .isPresent();
        return strongerTakesOver
                ? Optional.empty()
                : course.firstAfterDay(limit).map(first -> new Past(course, limit, own.isPresent(), first));
    }

    /** A prescriber's days count from the dose on that carries them, not before. */
    private Instant since(Past past, Instant now) {
        if (!past.own()) return past.firstOver().at().instant();
        List<Treatment> doses = past.course().doses();
        return Since.before(now).changing(doses).holds(at -> {
            List<Treatment> byThen = doses.subList(0, Window.countUpTo(doses, at));
            return past(new Course(past.course().item(), byThen)).isPresent();
        });
    }

    /** The words speak of the longest course. */
    private static Map<String, Object> args(List<Past> live) {
        Past longest = live.stream()
                .max((a, b) -> Long.compare(a.course().day(), b.course().day()))
                .orElseThrow();
        Map<String, Object> args = new HashMap<>();
        args.put(
                "medicine", live.stream().map(one -> one.course().item().kind()).toList());
        args.put("day", longest.course().day());
        if (longest.own()) args.put("ownLimit", longest.limit());
        return args;
    }
}
