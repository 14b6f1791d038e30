package org.spasmdiary.diary;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The safety questions answered on one reading. A question without an answer was not asked: never read as no. */
public record SafetyAnswers(Map<SafetyQuestion, Answer> answers, ChestPainKind chestPainKind) {
    public static final SafetyAnswers NOT_ASKED = new SafetyAnswers(Map.of(), ChestPainKind.NOT_ASKED);

    public SafetyAnswers {
        answers = answers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(answers));
    }

    /** "None of these": NO for the questions that were on screen, and only for those. */
    public static SafetyAnswers noneOf(Collection<SafetyQuestion> shown, Instant askedAt) {
        var all = new EnumMap<SafetyQuestion, Answer>(SafetyQuestion.class);
        shown.forEach(question -> all.put(question, Answer.no(askedAt)));
        return new SafetyAnswers(all, ChestPainKind.NOT_ASKED);
    }

    public Optional<Answer> answer(SafetyQuestion question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Whether the question has a yes, sure or unsure. */
    public boolean isYes(SafetyQuestion question) {
        Answer answer = answers.get(question);
        return answer != null && answer.yes();
    }

    public boolean isEmpty() {
        return answers.isEmpty() && chestPainKind == ChestPainKind.NOT_ASKED;
    }
}
