package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;

/** Deliberately wrong variants of the board: each is a mistake that a test must catch. */
final class WrongBoards {
    private WrongBoards() {}

    /** A comparison that lets the mark itself through, and one that wants a second too much. */
    enum Strictness implements BoardSource {
        AT_LEAST,
        TOO_LATE;

        @Override
        public AlertBoard board(Diary diary, Instant now) {
            Duration shift = Duration.ofSeconds(this == AT_LEAST ? -1 : 1);
            return Alerts.check(
                    diary,
                    now,
                    rules(rule -> rule instanceof DurationRule mark
                            ? new DurationRule(mark.about(), mark.limit().plus(shift), mark.checkAfterMark())
                            : rule));
        }
    }

    /** Counts every open spasm up to now, whether or not anyone has said that it is still there. */
    static final BoardSource NO_CONFIRMATION = (diary, now) ->
            Alerts.check(diary, now, rules(rule -> rule instanceof DurationRule mark ? new Unconfirmed(mark) : rule));

    /** Forgets that a stronger rule stands for a weaker one. */
    static final BoardSource NO_REPLACES =
            (diary, now) -> Alerts.check(diary, now, rules(rule -> new Renamed(rule, without(rule.about()))));

    /** Reads a question that was not asked as a no. */
    static final BoardSource NOT_ASKED_IS_NO = (diary, now) -> Alerts.check(answered(diary), now);

    private static List<Rule> rules(java.util.function.UnaryOperator<Rule> change) {
        return Rules.ALL.stream().map(change).toList();
    }

    private static About without(About about) {
        return new About(
                about.id(), about.name(), about.tier(), about.scope(), about.sources(), Set.of(), about.clears());
    }

    private record Renamed(Rule rule, About about) implements Rule {
        @Override
        public List<Finding> check(Moment moment) {
            return rule.check(moment);
        }
    }

    private record Unconfirmed(DurationRule mark) implements Rule {
        @Override
        public About about() {
            return mark.about();
        }

        @Override
        public List<Finding> check(Moment moment) {
            return moment.open().stream()
                    .filter(spasm -> EpisodeLength.of(spasm).running().compareTo(mark.limit()) > 0)
                    .<Finding>map(spasm -> Alert.of(
                            about(),
                            Optional.of(spasm.bout().id()),
                            List.of(),
                            spasm.onset().instant().plus(mark.limit()).plusSeconds(1),
                            Map.of()))
                    .toList();
        }
    }

    private static Diary answered(Diary diary) {
        List<Entry> all = new ArrayList<>();
        diary.entries().forEach(entry -> all.add(entry instanceof Reading reading ? answered(reading) : entry));
        return Diary.of(diary.profile(), all, diary.sample());
    }

    private static Reading answered(Reading reading) {
        var answers = new java.util.EnumMap<SafetyQuestion, Answer>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values())
            answers.put(question, Answer.no(reading.at().instant()));
        answers.putAll(reading.safety().answers());
        return reading.withSafety(new SafetyAnswers(answers, reading.safety().chestPainKind()));
    }
}
