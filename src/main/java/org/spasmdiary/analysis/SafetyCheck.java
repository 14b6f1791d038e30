package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.When;

/**
 * Which of the seven safety questions of a spasm have been answered since its onset, and when (R25). A question
 * that was not asked is never read as no.
 *
 * @param asked the newest answer to each question that has one
 * @param injuryAsked whether the injury question of any part has a yes or a no
 */
public record SafetyCheck(Map<SafetyQuestion, Asked> asked, boolean injuryAsked) {

    /** An answer, the moment it was given as the person lived it, and the entry it stands in. */
    public record Asked(Answer answer, When at, Reading entry) {}

    public SafetyCheck {
        asked = asked.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(asked));
    }

    public static SafetyCheck of(Diary diary, Bout bout, Instant now) {
        return of(BoutAt.of(diary, bout, now));
    }

    public static SafetyCheck of(BoutAt spasm) {
        var asked = new EnumMap<SafetyQuestion, Asked>(SafetyQuestion.class);
        for (Reading entry : spasm.entries())
            entry.safety().answers().forEach((question, answer) -> {
                if (answer.askedAt().isBefore(spasm.onset().instant())) return;
                Asked before = asked.get(question);
                if (before != null && answer.askedAt().isBefore(before.answer().askedAt())) return;
                asked.put(question, new Asked(answer, at(answer, entry), entry));
            });
        boolean injury = spasm.bout().parts().stream()
                .anyMatch(part -> part.injury().injury().isPresent());
        return new SafetyCheck(asked, injury);
    }

    private static When at(Answer answer, Reading entry) {
        return answer.askedAt().equals(entry.at().instant())
                ? entry.at()
                : entry.at().at(answer.askedAt());
    }

    /** The questions of the seven that have no answer since the onset. */
    public List<SafetyQuestion> missing() {
        return daily().filter(question -> !asked.containsKey(question)).toList();
    }

    /** The last check: the oldest of the seven newest answers; empty when one was never given. */
    public Optional<Asked> last() {
        if (!missing().isEmpty()) return Optional.empty();
        return daily().map(asked::get)
                .min((a, b) -> a.answer().askedAt().compareTo(b.answer().askedAt()));
    }

    /** Whether it is time to ask again: something was never asked, or the last check is over 24 h ago, strictly. */
    public boolean isDue(Instant now) {
        return !injuryAsked
                || last().map(check ->
                                Duration.between(check.answer().askedAt(), now).compareTo(Marks.SAFETY_CHECK) > 0)
                        .orElse(true);
    }

    private static Stream<SafetyQuestion> daily() {
        return Arrays.stream(SafetyQuestion.values()).filter(SafetyQuestion::isDaily);
    }
}
