package org.spasmdiary.ui.today;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.When;

/** What a time that was set for an entry may be. */
final class EntryTime {
    private EntryTime() {}

    /** Why no entry can be of this moment: it is in the future, or before 1900. */
    static Optional<Problem> problem(When when, Instant now) {
        Reading any = Reading.empty(EntryId.random(), when, now).withPain(Pain.now(0));
        return new Change.Put(any)
                .problems(Diary.EMPTY, now).stream()
                        .filter(problem -> problem.field() == Field.OBSERVED_AT && !problem.asks())
                        .findFirst();
    }

    /**
     * The two moments a local time can mean on the night the clocks change; empty for any other problem. They
     * come as text because a problem is only words.
     */
    static List<When> meant(Problem problem, ZoneId zone) {
        boolean change = problem.key().equals("timeTwice") || problem.key().equals("timeSkipped");
        if (!change) return List.of();
        return problem.args().stream()
                .skip(1)
                .map(text -> TimeText.parse(problem.field(), text.toString(), zone))
                .flatMap(typed -> typed.ok().stream())
                .toList();
    }
}
