package org.spasmdiary.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;

/** The safety answers of a reading: one row a question that was answered. */
final class SafetyRows {
    private SafetyRows() {}

    static void write(SafetyAnswers safety, Sheet sheet) {
        safety.answers()
                .forEach((question, answer) -> sheet.child(
                        ChildTable.ANSWER,
                        question.code(),
                        answer.yes() ? "YES" : "NO",
                        answer.unsure() ? 1 : 0,
                        answer.sinceChecked() == SinceChecked.NOT_ASKED
                                ? null
                                : answer.sinceChecked().code(),
                        answer.askedAt().getEpochSecond()));
    }

    static SafetyAnswers read(Row row) {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(SafetyQuestion.class);
        for (Child child : row.children(ChildTable.ANSWER)) {
            SinceChecked since = child.values().get(3) instanceof String code
                    ? row.vocabulary().word(SinceChecked.class, code)
                    : SinceChecked.NOT_ASKED;
            answers.put(
                    row.vocabulary().word(SafetyQuestion.class, child.text(0)),
                    new Answer(
                            child.text(1).equals("YES"),
                            child.number(2) == 1,
                            since,
                            Instant.ofEpochSecond(child.number(4))));
        }
        ChestPainKind kind = row.word(ChestPainKind.class, "chest_pain_kind", ChestPainKind.NOT_ASKED);
        return answers.isEmpty() && kind == ChestPainKind.NOT_ASKED
                ? SafetyAnswers.NOT_ASKED
                : new SafetyAnswers(answers, kind);
    }
}
