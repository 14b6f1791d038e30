package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;

/** Deliberately wrong variants of the rules: each is a mistake that a test must catch; see also WrongDiaries. */
final class WrongBoards {
    private WrongBoards() {}

    /** A comparison that lets the mark itself through, and one that wants a second too much. */
    enum Strictness implements BoardSource {
        AT_LEAST,
        TOO_LATE;

        @Override
        public AlertBoard board(Diary diary, Instant now) {
            Duration shift = Duration.ofSeconds(this == AT_LEAST ? -1 : 1);
            return with(rule -> rule instanceof DurationRule mark
                            ? new DurationRule(mark.about(), mark.limit().plus(shift), mark.checkAfterMark())
                            : rule)
                    .board(diary, now);
        }
    }

    /** Counts every open spasm up to now, whether or not anyone has said that it is still there. */
    static final BoardSource NO_CONFIRMATION =
            with(rule -> rule instanceof DurationRule mark ? unconfirmed(mark) : rule);

    /** Forgets that a stronger rule stands for a weaker one. */
    static final BoardSource NO_REPLACES = with(rule -> renamed(rule, without(rule.about())));

    private static final List<String> SHIFTED = List.of(
            "R15", "R16", "R23", "R27", "R28", "R29", "R30", "R32", "R33", "R40", "R41", "R42", "R43", "R44", "R45",
            "R46", "R47", "R48", "R49", "R50", "R51", "R52", "R53", "R54");

    /** By what is wrong with them. */
    static Map<String, BoardSource> all() {
        Map<String, BoardSource> all = new LinkedHashMap<>();
        all.put("the mark itself counts as over", Strictness.AT_LEAST);
        all.put("a second over does not count", Strictness.TOO_LATE);
        all.put("unconfirmed time counts", NO_CONFIRMATION);
        all.put("weaker rules show too", NO_REPLACES);
        for (String id : List.of("R34", "R35")) all.put("no " + id, with(rule -> is(rule, id) ? none(rule) : rule));
        for (String id : SHIFTED) all.put(id + " a second late", shifted(id, Duration.ofSeconds(-1)));
        // these two by the second: BoardCasesTest
        for (String id : List.of("R31", "R55")) all.put(id + " an hour late", shifted(id, Duration.ofHours(-1)));
        all.put(
                "a run of 24 h is not enough",
                with(rule -> rule instanceof SevereRule run && run.checkable()
                        ? new SevereRule(run.about(), run.lasting().plusSeconds(1), true)
                        : rule));
        all.put(
                "a check clears R23",
                with(rule -> is(rule, "R23") && rule instanceof SevereRule run
                        ? new SevereRule(run.about(), run.lasting(), true)
                        : rule));
        all.put(
                "a check before the last yes clears",
                with(rule -> rule instanceof LatestAnswerRule latest
                        ? new LatestAnswerRule(latest.about(), latest.answer(), !latest.checkAfterYes())
                        : rule));
        all.put("stale pain counts as now", with(rule -> is(rule, "R23") ? atNewestEntry(rule) : rule));
        all.put(
                "cold rests from its start",
                with(rule -> is(rule, "R31") && rule instanceof SessionTooSoonRule cold
                        ? new SessionTooSoonRule(cold.about(), cold.sessions(), SessionTooSoonRule::fromStart)
                        : rule));
        all.put(
                "heat rests from its end",
                with(rule -> is(rule, "R29") && rule instanceof SessionTooSoonRule heat
                        ? new SessionTooSoonRule(heat.about(), heat.sessions(), SessionTooSoonRule::fromEnd)
                        : rule));
        all.put(
                "a wrap is a heat session",
                with(rule -> is(rule, "R28") && rule instanceof SessionTooLongRule heat
                        ? new SessionTooLongRule(heat.about(), taken -> taken.of(Item.HEAT_WRAP))
                        : rule));
        all.put(
                "prescribed days count for every course",
                with(rule -> rule instanceof CourseRule course
                        ? new CourseRule(
                                course.about(), course.items(), course.days(), course.upTo(), !course.prescribable())
                        : rule));
        all.put("a course never ends", with(rule -> rule instanceof CourseRule ? atNewestDose(rule) : rule));
        return all;
    }

    private static boolean is(Rule rule, String id) {
        return rule.id().value().equals(id);
    }

    private static BoardSource with(UnaryOperator<Rule> change) {
        List<Rule> rules = Rules.ALL.stream().map(change).toList();
        return (diary, now) -> Alerts.check(diary, now, rules);
    }

    private static About without(About about) {
        return new About(
                about.id(), about.name(), about.tier(), about.scope(), about.sources(), Set.of(), about.clears());
    }

    private record Wrong(About about, java.util.function.Function<Moment, List<Finding>> says) implements Rule {
        @Override
        public List<Finding> check(Moment moment) {
            return says.apply(moment);
        }
    }

    private static Rule renamed(Rule rule, About about) {
        return new Wrong(about, rule::check);
    }

    private static Rule none(Rule rule) {
        return new Wrong(rule.about(), _ -> List.of());
    }

    /** Its window is closed at the old end and open at the new one. */
    static BoardSource shifted(String id, Duration by) {
        return with(rule -> is(rule, id)
                ? new Wrong(
                        rule.about(),
                        moment -> rule.check(
                                Moment.of(moment.diary(), moment.now().plus(by))))
                : rule);
    }

    private static Rule atNewestEntry(Rule rule) {
        return new Wrong(
                rule.about(),
                moment -> rule.check(atNewest(moment, moment.diary().readings())));
    }

    private static Rule atNewestDose(Rule rule) {
        return new Wrong(
                rule.about(),
                moment -> rule.check(atNewest(moment, moment.diary().treatments())));
    }

    private static Moment atNewest(Moment moment, List<? extends Entry> entries) {
        BinaryOperator<Instant> later = (a, b) -> b.isAfter(a) ? b : a;
        Instant newest = entries.stream()
                .map(entry -> entry.at().instant())
                .filter(at -> !at.isAfter(moment.now()))
                .reduce(Instant.MIN, later);
        return newest.equals(Instant.MIN) ? moment : Moment.of(moment.diary(), newest);
    }

    private static Rule unconfirmed(DurationRule mark) {
        return new Wrong(
                mark.about(),
                moment -> moment.open().stream()
                        .filter(spasm -> EpisodeLength.of(spasm).running().compareTo(mark.limit()) > 0)
                        .<Finding>map(spasm -> Alert.of(
                                mark.about(),
                                Optional.of(spasm.bout().id()),
                                List.of(),
                                spasm.onset().instant().plus(mark.limit()).plusSeconds(1),
                                Map.of()))
                        .toList());
    }
}
